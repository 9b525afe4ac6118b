import { plainText } from './plain-text.js';
import { describe, type Problem } from './problem.js';
import {
  DROPPED,
  readRichText,
  RICH_ATTRIBUTES,
  RICH_TAGS,
  type DomNode,
  type RichNode,
} from './rich-text.js';

/** As much of DOMPurify as is used. */
export interface Purifier {
  readonly isSupported?: boolean;
  sanitize: (dirty: string, config: Record<string, unknown>) => unknown;
}

/** How a text in HTML is read. */
export interface ReadHtmlOptions {
  /**
   * DOMPurify, where the page or server has it already. Without it the browser's own sanitiser is
   * taken, else `dompurify` is imported by its name.
   */
  readonly purifier?: Purifier | undefined;
  /** A window for DOMPurify where there is none, as on a server: `new JSDOM('').window`. */
  readonly window?: unknown;
  /** Told why a text could be read only as plain text. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/** The platform's own sanitiser. @see https://wicg.github.io/sanitizer-api/ */
interface Platform {
  readonly Document?: {
    readonly parseHTML?: (html: string, options: { readonly sanitizer: unknown }) => DomNode;
  };
}

/**
 * Our list in the words of DOMPurify. An element that is not on it gives its content in its place,
 * but for those that hold no text.
 */
const PURIFY = {
  ALLOWED_TAGS: [...RICH_TAGS, 'b', 'i', '#text'],
  ALLOWED_ATTR: [...new Set(Object.values(RICH_ATTRIBUTES).flat())],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  FORBID_CONTENTS: [...DROPPED],
  RETURN_DOM: true,
};

/**
 * Our list in the words of the platform. It takes an element that is on no list out with its
 * content, so those that this text names are told to give theirs. (A list of what to remove would
 * be shorter, but Chromium 156 crashes on a `<marquee>` that such a list keeps.)
 */
function platformList(html: string): object {
  const elements = ['html', 'head', 'body', 'b', 'i', ...RICH_TAGS];
  const named = new Set(
    [...html.matchAll(/<([a-z][^\s/>]{0,40})/gi)].map(([, name = '']) => name.toLowerCase()),
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
  const { default: purify } = (await import('dompurify')) as unknown as {
    readonly default: Purifier & ((window: unknown) => Purifier);
  };
  return window === undefined ? purify : purify(window);
}

async function sanitised(html: string, options: ReadHtmlOptions): Promise<DomNode> {
  const { parseHTML } = (globalThis as Platform).Document ?? {};
  if (!options.purifier && options.window === undefined && parseHTML) {
    return parseHTML.call(globalThis.Document, html, { sanitizer: platformList(html) });
  }
  const purifier = options.purifier ?? (await importPurifier(options.window));
  if (purifier.isSupported === false) throw new Error('DOMPurify without a window');
  return purifier.sanitize(html, PURIFY) as DomNode;
}

/**
 * Reads a text in HTML into plain data that `pressRelease()` draws: sanitised by the browser's own
 * sanitiser (`Document.parseHTML`) or DOMPurify, then copied by our own list of elements and
 * attributes. Nothing of it is ever parsed again as HTML, so no Trusted Types policy of ours is
 * needed; DOMPurify makes its own, named `dompurify`.
 *
 * Where neither is to be had, the text comes as plain paragraphs and `onProblem` is told.
 */
export async function readHtml(
  html: string,
  options: ReadHtmlOptions = {},
): Promise<readonly RichNode[]> {
  try {
    return readRichText(await sanitised(html, options));
  } catch (error) {
    options.onProblem?.({
      expected: 'a browser’s sanitiser, or DOMPurify and a window',
      found: error instanceof Error ? error.message : describe(error),
    });
    return plainText(html).map((text) => ({ tag: 'p', children: [text] }));
  }
}
