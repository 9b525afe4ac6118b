import { html, nothing } from 'lit';
import { translator, type Translator } from '../i18n/translator.js';
import { readPhone } from '../model/contact.js';
import { formatDateTime, readDateTime } from '../model/date.js';
import type { Contact, PressRelease, ReleaseBlock, TextLink } from '../model/press-release.js';
import { languageVersions } from './language-links.js';
import { hidden, link, linkList, type Markup } from './parts.js';

/** A date with its exact value; the text itself where it is no date. */
function date(value: string, words: Translator): Markup | string {
  const read = readDateTime(value);
  if (!read) return value;
  return html`<time datetime=${read.datetime}>${formatDateTime(read, words.lang)}</time>`;
}

const entry = (term: string, descriptions: readonly unknown[]): Markup =>
  html`<div>
    <dt>${term}</dt>
    ${descriptions.map((description) => html`<dd>${description}</dd>`)}
  </div>`;

/** A paragraph; the dash of a spoken line is set apart so that it can hang in the margin. */
function paragraph(text: string): Markup {
  const spoken = /^[-–—]\s+/.exec(text);
  if (!spoken) return html`<p>${text}</p>`;
  return html`<p><span class="vn-dash">– </span>${text.slice(spoken[0].length)}</p>`;
}

function block(item: ReleaseBlock): Markup {
  if ('paragraph' in item) return paragraph(item.paragraph);
  if ('heading' in item) return html`<h2>${item.heading}</h2>`;
  return html`<p class="vn-more">${link(item.link)}</p>`;
}

const EMAIL = /^[^\s@[\]]+@[^\s@[\]]+\.[^\s@[\]]+$/;

function contact({ name, title, phone, email }: Contact, words: Translator): Markup {
  const number = readPhone(phone);
  const label = words.msg('Puhelin', { id: 'phone.long' });
  return html`<li>
    <p>${name}</p>
    ${title ? html`<p>${title}</p>` : nothing}
    ${
      number
        ? html`<p><a href=${number.href}>${hidden(`${label} `)}${number.text}</a></p>`
        : phone
          ? html`<p>${phone}</p>`
          : nothing
    }
    ${
      email
        ? html`<p>${EMAIL.test(email) ? html`<a href="mailto:${email}">${email}</a>` : email}</p>`
        : nothing
    }
  </li>`;
}

const tags = (term: string, links: readonly TextLink[] | undefined): Markup | typeof nothing =>
  links?.length ? entry(term, [linkList(links)]) : nothing;

/**
 * Children of `<vn-press-release lang="…">`: the article, every word that is added to it in the
 * article's own language. Texts are plain text; nothing of them is read as HTML.
 */
export function pressRelease(release: PressRelease): Markup {
  const { lang, publishers = [], contacts = [], body = [], versions = [] } = release;
  const words = translator(lang);
  const more = words.msg('Lisätietoja', { id: 'more' });
  const hasTags = release.persons?.length || release.keywords?.length;
  return html`<article>
    <header>
      ${
        release.type
          ? html`<p class="vn-kicker">
              ${hidden(`${words.msg('Tyyppi', { id: 'type' })}: `)}${release.type}
            </p>`
          : nothing
      }
      <h1>${release.headline}</h1>
    </header>
    <div class="vn-meta">
      <dl>
        ${
          release.published
            ? entry(words.msg('Julkaisuajankohta', { id: 'published' }), [
                date(release.published, words),
              ])
            : nothing
        }${
          publishers.length > 0
            ? entry(words.msg('Julkaisija', { id: 'publisher' }), publishers)
            : nothing
        }
      </dl>
      ${
        versions.length > 0
          ? html`<vn-language-selector variant="article"
              >${languageVersions(
                versions.map((version) => ({ ...version, samePage: true })),
                { lang },
              )}</vn-language-selector
            >`
          : nothing
      }
    </div>
    <div class="vn-text">
      ${release.lead ? html`<p class="vn-lead">${release.lead}</p>` : nothing}${body.map(block)}
    </div>
    ${
      contacts.length > 0
        ? html`<section class="vn-contacts" aria-labelledby="vn-contacts">
            <h2 id="vn-contacts">${more}</h2>
            <ul>
              ${contacts.map((one) => contact(one, words))}
            </ul>
          </section>`
        : nothing
    }${
      hasTags
        ? html`<dl class="vn-tags">
            ${tags(words.msg('Henkilöt', { id: 'persons' }), release.persons)}${tags(
              words.msg('Asiasanat', { id: 'keywords' }),
              release.keywords,
            )}
          </dl>`
        : nothing
    }
  </article>`;
}
