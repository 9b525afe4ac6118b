import fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js/max';
import {
  differencesIn,
  hrefsIn,
  phoneForms,
  REASONS,
  wrongLinks,
  type Form,
} from '../../../scripts/corpus/phone-forms.js';
import { readPhones } from '../../../src/model/index.js';
import { mutations } from '../mutate.js';
import { difference, type Difference, type Reason, type Subject } from '../subject.js';

const TOKENS = [
  ...['0', '1', '5', '9', '00', '+', '+358', '(0)', '(', ')', '-', '–', '/', ' ', '.', ',', ';'],
  ...['\u00a0', '\u200b', '٠', '０', 'puh. ', 'ext. 12', 'klo ', 'faksi ', 'a', '#', '*', '\n'],
];

/** A number in a known form, or changed so that it may be anything. */
export interface PhoneText extends Form {
  readonly isChanged: boolean;
}

const forms = fc.nat().map((seed): PhoneText => {
  const [form] = phoneForms(1, seed);
  return { ...(form as Form), isChanged: false };
});

function differences(form: PhoneText): readonly Difference[] {
  const pieces = readPhones(form.written, { country: form.country });
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  const visible = (value: string): string => value.replace(/[\s\u200b]/g, '');
  const kept = difference('text', visible(text), visible(form.written));
  const links = hrefsIn(pieces);
  const invalid = links.filter((href) => !/^tel:\+?\d{3,15}(?:;ext=\d+)?$/.test(href));
  const numbers = form.isChanged
    ? []
    : differencesIn([form]).map(({ ours, theirs, others }) => ({
        what: others.length > 0 ? 'links' : 'number',
        ours: JSON.stringify(ours) ?? '',
        theirs: JSON.stringify(theirs) ?? '',
      }));
  const [own] = links;
  const found = parsePhoneNumber(form.written, form.country);
  const wrong =
    form.isChanged && links.length === 1 && found?.isValid() && own !== undefined
      ? difference('changed number', own.replace(/;.*/, ''), `tel:${found.number}`)
      : form.isChanged
        ? []
        : difference('wrong', wrongLinks([form]).length, 0);
  return [...kept, ...difference('invalid links', invalid, []), ...numbers, ...wrong];
}

const CHANGED: readonly Reason<PhoneText>[] = [
  {
    why: 'If the library does not know a calling code, the trunk prefix after it is dialled',
    is: ({ what, ours, theirs }) =>
      what === 'changed number' && ours.replace(/^("tel:\+\d{1,3})0/, '$1') === theirs,
  },
  {
    why: 'A slash or a line break separates two numbers, and `#` ends one',
    is: ({ what }, { written }) => what === 'changed number' && /[/\n#*;,.]/.test(written),
  },
  {
    why: 'A group after a dash is the end of a range',
    is: ({ what }, { written }) =>
      what === 'changed number' && /[-\u2010-\u2015]\s*\d{1,4}\D*$/.test(written),
  },
  {
    why: '`(0)` in an international number is left out, wherever it is',
    is: ({ what }, { written }) => what === 'changed number' && /\(\s*0\s*\)/.test(written),
  },
  {
    why: 'libphonenumber-js reads a number behind a full-width `＋` as a national one',
    is: ({ what }, { written }) => what === 'changed number' && /＋[^\d]*\d/.test(written),
  },
  {
    why: 'Digits of other scripts, and digits next to letters, are not part of a number',
    is: ({ what }, { written }) =>
      what === 'changed number' && /\d\p{L}|\p{L}\d|(?![\d０-９])\p{Nd}/u.test(written),
  },
];

const known = REASONS.map(({ why, is }): Reason<PhoneText> => ({
  why,
  is: ({ what, ours, theirs }, form) => {
    const parsed = (text: string): string | undefined =>
      text === '' ? undefined : (JSON.parse(text) as string);
    return (
      what === 'number' && is({ form, ours: parsed(ours), theirs: parsed(theirs), others: [] })
    );
  },
}));

export const phonesSubject = (): Subject<PhoneText> => {
  const samples = phoneForms(400, 2028);
  return {
    name: 'telephone numbers',
    oracle: 'libphonenumber-js',
    inputs: fc.oneof(
      forms,
      fc.nat(samples.length - 1).chain((index) => {
        const form = samples[index] as Form;
        return mutations([form.written], TOKENS).map((text) => ({
          ...form,
          written: text,
          isChanged: true,
        }));
      }),
    ),
    differences,
    reasons: [...known, ...CHANGED],
  };
};
