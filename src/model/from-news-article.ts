import { fieldsOf, listOf, textOf, withoutEmpty } from './lenient.js';
import { looksLikeHtml, plainText } from './plain-text.js';
import type { PressRelease, ReleaseImage, ReleaseVersion, TextLink } from './press-release.js';
import { describe, type Problem } from './problem.js';
import { safeHref } from './url.js';

/** How linked data is read. */
export interface FromNewsArticleOptions {
  /** BCP 47 tag of a text that names none; `fi` by default. */
  readonly lang?: string | undefined;
  /** Told what was wrong with the data. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Report|PressRelease|Posting|Newsletter|Announcement|Blog)$/;

/** A name without the vocabulary's address or prefix: `https://schema.org/headline` → `headline`. */
const shortName = (name: string): string =>
  name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '');

const short = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [shortName(key), value]));

const typesOf = (fields: Fields): readonly string[] =>
  listOf(fields['@type']).map((type) => shortName(textOf(type)));

/**
 * Reads a release from schema.org data, as text or as an object: a NewsArticle, one in a list or in
 * `@graph`, with texts where objects are usual and the other way round. Types that are not known
 * are read all the same where they have a headline or name, and `onProblem` is told.
 *
 * @returns `undefined` where nothing in the data is an article
 * @see https://schema.org/NewsArticle
 */
export function fromNewsArticle(
  jsonLd: unknown,
  { lang: fallback = 'fi', onProblem }: FromNewsArticleOptions = {},
): PressRelease | undefined {
  const problem = (expected: string, found: string): void => onProblem?.({ expected, found });
  let data = jsonLd;
  if (typeof jsonLd === 'string') {
    try {
      data = JSON.parse(jsonLd) as unknown;
    } catch (error) {
      problem('JSON', error instanceof Error ? error.message : describe(error));
      return undefined;
    }
  }
  // What the data consists of: lists in lists and graphs laid flat. A graph in itself ends here.
  const all: Fields[] = [];
  const collect = (value: unknown, depth: number): void => {
    for (const item of depth > 5 ? [] : listOf<unknown>(value)) {
      if (Array.isArray(item)) collect(item, depth + 1);
      else {
        const fields = short(fieldsOf(item));
        if (Object.keys(fields).length === 0) continue;
        all.push(fields);
        collect(fields['@graph'], depth + 1);
        collect(fields['mainEntity'], depth + 1);
      }
    }
  };
  collect(data, 0);
  const byId = new Map(all.map((fields) => [textOf(fields['@id']), fields]));
  /** An object, or what its `@id` stands for. */
  const resolved = (value: unknown): Fields => {
    const fields = short(fieldsOf(value));
    const only = Object.keys(fields).length === 1 ? byId.get(textOf(fields['@id'])) : undefined;
    return only ?? fields;
  };
  const text = (value: unknown, depth = 0): string => {
    const [first] = listOf<unknown>(value);
    if (typeof first !== 'object' || depth > 3) return textOf(first);
    const fields = resolved(first);
    const keys = ['@value', 'name', 'headline', 'caption'];
    return keys.map((key) => text(fields[key], depth + 1)).find(Boolean) ?? '';
  };
  const plain = (value: unknown): string => {
    const found = text(value);
    return looksLikeHtml(found) ? plainText(found).join(' ') : found;
  };
  const address = (value: unknown): string | undefined => {
    const [first] = listOf<unknown>(value);
    if (typeof first !== 'object') return safeHref(first);
    const fields = resolved(first);
    const [own] = ['url', 'contentUrl', '@id'].map((key) => safeHref(fields[key])).filter(Boolean);
    return own;
  };
  const link = (value: unknown): TextLink => ({
    text: plain(value),
    href: typeof value === 'object' ? address(value) : undefined,
  });
  const links = (value: unknown): readonly TextLink[] =>
    listOf<unknown>(value)
      .map((item) => link(item))
      .filter((one) => one.text !== '');
  const languageOf = (value: unknown): string => {
    const [first] = listOf<unknown>(value);
    const fields = fieldsOf(first);
    return textOf(first) || textOf(fields['alternateName']) || textOf(fields['name']);
  };
  const imageOf = (value: unknown): ReleaseImage | undefined => {
    const [first] = listOf<unknown>(value);
    const src = address(first);
    if (src === undefined) return undefined;
    const { caption, description, width, height } = resolved(first);
    const size = (given: unknown): number | undefined =>
      Number.parseInt(text(given) || textOf(fieldsOf(given)['value']), 10) || undefined;
    const found = {
      src,
      caption: plain(caption) || plain(description),
      width: size(width),
      height: size(height),
    };
    return withoutEmpty(found);
  };

  const isArticle = (fields: Fields): boolean => typesOf(fields).some((type) => ARTICLE.test(type));
  const hasTitle = ({ headline, name, articleBody }: Fields): boolean =>
    headline !== undefined || (name !== undefined && articleBody !== undefined);
  const article =
    all.find((fields) => typesOf(fields).includes('NewsArticle')) ??
    all.find((fields) => isArticle(fields)) ??
    all.find((fields) => hasTitle(fields));
  if (!article) {
    problem('a NewsArticle', describe(data));
    return undefined;
  }
  if (!isArticle(article)) problem('a NewsArticle', describe(typesOf(article).join(', ')));

  const lang = languageOf(article['inLanguage']) || fallback;
  const about = listOf<unknown>(article['about']);
  const isPerson = (value: unknown): boolean => typesOf(resolved(value)).includes('Person');
  const keywords = listOf<unknown>(article['keywords']).flatMap((item) =>
    typeof item === 'string' ? item.split(/[,;]/).map((word): unknown => word) : [item],
  );
  const body = text(article['articleBody']);
  const isHtml = /<[a-z][^<>]*>/i.test(body);
  const translations = ['workTranslation', 'translationOfWork'].flatMap((key) =>
    listOf<unknown>(article[key]),
  );
  const versions = translations.flatMap((value): readonly ReleaseVersion[] => {
    const href = address(value);
    const tag = languageOf(resolved(value)['inLanguage']);
    return href !== undefined && tag !== '' ? [{ lang: tag, href }] : [];
  });
  const publishers = [
    ...listOf<unknown>(article['publisher']),
    ...listOf<unknown>(article['sourceOrganization']),
  ];
  const headline = plain(article['headline']) || plain(article['name']);
  const found = withoutEmpty<Partial<PressRelease>>({
    published: text(article['datePublished']) || undefined,
    updated: text(article['dateModified']) || undefined,
    type: plain(article['genre']) || plain(article['articleSection']) || undefined,
    publishers: links(publishers),
    authors: listOf<unknown>(article['author'])
      .map((value) => plain(value))
      .filter(Boolean),
    lead: plain(article['description']) || undefined,
    html: isHtml ? body : undefined,
    body: isHtml
      ? undefined
      : body
          .split(/\n\s*\n/)
          .flatMap((part) => (part.trim() === '' ? [] : [{ paragraph: part.trim() }])),
    image: imageOf(article['image']),
    versions: versions.length > 0 ? [...versions, { lang }] : undefined,
    persons: links(about.filter((value) => isPerson(value))),
    keywords: links([...keywords, ...about.filter((value) => !isPerson(value))]),
    corrections: listOf<unknown>(article['correction'])
      .map((value) => plain(value))
      .filter(Boolean),
    url: address(article['mainEntityOfPage']) ?? address(article['url']) ?? address(article['@id']),
    id: textOf(article['@id']) || undefined,
  });
  return { lang, headline, ...found };
}
