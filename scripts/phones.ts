/**
 * Compares the telephone links of contact lines with libphonenumber-js, and writes the table of
 * differences into docs/contacts.md:
 *
 *   npm run phones [-- --check]
 *
 * With `--check` it only fails where the table is stale. It always fails for a difference without a
 * reason, and for a link that dials a wrong number.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/max';
import { format } from 'prettier';
import { readContactText, readPhones } from '../src/model/index.js';
import { CONTACT_LINES, isSentence, type ContactLine } from '../test/data/contact-lines.js';
import {
  differencesIn,
  hrefsIn,
  otherForms,
  phoneForms,
  REASONS,
  wrongLinks,
} from './corpus/phone-forms.js';

const PAGE = 'docs/contacts.md';
const START = '<!-- comparison -->';
const END = '<!-- /comparison -->';
const FORMS = 6000;
const OTHERS = 2600;

const failures: string[] = [];
const number = (value: number): string => value.toLocaleString('en-GB');
const code = (text: string): string => `\`${text.replace(/\s/g, ' ').replace(/\|/g, '\\|')}\``;

const forms = phoneForms(FORMS);
const differences = differencesIn(forms);
const explained = new Map(REASONS.map(({ why }) => [why, 0]));
const examples = new Map<string, string>();
for (const difference of differences) {
  const reason =
    difference.others.length > 0 ? undefined : REASONS.find(({ is }) => is(difference));
  const { written, country } = difference.form;
  if (!reason) {
    failures.push(`no reason: ${JSON.stringify(difference)}`);
    continue;
  }
  explained.set(reason.why, (explained.get(reason.why) ?? 0) + 1);
  if (!examples.has(reason.why)) examples.set(reason.why, `${code(written)} in ${country}`);
}
for (const { written } of wrongLinks(forms)) failures.push(`wrong number: ${written}`);

const others = otherForms(OTHERS);
for (const line of others) {
  const links = hrefsIn(readContactText(line));
  if (links.length > 0) failures.push(`not a number: ${line} → ${links.join(' ')}`);
}
const theirLinks = others.filter((line) => findPhoneNumbersInText(line, 'FI').length > 0).length;

const rows = Object.entries(CONTACT_LINES).map(([subject, lines]) => {
  const right = (links: (line: ContactLine) => readonly string[]): number =>
    lines.filter((line) => links(line).join() === line[1].join()).length;
  const own = right(([line, , country]) =>
    hrefsIn((isSentence(line) ? readContactText : readPhones)(line, { country })),
  );
  if (own < lines.length)
    failures.push(`${subject}: ${String(lines.length - own)} lines are wrong`);
  const phones = lines.filter(([, hrefs]) => hrefs.every((href) => href.startsWith('tel:')));
  const theirs = phones.filter(([line, hrefs, country = 'FI']) => {
    const found = findPhoneNumbersInText(line, country as CountryCode);
    const links = found.map(
      (one) => `tel:${one.number.number}${one.number.ext ? `;ext=${one.number.ext}` : ''}`,
    );
    return links.join() === hrefs.join();
  });
  return `| ${subject} | ${String(lines.length)} | ${String(own)} | ${String(theirs.length)} of ${String(phones.length)} |`;
});

const table = await format(
  `${START}

Of ${number(forms.length)} generated forms of numbers of ten countries, ${number(forms.length - differences.length)} are read as libphonenumber-js reads them, and ${number(differences.length)} differently. Wrong numbers: ${number(wrongLinks(forms).length)}.

| Reason | Forms | Example |
| --- | --: | --- |
${[...explained]
  .filter(([, count]) => count > 0)
  .map(([why, count]) => `| ${why} | ${number(count)} | ${examples.get(why) ?? ''} |`)
  .join('\n')}

Of ${number(others.length)} generated dates, times, identifiers, amounts and postal codes, none becomes a link; libphonenumber-js finds a number in ${number(theirLinks)}.

Contact lines as people write them, with links derived by hand:

| Lines | Number | Right | Right in libphonenumber-js |
| --- | --: | --: | --: |
${rows.join('\n')}

${END}`,
  { parser: 'markdown' },
);

const page = readFileSync(PAGE, 'utf8');
const [before = '', rest = ''] = page.split(START);
const updated = `${before}${table.trim()}${rest.slice(rest.indexOf(END) + END.length)}`;
if (process.argv.includes('--check')) {
  if (updated !== page) failures.push(`${PAGE} is stale, run "npm run phones"`);
} else writeFileSync(PAGE, updated);
for (const failure of failures) console.error(failure);
console.log(
  `phones: ${String(forms.length + others.length)} forms, ${String(differences.length)} differences`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
