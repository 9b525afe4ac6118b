import { copyData } from '../copy-data.js';
import { readDateTime } from '../date.js';
import { fieldsOf, listOf, textOf } from '../lenient.js';
import { canonicalTag } from '../language.js';
import { describe, type ReadOptions } from '../problem.js';
import { richPlain, type RichElement } from '../text/rich-text.js';
import { safeHref } from '../url.js';
import {
  VERSION_STATES,
  type Author,
  type Correction,
  type Release,
  type ReleaseImage,
  type ReleaseVersion,
  type TextLink,
} from './press-release.js';
import { readPublishers } from './publisher.js';
import { readContact } from './read-contact.js';
import { readAttachment, readEvent, readProject, type Checks } from './related-data.js';
import { elementsIn, readBody, readFigure, type ReadText } from './release-body.js';

/** Problems that are reported for one release. */
const MAX_PROBLEMS = 100;

const definedFields = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;

/** An embargo that cannot be read must never end. */
function embargoOf(input: unknown): string | undefined {
  try {
    const { embargo } = fieldsOf(input);
    if (embargo === undefined || embargo === null || embargo === '') return undefined;
    return typeof embargo === 'string' ? embargo : describe(embargo);
  } catch {
    return 'unreadable';
  }
}

/** The image of a figure. */
function imageOf({ children = [] }: RichElement): ReleaseImage | undefined {
  const [image] = elementsIn(children, 'img');
  const { src, alt, width, height } = image?.attributes ?? {};
  if (src === undefined) return undefined;
  const caption = richPlain(elementsIn(children, 'figcaption'));
  return {
    src,
    ...(alt === undefined ? {} : { alt }),
    ...(width === undefined ? {} : { width: Number(width) }),
    ...(height === undefined ? {} : { height: Number(height) }),
    ...(caption === '' ? {} : { caption }),
  };
}

/** The images in the text of a release. */
export const bodyImages = (body: readonly RichElement[]): readonly ReleaseImage[] =>
  elementsIn(body, 'figure').flatMap((figure) => imageOf(figure) ?? []);

/**
 * Normalises a press release from any source: a feed, a content management system, stored JSON. It
 * never throws and keeps all text that can be shown: invalid dates stay text, an unsafe URL
 * makes a link plain text, an image without a URL becomes its caption, a text of an unknown kind
 * becomes a paragraph. `onProblem` is called for everything that was skipped or replaced.
 *
 * The markup and JSON-LD functions call it themselves; call it to store clean data, or to see the
 * problems. What it returned may be passed to it again.
 */
