import { renderToString } from '../../src/markup/index.js';
import { body, type Page } from './shell.js';

/** A stylesheet of a page. */
export interface Stylesheet {
  readonly href: string;
  /** Media query; other visitors do not wait for the file. */
  readonly media?: string;
}

/** What the `<head>` of a page contains, and the HTML of its `<body>`. */
export interface Document {
  readonly lang: string;
  readonly title: string;
  /** Language of the title, if it is not that of the page. */
  readonly titleLang?: string;
  readonly siteName?: string;
  /** Content Security Policy, for servers that send no such header. */
  readonly policy?: string;
  readonly robots?: string;
  /** URL of the icon. Default: none. */
  readonly icon?: string;
  /** URL of the folder with the package's files, with a slash at the end. */
  readonly assets: string;
  readonly stylesheets: readonly Stylesheet[];
  /** URLs of the page in each of its languages. */
  readonly alternates?: readonly { readonly lang: string; readonly href: string }[];
  /** Feeds of the page. */
  readonly feeds?: readonly { readonly title: string; readonly href: string }[];
  readonly content: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

const attribute = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : ` ${name}="${escape(value)}"`;

const meta = (name: string, content: string | undefined): string =>
  content === undefined ? '' : `<meta ${name} content="${escape(content)}">\n`;

/** A whole page. */
export function documentHtml(page: Document): string {
  const { lang, title, titleLang, siteName, policy, robots, icon = 'data:,' } = page;
  const { assets, stylesheets, alternates = [], feeds = [], content } = page;
  const name = siteName === undefined ? title : `${title} – ${siteName}`;
  const sheets = stylesheets.map(
    ({ href, media }) =>
      `<link rel="stylesheet"${attribute('media', media)} href="${escape(href)}">\n`,
  );
  const versions = alternates.map(
    (one) => `<link rel="alternate" hreflang="${escape(one.lang)}" href="${escape(one.href)}">\n`,
  );
  const feedLinks = feeds.map(
    (one) =>
      `<link rel="alternate" type="application/rss+xml" title="${escape(one.title)}" href="${escape(one.href)}">\n`,
  );
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
${meta('http-equiv="Content-Security-Policy"', policy)}\
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${meta('name="robots"', robots)}\
<title${attribute('lang', titleLang)}>${escape(name)}</title>
<link rel="icon" href="${escape(icon)}">
<script src="${escape(assets)}language-notice-early.js"></script>
${sheets.join('')}\
<script type="module" src="${escape(assets)}vn-elements.bundle.js"></script>
${versions.join('')}\
${feedLinks.join('')}\
</head>
<body>
${content}
</body>
</html>
`;
}

/** The HTML inside `<body>`, without the indentation of its templates. What a visitor wrote stays. */
export const bodyHtml = (page: Page): string =>
  renderToString(body(page)).replace(/<textarea[^]*?<\/textarea>|\s*\n\s*/g, (found) =>
    found.startsWith('<') ? found : '\n',
  );

/** What the `<head>` says about a page of the site. */
export function headOf({
  lang,
  contentLang = lang,
  title,
  path,
  query = '',
  alternates = {},
}: Page): Pick<Document, 'lang' | 'title' | 'titleLang' | 'alternates'> {
  return {
    lang,
    title,
    ...(contentLang === lang ? {} : { titleLang: contentLang }),
    alternates: Object.entries({ ...alternates, [contentLang]: `${path}${query}` }).map(
      ([tag, href]) => ({
        lang: tag,
        href,
      }),
    ),
  };
}
