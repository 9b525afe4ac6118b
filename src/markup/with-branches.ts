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
  /** For an item: the text of what comes before its list. */
  text: string;
}

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</gi;
/** What HTML does not parse as tags. */
const RAW = /^(?:script|style|template|textarea|title)$/i;
const LISTS = /^(?:ul|ol)$/;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Text with the references that servers write put back to characters. */
const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(String(hex ?? decimal), hex === undefined ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${String(mark.charCodeAt(0))};`);

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
  let raw: string | undefined;

  const summary = (item: Open): string => {
    const title = decoded(item.text).replace(/\s+/g, ' ').trim();
    const name =
      title === ''
        ? msg('Alasivut', { id: 'tree.pages' })
        : fill(msg('{title}: alasivut', { id: 'tree.branch' }), { title });
    return `<summary><span class="vn-hidden">${escaped(name)}</span></summary>`;
  };

  return markup.replace(TOKEN, (token: string, slash?: string, tag?: string) => {
    if (tag === undefined) {
      const item = stack.findLast(({ name }) => name === 'li');
      if (item && raw === undefined && !token.startsWith('<!--')) item.text += token;
      return token;
    }
    const name = tag.toLowerCase();
    if (raw !== undefined) {
      if (slash && name === raw) raw = undefined;
      return token;
    }
    if (!slash && RAW.test(name)) {
      raw = name;
      return token;
    }
    if (!LISTS.test(name) && name !== 'li' && name !== 'details') return token;
    if (slash) {
      const at = stack.findLastIndex((open) => open.name === name);
      if (at < 0) return token;
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
