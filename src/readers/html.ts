import { plainText } from '../model/text/plain-text.js';
import { describe, type ReadOptions } from '../model/problem.js';
import { readRichText, type DomNode } from '../model/text/read-rich-text.js';
import { DROPPED, RICH_ATTRIBUTES, RICH_TAGS, type RichNode } from '../model/text/rich-text.js';
import { arrange } from '../model/text/rich-flow.js';
import { checkText, guardedReader } from './guarded-reader.js';
import { rewriteHtml } from './html-source.js';

/** The part of DOMPurify's API that is used here. */
export interface Purifier {
  readonly isSupported?: boolean;
  sanitize: (dirty: string, config: Record<string, unknown>) => unknown;
}

/** Options of `parseHtml()`. `onProblem` is called with the reason if formatting or links were lost. */
export interface ParseHtmlOptions extends ReadOptions {
  /**
   * Absolute URL of the page that the text is from, against which relative URLs of links and images are
   * resolved: the URL of the article, else of its feed or site. By default the text belongs to the
   * embedding site, and relative URLs stay as they are. `null` for a text from another site whose URL is
   * unknown: relative links become text, and `onProblem` is called once.
   */
  readonly base?: string | null | undefined;
  /**
   * DOMPurify, required in an application that a bundler builds for browsers without a sanitiser. By
   * default the browser's own sanitiser is used, or `dompurify` is imported at run time, which works
   * in Node and with an import map.
   */
  readonly purifier?: Purifier | undefined;
  /** A window for DOMPurify where there is none, as on a server: `new JSDOM('').window`. */
  readonly window?: unknown;
}

/** The platform's own sanitiser. @see https://wicg.github.io/sanitizer-api/ */
interface Platform {
  readonly Document?: {
    readonly parseHTML?: (html: string, options: { readonly sanitizer: unknown }) => DomNode;
  };
}

/** Elements that `readRichText()` reads as others. */
const SYNONYMS = ['b', 'i', 'strike', 'acronym', 'tt'];

/**
 * The allowed elements and attributes as a configuration of DOMPurify. Any other element is replaced
 * by its content, unless it holds no text for readers.
 */
const PURIFY = {
  ALLOWED_TAGS: [...RICH_TAGS, ...SYNONYMS, '#text'],
  ALLOWED_ATTR: [...new Set([...Object.values(RICH_ATTRIBUTES).flat(), 'class', 'aria-label'])],
  // DOMPurify removes an element with a forbidden `is` together with its content. Nothing reads this one.
  ADD_ATTR: ['is'],
  // Text, in which a word before a colon is not the scheme of a URL.
  ADD_URI_SAFE_ATTR: ['is', 'aria-label', 'abbr'],
  // Ids get a prefix when they are rendered, and the result is only read.
  SANITIZE_DOM: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  FORBID_CONTENTS: [...DROPPED],
  RETURN_DOM: true,
};

/**
 * The same for the platform's sanitiser, which removes an unlisted element together with its
 * content: the unlisted elements of this text are therefore listed for replacement by their content.
 * (A list of elements to remove would be shorter, but Chromium 156 crashes on a `<marquee>` that
 * such a list keeps.)
 */
function sanitizerConfig(html: string): object {
  const elements = ['html', 'head', 'body', ...SYNONYMS, ...RICH_TAGS];
  const named = new Set(
    [...html.matchAll(/<([a-z][^\s/>]*)/gi)].map(([, name = '']) => name.toLowerCase()),
  );
  for (const name of [...elements, ...DROPPED]) named.delete(name);
  return {
    elements,
    replaceWithChildrenElements: [...named],
    attributes: PURIFY.ALLOWED_ATTR,
    comments: false,
  };
}

async function importPurifier(window: unknown): Promise<Purifier> {
  // Not a literal, so that bundlers leave it alone: `dompurify` is an optional peer dependency, and
  // most of them fail when they cannot resolve it.
  const name = 'dompurify'.trim();
  // eslint-disable-next-line no-restricted-syntax -- loadLazily() is for modules of elements; a failure is thrown here
  const module: unknown = await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ name
  );
  const { default: purify } = module as {
    readonly default: Purifier & ((window: unknown) => Purifier);
  };
  return window === undefined ? purify : purify(window);
}

async function sanitised(html: string, options: ParseHtmlOptions): Promise<DomNode> {
  const { parseHTML } = (globalThis as Platform).Document ?? {};
  if (!options.purifier && options.window === undefined && parseHTML) {
    return parseHTML.call(globalThis.Document, html, { sanitizer: sanitizerConfig(html) });
  }
  const purifier = options.purifier ?? (await importPurifier(options.window));
  if (purifier.isSupported === false) throw new Error('DOMPurify without a window');
  return purifier.sanitize(html, PURIFY) as DomNode;
}

async function parse(html: string, options: ParseHtmlOptions = {}): Promise<readonly RichNode[]> {
  checkText(html, 'html');
  let isReported = false;
  const onRelative = (url: string): void => {
    if (isReported) return;
    isReported = true;
    const expected = 'the URL of the text as base, to resolve its relative links';
    options.onProblem?.({ expected, found: describe(url) });
  };
  try {
    const dom = await sanitised(rewriteHtml(html), options);
    return arrange(readRichText(dom, { base: options.base, onRelative }));
  } catch (error) {
    options.onProblem?.({
      expected: 'a browser with a sanitiser, or DOMPurify and a window',
      found: error instanceof Error ? error.message : describe(error),
    });
    return plainText(rewriteHtml(html)).map((text) => ({ tag: 'p', children: [text] }));
  }
}

/**
 * Parses HTML into plain data that `pressRelease()` renders: sanitised by the browser's own
 * sanitizer (`Document.parseHTML`) or by DOMPurify, then copied according to our own list of
 * elements and attributes. The result is never parsed as HTML again, so the library needs no Trusted
 * Types policy; DOMPurify creates its own, named `dompurify`.
 *
 * Without any sanitiser the result is plain paragraphs and `onProblem` is called: any text is HTML
 * of some kind, so this parser rejects only what is not a text, with a `DataError`.
 */
export const parseHtml = /* @__PURE__ */ guardedReader(parse, 'html', 'options');
