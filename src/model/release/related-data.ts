import { fieldsOf, textOf } from '../lenient.js';
import { describe } from '../problem.js';
import { safeHref } from '../url.js';
import type { Attachment, CheckedEvent, ReleaseProject, TextLink } from './press-release.js';
import type { ReadText } from './release-body.js';
import { trimEnd } from '../text/trim-end.js';

/** What the functions of this file need of `readRelease()`. */
export interface Checks {
  readonly readText: ReadText;
  /** A text, reported if it is not a date. */
  readonly date: (value: unknown, expected: string) => string;
  readonly problem: (expected: string, found: string) => void;
}

/** The last part of a URL's path. */
function fileName(href: string): string {
  const path = trimEnd(href.replace(/[?#].*/s, ''), /\//);
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const positive = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
};

const hrefOf = (value: unknown, { problem }: Checks): string | undefined => {
  const url = safeHref(value);
  if (url === undefined && value !== undefined && value !== null && value !== '') {
    problem('a web URL as href', describe(value));
  }
  return url;
};

const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

/** An attachment; nothing if there is no URL to load it from. */
export function readAttachment(value: unknown, checks: Checks): readonly Attachment[] {
  const { readText } = checks;
  const fields = typeof value === 'string' ? { href: value } : fieldsOf(value);
  const href = hrefOf(fields['href'] ?? fields['url'], checks);
  if (href === undefined) {
    checks.problem('an attachment with a web URL as href', describe(value));
    return [];
  }
  const lang = textOf(fields['lang']);
  const size = positive(fields['size']);
  const pages = positive(fields['pages']);
  const type = readText(fields['type']);
  return [
    {
      title: readText(fields['title'] ?? fields['text']) || fileName(href) || href,
      href,
      ...(type === '' ? {} : { type }),
      ...(size === undefined ? {} : { size }),
      ...(LANGUAGE.test(lang) ? { lang } : {}),
      ...(pages === undefined ? {} : { pages: Math.round(pages) }),
    },
  ];
}

/** A URL, a link or a sentence as a link. */
function link(value: unknown, checks: Checks): TextLink | undefined {
  const fields = fieldsOf(value);
  const isObject = Object.keys(fields).length > 0;
  const text = checks.readText(isObject ? fields['text'] : value);
  const isUrl = /^(?:https?:|mailto:|tel:|\/)\S*$/i.test(text);
  const href = hrefOf(isObject ? fields['href'] : isUrl ? text : undefined, checks);
  const label = isUrl && text.toLowerCase().startsWith('mailto:') ? text.slice(7) : text;
  if (label === '' && href === undefined) return undefined;
  const lang = textOf(fields['lang']);
  const own = lang === '' ? {} : { lang };
  return href === undefined ? { text: label, ...own } : { text: label || href, href, ...own };
}

/** An event; nothing where it has neither a title nor a time. */
export function readEvent(value: unknown, checks: Checks): readonly CheckedEvent[] {
  const fields = fieldsOf(value);
  const { readText, date } = checks;
  const title = readText(fields['title'] ?? fields['text'] ?? fields['name']);
  const start = date(fields['start'], 'a date as start');
  if (title === '' && start === '') {
    checks.problem('an event with a title', describe(value));
    return [];
  }
  const href = hrefOf(fields['href'], checks);
  const stream = link(fields['stream'], checks);
  const registration = link(fields['registration'], checks);
  return [
    {
      title,
      ...(href === undefined ? {} : { href }),
      start,
      end: date(fields['end'], 'a date as end'),
      place: readText(fields['place']),
      ...(stream ? { stream } : {}),
      ...(registration ? { registration } : {}),
    },
  ];
}

/** A project; nothing where it has neither a name nor an identifier. */
export function readProject(value: unknown, checks: Checks): readonly ReleaseProject[] {
  const fields = typeof value === 'string' ? { text: value } : fieldsOf(value);
  const id = checks.readText(fields['id']);
  const href = hrefOf(fields['href'], checks);
  const text = checks.readText(fields['text'] ?? fields['title'] ?? fields['name']);
  if (text === '' && id === '' && href === undefined) {
    checks.problem('a project with a name', describe(value));
    return [];
  }
  return [
    {
      text: text || id || (href ?? ''),
      ...(id === '' || text === '' ? {} : { id }),
      ...(href === undefined ? {} : { href }),
    },
  ];
}
