import { html, type TemplateResult } from 'lit';
import { patternStylesIn } from '../lib/patterns.js';
import '../../src/bundles/catalogues.js';
import { renderToString, siteTree } from '../../src/markup/index.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { home, siteTreeOf } from '../../stories/data/site.js';
import { SITE_TEXTS } from '../../stories/data/site-texts.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { PATTERN_EXAMPLES } from '../../stories/examples/patterns.js';
import { pageAt, PAGES_WITH_CONTENT } from '../../stories/pages/pages.js';
import { body, type Page } from '../../stories/pages/shell.js';

/** The pages that the audit checks in every language and state. */
export const PAGES = ['front', 'release', 'sitemap', 'news', 'search', 'statement'] as const;
export type PageName = (typeof PAGES)[number];

/** Something that the engines check: a page or an example, in one language. */
export interface Subject {
  /** `release/fi`, `example/breadcrumbs/default/fi`, `site/haku/`. */
  readonly id: string;
  readonly path: string;
  readonly lang: Locale;
  /** Language of the main content. */
  readonly contentLang: string;
  readonly kind: 'page' | 'example' | 'site';
}

/** Paths of the pages whose content exists in one language only. */
const SOURCES = {
  release: '/sv/-/ministrarna-henriksson-och-ohisalo/',
  news: '/ajankohtaista/tiedotteet-ja-uutiset/',
  search: '/haku/',
  statement: '/saavutettavuusseloste/',
} as const;

/** A page around content in another language, as on ministries' sites. */
function within(path: string, lang: Locale): Page {
  const page = pageAt(path);
  const contentLang = page.contentLang ?? page.lang;
  const isSame = contentLang === lang || page.contentLang !== undefined;
  const main = isSame ? page.main : html`<div lang=${contentLang}>${page.main}</div>`;
  return { ...page, lang, contentLang, main };
}

function sitemap(lang: Locale): Page {
  const title = SITE_TEXTS[lang].sitemap;
  const main = html`<h1>${title}</h1>
    <vn-sitemap-tree print-urls
      >${siteTree(siteTreeOf(lang), { lang, tools: ['filter', 'expand'] })}</vn-sitemap-tree
    >`;
  return { ...pageAt('/sivukartta/'), lang, title, main };
}

/** One of the representative pages in a language. */
export function representative(name: PageName, lang: Locale): Page {
  if (name === 'front') return pageAt(home(lang));
  return name === 'sitemap' ? sitemap(lang) : within(SOURCES[name], lang);
}

export const PAGE_SUBJECTS: readonly Subject[] = PAGES.flatMap((name) =>
  LOCALES.map((lang) => ({
    id: `${name}/${lang}`,
    path: `/-page/${name}/${lang}/`,
    lang,
    contentLang: representative(name, lang).contentLang ?? lang,
    kind: 'page' as const,
  })),
);

/** The pages of the built site that have content. */
export const SITE_SUBJECTS: readonly Subject[] = PAGES_WITH_CONTENT.map(
  ({ path, lang, contentLang }) => ({
    id: `site${path}`,
    path,
    lang,
    contentLang: contentLang ?? lang,
    kind: 'site' as const,
  }),
);

export const EXAMPLE_SUBJECTS: readonly Subject[] = Object.entries(EXAMPLES).flatMap(
  ([component, examples]) =>
    examples.flatMap(({ name, langs = LOCALES }) =>
      langs.map((lang) => ({
        id: `example/${component}/${name}/${lang}`,
        path: `/-framed/${component}/${name}/${lang}/`,
        lang,
        contentLang: lang,
        kind: 'example' as const,
      })),
    ),
);

const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<script src="/vn/language-notice-early.js"></script>
<link rel="stylesheet" href="/vn/vn-elements.css">
<link rel="stylesheet" href="/site.css">
<link rel="stylesheet" href="/text.css">
<script type="module" src="/vn/vn-elements.bundle.js"></script>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function documentOf(title: string, titleLang: string, lang: string, content: TemplateResult) {
  const body = renderToString(content).replace(/\s*\n\s*/g, '\n');
  const patterns = patternStylesIn(body).map(
    (name) => `<link rel="stylesheet" href="/vn/patterns/${name}.css">\n`,
  );
  const sections = /class="(?:section|small-print)"/.test(body)
    ? '<link rel="stylesheet" href="/sections.css">\n'
    : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
${HEAD}
${patterns.join('')}${sections}<title lang="${titleLang}">${escape(title)}</title>
</head>
<body>
${body}
</body>
</html>
`;
}

/** An example as the part of a page that it is: in or before the main content, under a heading. */
function framed(content: TemplateResult, title: string): TemplateResult {
  const written = renderToString(content);
  if (written.includes('<main')) return content;
  const heading = html`<h1 lang="en">${title}</h1>`;
  return /^\s*(?:<!--.*?-->\s*)*<(?:header|footer|vn-skip-link)/.test(written)
    ? html`${content}
        <main>${heading}</main>`
    : html`<main>${heading}${content}</main>`;
}

/** The HTML of a subject that is not a file of the built site; undefined where there is none. */
export function subjectHtml(path: string): string | undefined {
  const [, kind, ...parts] = path.split('/');
  const lang = LOCALES.find((one) => one === parts[kind === '-page' ? 1 : 2]);
  if (!lang) return undefined;
  if (kind === '-page') {
    const name = PAGES.find((one) => one === parts[0]);
    if (!name) return undefined;
    const page = representative(name, lang);
    return documentOf(page.title, page.contentLang ?? lang, lang, body(page));
  }
  const examples = { ...EXAMPLES, ...PATTERN_EXAMPLES };
  const example = examples[parts[0] ?? '']?.find(({ name }) => name === parts[1]);
  if (!example || (kind !== '-example' && kind !== '-framed')) return undefined;
  const content = example.render(lang);
  const title = `${parts[0] ?? ''} ${example.name}`;
  return documentOf(title, 'en', lang, kind === '-framed' ? framed(content, title) : content);
}
