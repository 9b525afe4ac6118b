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

/** An element, or a list of elements, with the raised specificity of its descendants' rules. */
const HOST = /^(?:vn-[a-z-]+|:is\(vn-[a-z,-]+\)):not\(\._\._\)/;

/**
 * Nests consecutive rules for descendants of the same element, which the build has flattened to
 * raise their specificity: the element's name is sent once instead of once per rule.
 */
export function nestByElement(css: string): string {
  let nested = '';
  let host: string | undefined;
  let inside = '';
  const close = (): void => {
    if (host !== undefined) nested += `${host}{${inside}}`;
    host = undefined;
    inside = '';
  };
  for (const { prelude, block } of topLevelRules(css)) {
    const own = HOST.exec(prelude)?.[0];
    const selectors = selectorsOf(prelude);
    if (own !== undefined && selectors.every((selector) => selector.startsWith(own))) {
      if (own !== host) close();
      host = own;
      const relative = selectors.map((selector) => `&${selector.slice(own.length)}`);
      inside += `${relative.join(',')}{${block}}`;
    } else {
      close();
      const isGroup = /^@(?:media|container|supports)\b/.test(prelude);
      nested += `${prelude}{${isGroup ? nestByElement(block) : block}}`;
    }
  }
  close();
  return nested;
}
