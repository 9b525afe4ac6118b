import { LEVELS, REPORT_LANGS, type Claims, type ReportLang, type Row } from './claims.js';
import { CHAPTER_TEXTS, LEVEL_TEXTS, text } from './texts.js';

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Text in English, marked so on the pages in other languages. */
const english = (value: string, lang: ReportLang): string =>
  value === '' || lang === 'en' ? escape(value) : `<span lang="en">${escape(value)}</span>`;

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-inline-size: 72rem; padding-inline: 1rem; color-scheme: light dark }
table { border-collapse: collapse; inline-size: 100% }
th, td { border: 1px solid; padding: .375rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
.scroll { overflow-x: auto }`;

export interface ReportPage {
  readonly lang: ReportLang;
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly isSample: boolean;
  readonly rows: readonly Row[];
  readonly claims: Claims;
}

function rowHtml({ id, name, claim, checks }: Row, lang: ReportLang): string {
  const patterns = (claim.evidence ?? []).map((one) => `<code>${escape(one)}</code>`).join(', ');
  const count = checks.length > 0 ? ` (${checks.length} ${text('checks', lang)})` : '';
  const links = (claim.issues ?? []).map((one) => `<a href="#${one}">${one}</a>`).join(', ');
  const notes = [english(claim.notes ?? '', lang), links].filter(Boolean).join(' ');
  return `<tr><th scope="row">${id} ${english(name, lang)}</th>
<td>${LEVEL_TEXTS[claim.level][lang]}</td><td>${notes}</td><td>${patterns}${count}</td></tr>`;
}

/** The conformance report as a page in one language. */
export function reportHtml(page: ReportPage): string {
  const { lang, date, versions, isSample, rows, claims } = page;
  const chapters = [...new Set(rows.map(({ chapter }) => chapter))].map((chapter) => {
    const own = rows.filter((row) => row.chapter === chapter);
    const heads = (['criterion', 'level', 'notes', 'evidence'] as const)
      .map((name) => `<th scope="col">${text(name, lang)}</th>`)
      .join('');
    const counts = LEVELS.map((level) => {
      const count = own.filter(({ claim }) => claim.level === level).length;
      return count > 0 ? `${LEVEL_TEXTS[level][lang]}: ${count}` : '';
    });
    const label = CHAPTER_TEXTS[chapter]?.[lang] ?? chapter;
    return `<h2 id="${chapter}">${label}</h2>
<p>${counts.filter(Boolean).join('; ')}.</p>
<div class="scroll" role="region" aria-labelledby="${chapter}" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>${own.map((row) => rowHtml(row, lang)).join('\n')}</tbody></table></div>`;
  });
  const issues = claims.issues.map(
    ({ id, criteria, effect, plan }) => `<h3 id="${id}">${id} (${criteria.join(', ')})</h3>
<p>${text('effect', lang)}: ${escape(effect[lang])}</p>
<p>${text('plan', lang)}: ${escape(plan[lang])}</p>`,
  );
  const others = REPORT_LANGS.filter((one) => one !== lang).map(
    (one) =>
      `<a href="report.${one}.html" lang="${one}" hreflang="${one}">${{ fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }[one]}</a>`,
  );
  const list = Object.entries(versions).map(
    ([name, version]) => `<li lang="en">${escape(name)}: ${escape(version)}</li>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('title', lang)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text('title', lang)}</h1>
<p>${others.join(' ')}</p>
<p>${text('evaluated', lang)}: <time datetime="${date}">${date.slice(0, 10)}</time>.${isSample ? ` ${text('sample', lang)}` : ''}</p>
<h2>${text('versions', lang)}</h2>
<ul>${list.join('\n')}</ul>
${chapters.join('\n')}
<h2>${text('issues', lang)}</h2>
${issues.join('\n')}
</main>
</body>
</html>
`;
}
