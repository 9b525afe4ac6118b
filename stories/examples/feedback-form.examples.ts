import { feedbackForm } from '../../src/markup/index.js';
import type { FeedbackForm, FormField, Locale } from '../../src/model/index.js';
import { FORM_TEXTS } from '../data/form-texts.js';
import { patternExamples } from './pattern.js';

const TOPICS = ['sisalto', 'toiminta', 'saavutettavuus'] as const;

/** The fields of a feedback form, as a visitor first sees them. */
export function feedbackFields(lang: Locale): readonly FormField[] {
  const texts = FORM_TEXTS[lang];
  return [
    {
      kind: 'radios',
      name: 'aihe',
      label: texts.topic,
      options: TOPICS.map((value, index) => ({ value, text: texts.topics[index] ?? '' })),
    },
    { kind: 'textarea', name: 'palaute', label: texts.message, hint: texts.messageHint },
    { kind: 'text', name: 'nimi', label: texts.name, autocomplete: 'name', isOptional: true },
    {
      kind: 'email',
      name: 'sahkoposti',
      label: texts.email,
      hint: texts.emailHint,
      autocomplete: 'email',
      isOptional: true,
    },
  ];
}

/** A field after the server found that no topic was chosen and the e-mail address is incomplete. */
function checked(field: FormField, lang: Locale): FormField {
  const texts = FORM_TEXTS[lang];
  if (field.kind === 'radios') return { ...field, error: texts.noTopic };
  if (field.kind === 'textarea') return { ...field, value: texts.written };
  if (field.kind === 'email') return { ...field, value: 'nimi@example', error: texts.wrongEmail };
  return field;
}

/** A feedback form, or the server's answer to one with errors. */
export const feedback = (action: string, lang: Locale, hasErrors = false): FeedbackForm => ({
  action,
  fields: feedbackFields(lang).map((field) => (hasErrors ? checked(field, lang) : field)),
  button: FORM_TEXTS[lang].send,
});

export const feedbackFormExamples = patternExamples<FeedbackForm>(feedbackForm, [
  {
    name: 'default',
    about: 'Topic, feedback, name and e-mail address, as a visitor first sees them.',
    data: (lang) => feedback('/-/', lang),
  },
  {
    name: 'errors',
    about:
      'The server’s answer to a form without a topic and with an incomplete e-mail address: the errors, and what the visitor wrote.',
    data: (lang) => ({ ...feedback('/-/', lang, true), idPrefix: 'vn-checked' }),
  },
  {
    name: 'checkboxes',
    about: 'Checkboxes with an error, a further parameter and the default button.',
    withoutScreenshots: true,
    data: (lang) => ({
      action: '/-/',
      fields: [
        {
          kind: 'checkboxes',
          name: 'aiheet[]',
          label: FORM_TEXTS[lang].topic,
          options: TOPICS.map((value, index) => ({
            value,
            text: FORM_TEXTS[lang].topics[index] ?? '',
          })),
          error: FORM_TEXTS[lang].noTopic,
        },
        {
          kind: 'tel',
          name: 'puhelin',
          label: FORM_TEXTS[lang].phone,
          autocomplete: 'tel',
          isOptional: true,
        },
      ],
      hidden: [{ name: 'tunniste', value: '4f1c' }],
      headingLevel: 3,
      idPrefix: 'vn-checkboxes',
    }),
  },
]);
