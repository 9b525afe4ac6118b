import { copyData } from '../../model/copy-data.js';
import { fieldsOf, textOf, withoutEmpty } from '../../model/lenient.js';
import type {
  Author,
  PressRelease,
  ReleaseVersion,
  TextLink,
} from '../../model/release/press-release.js';
import { describe, type ReadOptions } from '../../model/problem.js';
import { plainText, looksLikeHtml } from '../../model/text/plain-text.js';
import { decodeReferences } from '../../model/text/character-references.js';
import { parseDate } from '../date/parse-date.js';
import { resolveUrls } from '../feed/html-urls.js';
import { languageTag } from '../language-of.js';
import { ParseError } from '../parse-error.js';
import { isByteSource, decodeArgument, urlOfSource, type ByteSource } from '../decode-source.js';
import { isBase, urlResolver } from '../url-resolver.js';
import { attachmentsOf, imagesOf } from './article-files.js';
import { Graph, type Fields } from './graph.js';
import { parseLinkedJson } from './parse-linked-json.js';

/** Options of `parseNewsArticle()`. */
export interface ParseNewsArticleOptions extends ReadOptions {
  /**
   * BCP 47 tag of an article without `inLanguage`, `fi` by default; of an article in several languages,
   * the one to read.
   */
  readonly lang?: string | undefined;
  /** Base URL of relative URLs of images, files and links, where the article has no URL of its own. */
  readonly base?: string | undefined;
}

const ARTICLE = /(?:Article|Report|PressRelease|Posting|Newsletter|Announcement|Blog)$/;
const ORGANISATION = /(?:Organization|Corporation|Office|Agency|NGO|Association)$/;

/** Data may be as long as this text. */
const LENGTH_OF_DATA = 100_000;

/** The article among the objects of a graph. */
function articleIn(graph: Graph, data: unknown, { onProblem }: ReadOptions): Fields {
  const isArticle = (fields: Fields): boolean =>
    graph.typesOf(fields).some((type) => ARTICLE.test(type));
  const hasTitle = ({ headline, name, articleBody }: Fields): boolean =>
    headline !== undefined || (name !== undefined && articleBody !== undefined);
  const { objects } = graph;
  const article =
    objects.find((fields) => graph.typesOf(fields).includes('NewsArticle')) ??
    objects.find(isArticle) ??
    objects.find(hasTitle);
  if (!article) {
    throw new ParseError('kind', `expected a NewsArticle but found ${describe(data)}`);
  }
  if (!isArticle(article)) {
    onProblem?.({ expected: 'a NewsArticle', found: describe(graph.typesOf(article).join(', ')) });
  }
  return article;
}

/** The people that a value stands for: those of a role, or one for each of several names. */
function membersOf(graph: Graph, value: unknown, property: string): readonly unknown[] {
  const fields = graph.resolve(value);
  const isRole = graph.typesOf(fields).some((type) => type.endsWith('Role'));
  if (isRole && fields[property] !== undefined) return graph.values(fields[property]);
  const names = graph.values(fields['name']);
  const areNames = names.length > 1 && names.every((name) => typeof name === 'string');
  return areNames ? names.map((name) => ({ ...fields, name })) : [value];
}

