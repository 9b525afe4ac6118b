import {
  readCatalogue,
  readClaims,
  REPORT_LANGS,
  rowsOf,
  type ReportLang,
} from '../audit/report/claims.js';
import { AUTHORITY_SITE, knownIssues, PARTS } from '../audit/report/statement.js';
import { read } from './page.js';

const dateOfAudit = (): string => {
  const { date } = JSON.parse(read('docs/conformance/summary.json')) as { date: string };
  return date.split('-').map(Number).reverse().join('.');
};

/** A template of the accessibility statement as Markdown, with the known issues of the library. */
function statementMarkdown(lang: ReportLang): string {
  const parts = PARTS[lang];
  const claims = readClaims();
  const issues = knownIssues(lang, rowsOf(readCatalogue(), claims, []), claims);
  return [
    `<div lang="${lang}">`,
    `### ${parts.title}`,
    parts.scope,
    `#### ${parts.status}`,
    parts.statusText,
    `#### ${parts.content}`,
    `##### ${parts.noncompliance}`,
    [...issues, parts.fill].map((line) => `- ${line}`).join('\n'),
    `##### ${parts.burden}`,
    parts.none,
    `##### ${parts.outside}`,
    parts.none,
    `#### ${parts.preparation}`,
    parts.date.replace('{date}', dateOfAudit()),
    parts.method,
    `#### ${parts.feedback}`,
    parts.feedbackText,
    `#### ${parts.enforcement}`,
    parts.enforcementText,
    `${parts.authority}, [saavutettavuusvaatimukset.fi](${AUTHORITY_SITE}), <saavutettavuus@traficom.fi>, 029 534 5000`,
    '</div>',
  ].join('\n\n');
}

/** The page with the current templates between its marks. */
export const withStatements = (text: string): string =>
  REPORT_LANGS.reduce(
    (page, lang) =>
      page.replace(
        new RegExp(`(<!-- statement:${lang} -->)[^]*?(<!-- /statement -->)`),
        (_all, start: string, end: string) => `${start}\n\n${statementMarkdown(lang)}\n\n${end}`,
      ),
    text,
  );
