import { orderDeclarations } from './order-declarations.js';

/** A rule of minified CSS: what precedes its block, and the block. */
interface CssRule {
  readonly prelude: string;
  readonly block: string;
}

/** The rules of minified CSS at its top level. Braces in strings do not count. */
export function topLevelRules(css: string): CssRule[] {
  const rules: CssRule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: token, index } of css.matchAll(/"(?:\\.|[^"\\])*"|[{}]/g)) {
    if (token === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (token === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({
        prelude: css.slice(start, open).trim(),
        block: css.slice(open + 1, index),
      });
      start = index + 1;
    }
  }
  return rules;
}

/** Splits a selector list at its top-level commas. */
function selectorsOf(list: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of list.matchAll(/"(?:\\.|[^"\\])*"|[()[\],]/g)) {
    if (token === '(' || token === '[') depth += 1;
    else if (token === ')' || token === ']') depth -= 1;
    else if (token === ',' && depth === 0) {
      selectors.push(list.slice(start, index));
      start = index + 1;
    }
  }
  return [...selectors, list.slice(start)];
}

/** Rules, and groups of rules (`@media`), in the order of the stylesheet. */
type Item = StyleRule | Group;
interface StyleRule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}
interface Group {
  readonly prelude: string;
  readonly items: readonly Item[];
}

const isGroup = (item: Item): item is Group => 'items' in item;

const GROUP = /^@(?:media|container|supports)\b/;
/** An element or pattern, or a list of them, and the raised specificity of its descendants' rules. */
const HOST = /^(?:\.?vn-[a-z-]+|:is\(\.?vn-[a-z,.-]+\))(?![\w-])/;
const RAISED = ':not(._._)';
/** The compressed repetition of a selector costs about as much as so many characters. */
const REPETITION_CHARACTERS = 6;
/** The nested rules need braces, and `&` in some of them. */
const NESTING_CHARACTERS = 3;

const parse = (css: string): Item[] =>
  topLevelRules(css).map(({ prelude, block }) =>
    GROUP.test(prelude)
      ? { prelude, items: parse(block) }
      : { selectors: selectorsOf(prelude), declarations: orderDeclarations(block) },
  );

/**
 * Where a selector may be cut: after the element, before each combinator, and at its end. Nothing
 * can be nested in a pseudo-element.
 */
function cutsOf(selector: string): number[] {
  const host = HOST.exec(selector)?.[0].length ?? (selector.startsWith('&') ? 1 : undefined);
  if (host === undefined) return [];
  const cuts = host > 1 ? [host] : [];
  if (selector.startsWith(RAISED, host)) cuts.push(host + RAISED.length);
  let depth = 0;
  for (const { 0: token, index } of selector.matchAll(
    /"(?:\\.|[^"\\])*"|[()[\]>+~ ]|::|:(?:after|before)\b/g,
  )) {
    if (token === '(' || token === '[') depth += 1;
    else if (token === ')' || token === ']') depth -= 1;
    else if (token.startsWith(':')) return cuts;
    else if (depth === 0 && index > 1) cuts.push(index);
  }
  return selector === '&' ? [] : [...cuts, selector.length];
}

const startsWith = (item: Item, prefix: string): boolean =>
  isGroup(item)
    ? item.items.every((inner) => startsWith(inner, prefix))
    : item.selectors.every(
        (selector) => selector.startsWith(prefix) && cutsOf(selector).includes(prefix.length),
      );

const selectorsIn = (item: Item): readonly string[] =>
  isGroup(item) ? item.items.flatMap(selectorsIn) : item.selectors;

const withoutPrefix = (item: Item, length: number): Item =>
  isGroup(item)
    ? { ...item, items: item.items.map((inner) => withoutPrefix(inner, length)) }
    : { ...item, selectors: item.selectors.map((selector) => `&${selector.slice(length)}`) };

/** The prefix that saves most when the next items are nested below it, and the number of them. */
function bestPrefix(items: readonly Item[]): { prefix: string; count: number } | undefined {
  const [first = ''] = items[0] ? selectorsIn(items[0]) : [];
  let best: { prefix: string; count: number } | undefined;
  let most = 0;
  for (const prefix of cutsOf(first).map((cut) => first.slice(0, cut))) {
    const end = items.findIndex((item) => !startsWith(item, prefix));
    const count = end < 0 ? items.length : end;
    const uses = items.slice(0, count).flatMap(selectorsIn).length;
    const saved = (uses - 1) * Math.min(prefix.length, REPETITION_CHARACTERS) - NESTING_CHARACTERS;
    if (count > 1 && saved > most) [best, most] = [{ prefix, count }, saved];
  }
  return best;
}

/** Selectors that begin with a combinator or a name need no `&`. */
const relative = (selector: string): string => selector.replace(/^& (?=[a-z.:[*])|^&(?=[>+~])/, '');

function print(items: readonly Item[]): string {
  let css = '';
  for (let at = 0; at < items.length;) {
    const item = items[at]!;
    const best = bestPrefix(items.slice(at));
    if (best) {
      const run = items
        .slice(at, at + best.count)
        .map((one) => withoutPrefix(one, best.prefix.length));
      css += `${relative(best.prefix)}{${block(run)}}`;
      at += best.count;
    } else {
      css += isGroup(item)
        ? `${item.prelude}{${print(item.items)}}`
        : `${item.selectors.map(relative).join(',')}{${item.declarations}}`;
      at += 1;
    }
  }
  return css;
}

/** Declarations of the element itself come first, those that follow nested rules are in `&{…}`. */
function block([first, ...rest]: readonly Item[]): string {
  if (first === undefined) return '';
  if (isGroup(first) || first.selectors.join() !== '&') return print([first, ...rest]);
  return [first.declarations, print(rest)].filter(Boolean).join(';');
}

/**
 * Nests consecutive rules that begin with the same element and the same steps below it, which the
 * build has flattened to raise their specificity: what they share is sent once instead of once per
 * rule. All supported browsers accept nested selectors without `&`.
 */
export const nestByElement = (css: string): string => print(parse(css));