export function readRelease(input: unknown, { onProblem }: ReadOptions = {}): Release {
  const reported = new Set<string>();
  const problem = (expected: string, found: string): void => {
    if (reported.size >= MAX_PROBLEMS || reported.has(expected + found)) return;
    reported.add(expected + found);
    onProblem?.({ expected, found });
  };
  const data = copyData(input, ({ expected, found }) => {
    problem(expected, found);
  });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    problem('a press release: an object', describe(data));
  }
  const release = fieldsOf(data);

  const readText: ReadText = (value, expected = 'text') => {
    const text = textOf(value);
    const isMissing = value === undefined || value === null || typeof value === 'string';
    if (text === '' && !isMissing) problem(expected, describe(value));
    return text;
  };
  const text = (key: string): string => readText(release[key], `text as ${key}`);
  const date = (value: unknown, what: string): string => {
    const found = readText(value, what);
    if (found !== '' && !readDateTime(found)) problem(what, describe(found));
    return found;
  };
  const href = (value: unknown): string | undefined => {
    const url = safeHref(value);
    if (url === undefined && value !== undefined && value !== null && value !== '') {
      problem('a web URL as href', describe(value));
    }
    return url;
  };
  const link = (value: unknown, what: string): TextLink | undefined => {
    const fields = fieldsOf(value);
    const isObject = Object.keys(fields).length > 0;
    const url = href(fields['href']);
    const named = readText(fields['text'] ?? fields['name'] ?? (isObject ? '' : value), what);
    if (named === '' && isObject) problem(what, describe(value));
    const label = named === '' ? (url ?? '') : named;
    if (label === '') return undefined;
    const lang = textOf(fields['lang']);
    return {
      text: label,
      ...(url === undefined ? {} : { href: url }),
      ...(lang === '' ? {} : { lang }),
    };
  };
  const links = (key: string): readonly TextLink[] =>
    listOf(release[key]).flatMap((value) => link(value, `a link with text in ${key}`) ?? []);

  const version = (value: unknown): readonly ReleaseVersion[] => {
    const fields = fieldsOf(value);
    const tag = textOf(fields['lang']);
    if (tag === '') {
      problem('a language version with lang', describe(value));
      return [];
    }
    const given = fields['href'] ?? undefined;
    const own = {
      // Only the current version has no URL: an unsafe one is replaced by an empty text.
      href: given === undefined ? undefined : (href(given) ?? ''),
      hreflang: readText(fields['hreflang']) || undefined,
      name: readText(fields['name']) || undefined,
      state: VERSION_STATES.find((state) => state === fields['state']),
    };
    return [{ lang: tag, ...definedFields(own) }];
  };
  const author = (value: unknown): readonly (string | Author)[] => {
    const found = link(value, 'an author with a name');
    if (!found) return [];
    const isOrganisation = fieldsOf(value)['isOrganisation'] === true;
    if (!isOrganisation && found.href === undefined) return [found.text];
    return [isOrganisation ? { ...found, isOrganisation } : found];
  };
  const correction = (value: unknown): readonly Correction[] => {
    const fields = fieldsOf(value);
    const content = readText(fields['text'] ?? value, 'a correction');
    const day = date(fields['date'], 'a date');
    if (content === '') return [];
    return [day === '' ? { text: content } : { date: day, text: content }];
  };

  const checks: Checks = { readText, date, problem };
  const written = text('lang');
  const lang = canonicalTag(written) ?? (written || 'fi');
  const { machineTranslated } = release;
  const figuresOf = (key: string): readonly RichElement[] =>
    listOf(release[key]).flatMap((image) => {
      const found = readFigure(image, readText);
      if (!found.some(({ tag }) => tag === 'figure')) {
        problem('an image with a web URL as src', describe(fieldsOf(image)['src'] ?? image));
      }
      return found;
    });
  const figures = figuresOf('image');
  const image = figures[0]?.tag === 'figure' ? imageOf(figures[0]) : undefined;
  const body = readBody(release['body'], release['html'], readText);
  const shown = new Set([...(image ? [image] : []), ...bodyImages(body)].map(({ src }) => src));
  // An image without a URL has become its caption.
  const further = figuresOf('images').filter((one) => !shown.has(imageOf(one)?.src ?? ''));
  return {
    lang,
    headline: text('headline'),
    published: date(release['published'], 'a date as published'),
    updated: date(release['updated'], 'a date as updated'),
    translated: date(release['translated'], 'a date as translated'),
    embargo: embargoOf(input),
    type: text('type'),
    publishers: readPublishers(release['publishers'] as string, {
      lang,
      url: textOf(release['url']),
      onProblem: ({ expected, found }) => {
        problem(expected, found);
      },
    }),
    authors: listOf(release['authors']).flatMap(author),
    lead: text('lead'),
    image,
    body: [...(image ? figures.slice(1) : figures), ...body, ...further],
    versions: listOf(release['versions']).flatMap(version),
    contacts: listOf(release['contacts']).flatMap((value) => readContact(value, checks)),
    emailPattern: text('emailPattern'),
    persons: links('persons'),
    keywords: links('keywords'),
    related: links('related'),
    attachments: listOf(release['attachments']).flatMap((value) => readAttachment(value, checks)),
    events: listOf(release['events']).flatMap((value) => readEvent(value, checks)),
    projects: listOf(release['projects']).flatMap((value) => readProject(value, checks)),
    archived: Boolean(release['archived']),
    corrections: listOf(release['corrections']).flatMap(correction),
    machineTranslated:
      typeof machineTranslated === 'object' && machineTranslated !== null
        ? (link(machineTranslated, 'the original with its text') ?? true)
        : Boolean(machineTranslated),
    url: href(release['url']) ?? '',
    id: text('id'),
  };
}
