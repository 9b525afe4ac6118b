// Compares HTML from different servers by its parsed tree. The rule is in
// docs/servers/README.md, “When HTML is equal”.
import { parse, parseFragment } from 'parse5';

/** Elements that begin and end a line, like blocks of the standard stylesheet. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption col colgroup dd details dialog div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li ' +
    'link main menu meta nav ol optgroup option p pre script search section style summary table tbody ' +
    'td template tfoot th thead title tr ul'
  ).split(' '),
);
/** Elements whose outside is part of a line and whose inside is a block. */
const INLINE_BLOCKS = new Set(['button', 'select', 'svg']);
/** Elements without content that are part of a line. */
const ATOMS = new Set(['img', 'input']);
/** Elements whose white space is content. */
const PREFORMATTED = new Set(['pre', 'textarea']);
/** Attributes that are sets of words. */
const WORD_SETS = new Set(['class', 'rel', 'part', 'headers', 'aria-labelledby']);
const ORDERED = new Set(['headers', 'aria-labelledby']);
/** How a whole page begins. */
const DOCUMENT = /^\s*<(?:!doctype|html)\b/i;
const SPACE = /[\t\n\f\r ]+/g;

/** Whether an element begins and ends a line: elements of the library and slotted ones do. */
const isBlock = (node, inSvg) =>
  inSvg ||
  BLOCKS.has(node.tagName) ||
  node.tagName.startsWith('vn-') ||
  node.attrs.some(({ name }) => name === 'slot');

/** The attributes of an element in alphabetical order. */
function attributesOf({ attrs }) {
  return attrs
    .map(({ name, value }) => {
      if (!WORD_SETS.has(name)) return [name, value];
      const words = value.split(SPACE).filter((word) => word !== '');
      if (!ORDERED.has(name)) words.sort();
      return [name, words.join(' ')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Collects the lines of a tree: white space is collapsed as CSS does it. */
class Lines {
  /** @type {string[]} */
  lines = [];
  /** @type {{ line: number } | undefined} the last text, while it ends with a space */
  #open;
  /** Whether a space here would be at the start of a line, or follow a space. */
  #atStart = true;
  #depth = 0;

  #add(line) {
    this.lines.push(`${'  '.repeat(this.#depth)}${line}`);
  }

  #breakLine() {
    if (this.#open) {
      const { line } = this.#open;
      const text = (this.lines[line] ?? '').slice(0, -2);
      if (/^\s*"$/.test(text)) this.lines[line] = '';
      else this.lines[line] = `${text}"`;
    }
    this.#open = undefined;
    this.#atStart = true;
  }

  #text(value, isPreformatted) {
    let text = isPreformatted ? value : value.replace(SPACE, ' ');
    if (!isPreformatted && this.#atStart && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.#add(`"${text.replaceAll('\n', '\\n')}"`);
    const endsInSpace = !isPreformatted && text.endsWith(' ');
    this.#open = endsInSpace ? { line: this.lines.length - 1 } : undefined;
    this.#atStart = endsInSpace;
  }

  #element(node, isPreformatted, inSvg) {
    const { tagName } = node;
    const block = isBlock(node, inSvg);
    if (block || tagName === 'br') this.#breakLine();
    this.#add(`<${tagName}>`);
    this.#depth += 1;
    for (const [name, value] of attributesOf(node)) {
      this.#add(`${name}="${value.replaceAll('\n', '\\n')}"`);
    }
    const isSvg = inSvg || tagName === 'svg';
    if (INLINE_BLOCKS.has(tagName)) this.#breakLine();
    this.children(node.content ?? node, isPreformatted || PREFORMATTED.has(tagName), isSvg);
    if (INLINE_BLOCKS.has(tagName)) this.#breakLine();
    this.#depth -= 1;
    if (block || tagName === 'br') this.#breakLine();
    else if (INLINE_BLOCKS.has(tagName) || ATOMS.has(tagName)) {
      this.#open = undefined;
      this.#atStart = false;
    }
  }

  children(parent, isPreformatted = false, inSvg = false) {
    for (const node of parent.childNodes) {
      if ('tagName' in node) this.#element(node, isPreformatted, inSvg);
      else if (node.nodeName === '#text') this.#text(node.value, isPreformatted);
    }
  }

  end() {
    this.#breakLine();
    return this.lines.filter((line) => line !== '');
  }
}

/**
 * The parsed tree of HTML as text, one node or attribute per line: two pieces of HTML are equal if
 * their results are.
 *
 * @param {string} html a whole page if it begins with a doctype or `<html>`, otherwise a fragment
 * @returns {string}
 */
export function htmlTree(html) {
  const lines = new Lines();
  if (DOCUMENT.test(html)) {
    const document = parse(html);
    if (document.mode === 'no-quirks') lines.lines.push('<!doctype html>');
    lines.children(document);
  } else lines.children(parseFragment(html));
  return lines.end().join('\n');
}

/**
 * Whether two pieces of HTML have the same tree: the order of attributes and classes, comments and
 * white space without meaning are ignored.
 *
 * @param {string} actual
 * @param {string} expected
 * @returns {boolean}
 */
export const equalHtml = (actual, expected) => htmlTree(actual) === htmlTree(expected);

/**
 * The first difference between two pieces of HTML, with the lines before it; an empty string if they
 * are equal.
 *
 * @param {string} actual
 * @param {string} expected
 * @returns {string}
 */
export function htmlDifference(actual, expected) {
  const found = htmlTree(actual).split('\n');
  const wanted = htmlTree(expected).split('\n');
  const at = Array.from({ length: Math.max(found.length, wanted.length) }).findIndex(
    (_, index) => found[index] !== wanted[index],
  );
  if (at < 0) return '';
  const before = wanted.slice(Math.max(0, at - 6), at).map((line) => `  ${line}`);
  const few = (lines, sign) => lines.slice(at, at + 4).map((line) => `${sign} ${line}`);
  return [...before, ...few(wanted, '- expected'), ...few(found, '+ found')].join('\n');
}
