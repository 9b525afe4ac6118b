import { Marked, type Renderer } from 'marked';
import { languageOf, linkOf, type PageLanguage } from './guides.js';

export interface Section {
  /** The id of its heading; empty before the first one. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

export interface RenderedPage {
  readonly title: string;
  /** What precedes the first heading of the second level, then one section for each of them. */
  readonly sections: readonly Section[];
}

/** Where links and images of a Markdown file lead. */
export interface Targets {
  readonly link: (href: string) => string;
  readonly image: (href: string) => string;
}

/** Names of the regions in which tables scroll. */
const TABLE: Readonly<Record<PageLanguage, string>> = { fi: 'Taulukko', sv: 'Tabell', en: 'Table' };

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (all, name: string) => ENTITIES[name] ?? all);

/** The text of HTML, with the white space of its source. */
export const textOf = (html: string): string => decode(html.replace(/<[^>]*>/g, ''));

/** The id of a heading, as GitHub derives it. */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

const renderer = (targets: Targets, lang: PageLanguage): Partial<Renderer> => ({
  heading: (text, level) =>
    `<h${String(level)} id="${slug(textOf(text))}">${text}</h${String(level)}>\n`,
  // A link to another page replaces Storybook, not the frame that shows the page.
  link: (href, _title, text) => {
    const url = targets.link(href);
    const target = url.startsWith('./?') ? ' target="_top"' : '';
    return `<a href="${escape(url)}"${target}>${text}</a>`;
  },
  image: (href, _title, text) => `<img src="${escape(targets.image(href))}" alt="${escape(text)}">`,
  // Code and tables can be wider than a phone: they scroll, also by keyboard.
  code: (code, info = '') =>
    `<pre tabindex="0"><code data-lang="${escape(info.split(' ')[0] ?? '')}">${escape(code)}</code></pre>\n`,
  tablecell: (content, { header }) =>
    header && content !== '' ? `<th scope="col">${content}</th>` : `<td>${content}</td>`,
  table: (header, body) =>
    `<div class="scroll" role="group" aria-label="${TABLE[lang]}" tabindex="0"><table><thead>${header}</thead><tbody>${body}</tbody></table></div>\n`,
});

/** Renders a Markdown file of the documentation. */
export function renderMarkdown(
  markdown: string,
  targets: Targets,
  lang: PageLanguage = 'en',
): RenderedPage {
  const marked = new Marked({ renderer: renderer(targets, lang), gfm: true, async: false });
  const html = marked.parse(markdown.replace(/<!--[^]*?-->\n*/g, '')) as string;
  const title = textOf(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? '');
  const parts = html.replace(/<h1[^>]*>.*?<\/h1>\n?/, '').split(/(?=<h2 )/);
  return {
    title,
    sections: parts.map((part) => {
      const [, id = '', heading = ''] = /^<h2 id="([^"]*)">(.*?)<\/h2>/.exec(part) ?? [];
      return { id, title: textOf(heading), html: part };
    }),
  };
}

/** A file of the repository as a page of Storybook. */
export const renderFile = (
  text: string,
  file: string,
  image: (href: string) => string = (href) => href,
): RenderedPage =>
  renderMarkdown(text, { link: (href) => linkOf(href, file), image }, languageOf(file));