function parse(jsonLd: unknown, options: ParseNewsArticleOptions): PressRelease {
  const { onProblem } = options;
  const given = typeof jsonLd === 'string' ? parseLinkedJson(jsonLd, options) : jsonLd;
  // Data may contain itself: each list would be followed on all of its paths.
  const data = copyData(given, ({ expected, found }) => onProblem?.({ expected, found }));
  const graph = new Graph(data);
  const article = articleIn(graph, data, options);
  const languagesIn = (value: unknown): readonly string[] =>
    graph.values(value).flatMap((one) => {
      const { alternateName, name, identifier } = graph.resolve(one);
      const texts = [one, alternateName, identifier, name].map((text) => graph.text(text, 'en'));
      texts.push(graph.url(one) ?? '');
      return texts.map(languageTag).find(Boolean) ?? [];
    });
  const own = languagesIn(article['inLanguage']);
  const lang =
    own.find((tag) => tag === options.lang) ??
    own[0] ??
    options.lang ??
    graph.languagesOf(article['headline'])[0] ??
    graph.contextLang ??
    'fi';
  const plain = (value: unknown): string => graph.plain(value, lang);
  const link = (value: unknown): TextLink => ({
    text: plain(value),
    href: typeof value === 'object' ? graph.url(value) : undefined,
  });
  const each = (value: unknown): readonly unknown[] => graph.each(value, lang);
  /** The strings of a property in the article's language, as paragraphs. */
  const texts = (value: unknown): string =>
    each(value)
      .map((one) => graph.text(one, lang))
      .filter((text) => text !== '')
      .join('\n\n');
  const links = (values: readonly unknown[]): readonly TextLink[] =>
    values.map(link).filter(({ text }) => text !== '');
  const dateOf = (...values: readonly unknown[]): string | undefined => {
    const written = values.map((value) => graph.text(value, lang)).find(Boolean) ?? '';
    try {
      return written === '' ? undefined : parseDate(written, { lang });
    } catch {
      onProblem?.({ expected: 'a date', found: describe(written) });
      return written;
    }
  };
  const resolve = urlResolver(typeof jsonLd === 'string' ? jsonLd.length : LENGTH_OF_DATA);
  const resolved = (href: string, from: string | undefined): string =>
    (from !== undefined && href !== '' ? resolve(href, from) : undefined) ?? href;
  const written =
    graph.url(article['mainEntityOfPage']) ??
    graph.url(article['url']) ??
    graph.url(article['@id']);
  const url = written === undefined ? undefined : resolved(written, graph.contextBase);
  const base = [graph.contextBase, url, options.base].find(isBase);
  const absolute = (href: string): string => resolved(href, base);
  const files = { graph, lang, absolute, languagesIn };
  const [image, ...others] = imagesOf(article, url ?? options.base, files);
  const authors = ['author', 'creator']
    .flatMap((key) => each(article[key]).flatMap((value) => membersOf(graph, value, key)))
    .flatMap((value): readonly (string | Author)[] => {
      const text = plain(value);
      const isOrganisation = graph
        .typesOf(graph.resolve(value))
        .some((type) => ORGANISATION.test(type));
      if (text === '') return [];
      return [isOrganisation ? withoutEmpty({ ...link(value), isOrganisation }) : text];
    });
  const about = each(article['about']);
  const isPerson = (value: unknown): boolean =>
    graph.typesOf(graph.resolve(value)).includes('Person');
  const keywords = each(article['keywords']).flatMap((item) => {
    const isText = typeof item === 'string' || '@value' in fieldsOf(item);
    return isText
      ? graph
          .text(item, lang)
          .split(/[,;]/)
          .map((word): unknown => word)
      : [item];
  });
  const versions = ['workTranslation', 'translationOfWork']
    .flatMap((key) => graph.values(article[key]))
    .flatMap((value): readonly ReleaseVersion[] => {
      const href = graph.url(value);
      const [tag] = languagesIn(graph.resolve(value)['inLanguage']);
      return href !== undefined && tag !== undefined ? [{ lang: tag, href }] : [];
    });
  const text = texts(article['articleBody']) || texts(article['text']);
  const isHtml = /<[a-z][^<>]*>/i.test(text);
  const paragraphs = text
    .split(/\r?\n\s*\n/)
    .map((part) => decodeReferences(part.trim()))
    .filter((part) => part !== '');
  const lead = texts(article['description']);
  const found = withoutEmpty<Partial<PressRelease>>({
    published: dateOf(article['datePublished'], article['dateCreated']),
    updated: dateOf(article['dateModified']),
    type: plain(article['genre']) || plain(article['articleSection']) || undefined,
    publishers: links([...each(article['publisher']), ...each(article['sourceOrganization'])]),
    authors: [...new Set(authors)],
    lead: looksLikeHtml(lead) ? plainText(lead).join('\n\n') : lead || undefined,
    html: isHtml ? resolveUrls(text, (relative) => absolute(relative)) : undefined,
    body: isHtml ? undefined : paragraphs.map((paragraph) => ({ paragraph })),
    image,
    images: others,
    attachments: attachmentsOf(article, files),
    versions: versions.length > 0 ? [...versions, { lang }] : undefined,
    persons: links(about.filter(isPerson)),
    keywords: links([...keywords, ...about.filter((value) => !isPerson(value))]),
    corrections: graph.values(article['correction']).map(plain).filter(Boolean),
    url,
    id: textOf(article['@id']) || undefined,
  });
  return { lang, headline: plain(article['headline']) || plain(article['name']), ...found };
}

/**
 * Parses a press release from JSON-LD 1.1, as text or as an object: a schema.org NewsArticle by itself,
 * in a list or in `@graph`, with texts in place of objects and the reverse. If a text is given in several
 * languages, the one in the article's language is read. An object of another type is accepted if it has a
 * headline or name. `onProblem` is called for it, for invalid dates, and for repaired JSON.
 *
 * @param jsonLd text or data; or bytes, a blob or a response with the text
 * @throws {ParseError} if the text is not JSON, or the data contains no article
 * @see https://schema.org/NewsArticle
 */
export function parseNewsArticle(
  jsonLd: ByteSource,
  options?: ParseNewsArticleOptions,
): Promise<PressRelease>;
export function parseNewsArticle(jsonLd: unknown, options?: ParseNewsArticleOptions): PressRelease;
export function parseNewsArticle(
  jsonLd: unknown,
  options: ParseNewsArticleOptions = {},
): PressRelease | Promise<PressRelease> {
  if (!isByteSource(jsonLd)) return parse(jsonLd, options);
  const base = options.base ?? urlOfSource(jsonLd);
  return decodeArgument('jsonLd', jsonLd, options).then((text) =>
    parse(text, { ...options, base }),
  );
}
