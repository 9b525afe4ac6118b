import { html, type TemplateResult } from 'lit';
import { feedbackForm } from '../../src/markup/index.js';
import type { FeedbackForm, FormField } from '../../src/model/index.js';
import { ERROR_TEXTS, SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { FEEDBACK_TEXTS } from '../data/feedback-texts.js';
import { FORM_TEXTS } from '../data/form-texts.js';
import { footerLinks, home } from '../data/site.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import { feedbackFields } from '../examples/feedback-form.examples.js';
import { links, phoneNumber, rows, section, switchboardBlock } from './parts.js';
import type { Page } from './shell.js';

export const FEEDBACK_PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: '/palaute/',
  sv: '/sv/contacts/feedback/',
  en: '/en/contacts/feedback/',
};

/** A page of the same form: its example with errors, or its confirmation. */
const below = (lang: SiteLanguage, page: 'errors' | 'thanks'): string =>
  `${FEEDBACK_PATHS[lang]}${lang === 'fi' ? { errors: 'virheet', thanks: 'kiitos' }[page] : page}/`;

export const thanksPath = (lang: SiteLanguage): string => below(lang, 'thanks');

/** Something before an @ and a domain after it. Whether it exists, only a message can tell. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A field with what the visitor sent, and what is wrong with it. */
function checked(field: FormField, sent: URLSearchParams, lang: SiteLanguage): FormField {
  const { noTopic, wrongEmail } = FORM_TEXTS[lang];
  if ('options' in field) {
    const values = sent
      .getAll(field.name)
      .filter((one) => field.options.some(({ value }) => value === one));
    return { ...field, values, error: values.length === 0 ? noTopic : undefined };
  }
  const value = sent.get(field.name) ?? '';
  const written = value.trim();
  if (field.kind === 'textarea') {
    return { ...field, value, error: written === '' ? FEEDBACK_TEXTS[lang].noMessage : undefined };
  }
  const isWrong = field.kind === 'email' && written !== '' && !EMAIL.test(written);
  return { ...field, value, error: isWrong ? wrongEmail : undefined };
}

/** The form, or the form with what a visitor sent and the errors in it. */
export const feedbackData = (lang: SiteLanguage, sent?: URLSearchParams): FeedbackForm => ({
  action: FEEDBACK_PATHS[lang],
  fields: feedbackFields(lang).map((field) => (sent ? checked(field, sent, lang) : field)),
  button: FORM_TEXTS[lang].send,
});

/** The switchboard, the emergency number, and what happens to personal data. */
function otherWays(lang: SiteLanguage): TemplateResult {
  const { emergency } = ERROR_TEXTS[lang];
  const { privacy } = SITE_TEXTS[lang];
  const href = footerLinks(lang).find(({ text }) => text === privacy)?.href;
  return section(
    FEEDBACK_TEXTS[lang].otherWays,
    html`<div class="columns">
      ${switchboardBlock(lang)}
      <div class="block">
        <h3>${emergency}</h3>
        ${phoneNumber('112')}
      </div>
      <div class="block">
        <h3>${privacy}</h3>
        <p>${FEEDBACK_TEXTS[lang].privacyText}</p>
        ${links([{ text: privacy, href }])}
      </div>
    </div>`,
  );
}

const place = (lang: SiteLanguage): string =>
  lang === 'fi' ? '/yhteystiedot' : `/${lang}/contacts/`;

/** The form as visitors first see it. */
const formPage = (lang: SiteLanguage): Page => {
  const texts = FEEDBACK_TEXTS[lang];
  const title = SITE_TEXTS[lang].feedback;
  return {
    path: FEEDBACK_PATHS[lang],
    lang,
    title,
    place: place(lang),
    alternates: FEEDBACK_PATHS,
    main: html`<h1>${title}</h1>
      <p class="lead">${texts.lead}</p>
      ${feedbackForm(feedbackData(lang), { lang })} ${otherWays(lang)}
      <p class="small-print">
        ${texts.demo} <a href=${below(lang, 'errors')}>${texts.example}</a>
      </p>`,
  };
};

/** The answer to a form with errors. The summary follows the heading, and the title begins with it. */
export const errorPage = (lang: SiteLanguage, form: FeedbackForm): Page => {
  const title = SITE_TEXTS[lang].feedback;
  return {
    path: below(lang, 'errors'),
    lang,
    title: FEEDBACK_TEXTS[lang].errorTitle.replace('{title}', title),
    place: place(lang),
    main: html`<h1>${title}</h1>
      ${feedbackForm(form, { lang })} ${otherWays(lang)}
      <p class="small-print">${FEEDBACK_TEXTS[lang].demo}</p>`,
  };
};

/** The page after a form without errors. */
const thanksPage = (lang: SiteLanguage): Page => {
  const texts = FEEDBACK_TEXTS[lang];
  const { home: front, contacts } = SITE_TEXTS[lang];
  return {
    path: thanksPath(lang),
    lang,
    title: texts.thanks,
    place: place(lang),
    main: html`<h1>${texts.thanks}</h1>
      <p class="lead">${texts.thanksText}</p>
      ${section(
        ERROR_TEXTS[lang].goOn,
        rows([
          { text: front, href: home(lang) },
          { text: contacts, href: place(lang) },
        ]),
      )}
      <p class="small-print">${texts.thanksDemo}</p>`,
  };
};

/** What a visitor sent before the errors were found: no topic, and half an e-mail address. */
const example = (lang: SiteLanguage): URLSearchParams =>
  new URLSearchParams({ palaute: FORM_TEXTS[lang].written, sahkoposti: 'nimi@example' });

export const FEEDBACK_PAGES: readonly Page[] = SITE_LANGUAGES.flatMap((lang) => [
  formPage(lang),
  errorPage(lang, feedbackData(lang, example(lang))),
  thanksPage(lang),
]);
