import { nothing } from 'lit';
import { BranchName, RAW } from './branch-name.js';
import { disclosure, disclosureName } from './branch.js';
import { renderToString } from './render-to-string.js';
import { translator } from '../i18n/translator.js';
import type { MarkupOptions } from './parts.js';

/** Options of `withBranches()`. */
export interface WithBranchesOptions extends MarkupOptions {
  /** How many levels are expanded. By default 2. */
  readonly levels?: number | undefined;
}

/** An element whose end tag has not been read yet. */
interface Open {
  readonly name: string;
  /** For a list: whether it was put into a disclosure. */
  readonly wrapped: boolean;
  /** For an item: the HTML of its branches' names. */
  readonly branch: BranchName | undefined;
  /** How many elements with a language were open before it. */
  readonly languages: number;
  /** Positions of the innermost open element of each name, itself included; -1 for none. */
  readonly nearest: Nearest;
}

type Nearest = Readonly<Record<'ul' | 'ol' | 'li' | 'details', number>>;

const NOWHERE: Nearest = { ul: -1, ol: -1, li: -1, details: -1 };

/** An element with a `lang` whose end tag has not been read yet. */
interface Language {
  readonly name: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** How many elements of the same name are open in it. */
  depth: number;
}

/**
 * The tokens of HTML. Each alternative matches wherever it begins, at the latest up to the end of the
 * text, so that nothing is read twice.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
const TOKEN = new RegExp(
  [
    '<!--(?:-?>|[^]*?(?:--!?>|$))',
    '<(?:[!?]|/[^a-z])[^>]*>?',
    String.raw`<(?<raw>${RAW})(?=[\s/>])[^]*?(?:</\k<raw>(?=[\s/>])[^>]*>?|$)`,
    String.raw`<(/?)([a-z][^\s/>]*)(?:=\s*(?:"[^"]*"?|'[^']*'?)?|[^>=]+)*>?`,
    '[^<]+|<',
  ].join('|'),
  'gi',
);
const DISCLOSURE_END = '</details>';
/** Placeholders for the pieces of a title: they are HTML already, and would be escaped twice. */
const PIECES = /[\uE000-\uF8FF]/g;
const FIRST_PIECE = 0xe000;
/** Deeper nested `lang` attributes are ignored, so that hostile text cannot take long. */
const MAX_LANGUAGES = 100;
const MAX_TAG_LENGTH = 100;
const LISTS = /^(?:ul|ol)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of an attribute in a start tag; `undefined` if it has none, or an empty one. */
function attribute(tag: string, name: string): string | undefined {
  if (!tag.toLowerCase().includes(name)) return undefined;
  for (const [, key = '', ...values] of tag.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return values.find(Boolean);
  }
  return undefined;
}

/**
 * Puts a disclosure around each list inside an item, as `siteTree()` does, for nested lists from a
 * content management system. Everything else stays as it is, including lists in a `<details>`.
 *
 * @param markup HTML of a nested `<ul>` or `<ol>`; end tags of items may be missing
 */
export function withBranches(markup: string, options: WithBranchesOptions): string {
  const { lang, levels = 2 } = options;
  const { msg } = translator(lang);
  const stack: Open[] = [];
  const languages: Language[] = [];
  let depth = 0;
  const language = (): string => languages.at(-1)?.lang ?? lang;
  const branchAround = (): BranchName | undefined => stack[stack.at(-1)?.nearest.li ?? -1]?.branch;

  const startLanguage = (name: string, token: string): void => {
    if (VOID.test(name)) return;
    const own = attribute(token, 'lang');
    const outer = languages.findLast((one) => one.name === name);
    if (own !== undefined && own.length <= MAX_TAG_LENGTH && languages.length < MAX_LANGUAGES) {
      languages.push({ name, lang: own, depth: 0 });
    } else if (outer) outer.depth += 1;
  };
  const endLanguage = (name: string): void => {
    const at = languages.findLastIndex((one) => one.name === name);
    const ended = languages[at];
    if (!ended || at < (stack.at(-1)?.languages ?? 0)) return;
    if (ended.depth > 0) ended.depth -= 1;
    else languages.length = at;
  };

  const disclosureStart = (branch: BranchName | undefined, isOpen: boolean): string => {
    const title = branch?.take() ?? [];
    const pieces = title.map((one, at) => ({
      text: String.fromCharCode(FIRST_PIECE + at),
      lang: one.lang,
    }));
    const name = disclosureName(pieces, { msg, tag: language() });
    return renderToString(disclosure(name, isOpen, nothing))
      .slice(0, -DISCLOSURE_END.length)
      .replace(PIECES, (one) => title[one.charCodeAt(0) - FIRST_PIECE]?.text ?? '');
  };

  return markup.replace(TOKEN, (token: string, _raw?: string, slash?: string, tag?: string) => {
    if (tag === undefined) {
      if (token === '<') branchAround()?.add('&lt;', language());
      else if (!token.startsWith('<')) branchAround()?.add(token, language());
      return token;
    }
    const name = tag.toLowerCase();
    const top = stack.at(-1);
    if (!LISTS.test(name) && name !== 'li' && name !== 'details') {
      if (slash) endLanguage(name);
      else startLanguage(name, token);
      const branch = branchAround();
      if (slash) branch?.end(name);
      else branch?.start(name);
      if (name === 'img') branch?.add(attribute(token, 'alt') ?? '', language());
      return token;
    }
    if (slash) {
      // The end tag of an item does not close an item outside the list.
      const nearest = top?.nearest ?? NOWHERE;
      const at =
        name === 'li'
          ? Math.max(nearest.li, nearest.ul, nearest.ol)
          : nearest[name as keyof Nearest];
      if (stack[at]?.name !== name) return token;
      const [closed] = stack.splice(at);
      if (closed) languages.length = Math.min(languages.length, closed.languages);
      if (LISTS.test(name)) depth -= 1;
      return closed?.wrapped ? token + DISCLOSURE_END : token;
    }
    // The end tag of an item may be omitted.
    if (name === 'li' && top?.name === 'li') {
      stack.pop();
      languages.length = Math.min(languages.length, top.languages);
    }
    // A list ends a paragraph.
    else if (LISTS.test(name)) endLanguage('p');
    const wrapped = LISTS.test(name) && top?.name === 'li';
    if (LISTS.test(name)) depth += 1;
    const start = wrapped ? disclosureStart(top.branch, depth <= levels) : '';
    const { ul, ol, li, details } = stack.at(-1)?.nearest ?? NOWHERE;
    const nearest: Record<string, number> = { ul, ol, li, details };
    nearest[name] = stack.length;
    stack.push({
      name,
      wrapped,
      branch: name === 'li' ? new BranchName() : undefined,
      languages: languages.length,
      nearest: nearest as Nearest,
    });
    startLanguage(name, token);
    return start + token;
  });
}
