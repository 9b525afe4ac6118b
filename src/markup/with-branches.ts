import { fill } from '../i18n/fill.js';
import { translator } from '../i18n/translator.js';
import type { MarkupOptions } from './parts.js';

/** What `withBranches()` needs beside the list. */
export interface WithBranchesOptions extends MarkupOptions {
  /** How many levels are seen at first; branches below are closed. By default 2. */
  readonly levels?: number | undefined;
}

interface Open {
  readonly name: string;
  /** For a list: whether a disclosure was put round it. */
  readonly wrapped: boolean;
  /** For an item: the text of what comes before its list, as written. */
  text: string;
}

/** Elements that hold no tags, in a browser or in a parser without a script. */
const RAW = 'script|style|template|textarea|title|iframe|noscript|noembed|noframes|xmp';

/**
 * The pieces of an HTML text, each as HTML ends it. All of them match wherever they begin, at the
 * latest up to the end of the text: nothing is read twice.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
const TOKEN = new RegExp(
  [
    '<!--(?:-?>|[^]*?(?:--!?>|$))',
    '<(?:[!?]|/[^a-z])[^>]*>?',
    String.raw`<(${RAW})(?=[\s/>])[^]*?(?:</\1(?=[\s/>])[^>]*>?|$)`,
    String.raw`<(/?)([a-z][^\s/>]*)(?:=\s*(?:"[^"]*"?|'[^']*'?)?|[^>=]+)*>?`,
    '[^<]+|<',
  ].join('|'),
  'gi',
);
const LISTS = /^(?:ul|ol)$/;

/**
 * Puts a disclosure round each list inside an item of another list, as `siteTree()` writes it: for
 * the nested lists that a content management system prints. Everything else stays as it was
 * written. A list that stands in a `<details>` already is left alone.
 *
 * @param markup HTML of a nested `<ul>` or `<ol>`; end tags of items may be missing
 */
export function withBranches(markup: string, options: WithBranchesOptions): string {
  const { lang, levels = 2 } = options;
  const { msg } = translator(lang);
  const stack: Open[] = [];
  let depth = 0;

  const summary = (item: Open): string => {
    const title = item.text.replace(/\s+/g, ' ').trim();
    const name =
      title === ''
        ? msg('Alasivut', { id: 'tree.pages' })
        : fill(msg('{title}: alasivut', { id: 'tree.branch' }), { title });
    return `<summary><span class="vn-hidden">${name}</span></summary>`;
  };

  return markup.replace(TOKEN, (token: string, _raw?: string, slash?: string, tag?: string) => {
    if (tag === undefined) {
      const item = stack.findLast(({ name }) => name === 'li');
      if (item && token === '<') item.text += '&lt;';
      else if (item && !token.startsWith('<')) item.text += token;
      return token;
    }
    const name = tag.toLowerCase();
    if (!LISTS.test(name) && name !== 'li' && name !== 'details') return token;
    if (slash) {
      // The end of an item ends none that stands outside the list.
      const at = stack.findLastIndex(
        (open) => open.name === name || (name === 'li' && LISTS.test(open.name)),
      );
      if (stack[at]?.name !== name) return token;
      const [closed] = stack.splice(at);
      if (LISTS.test(name)) depth -= 1;
      return closed?.wrapped ? `${token}</details>` : token;
    }
    const top = stack.at(-1);
    if (name === 'li') {
      // The end of an item may be left out before the next one.
      if (top?.name === 'li') stack.pop();
      stack.push({ name, wrapped: false, text: '' });
      return token;
    }
    if (name === 'details') {
      stack.push({ name, wrapped: false, text: '' });
      return token;
    }
    depth += 1;
    const wrapped = top?.name === 'li';
    stack.push({ name, wrapped, text: '' });
    if (!wrapped) return token;
    return `<details${depth <= levels ? ' open' : ''}>${summary(top)}${token}`;
  });
}
