import {
  Features,
  transform,
  type CustomAtRules,
  type Selector,
  type SelectorComponent,
  type Visitor,
} from 'lightningcss';
import { tagsWhere } from './elements.js';
import { nestByElement, topLevelRules } from './nest-css.js';
import { PATTERNS } from './patterns.js';

const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);
const TARGETS = { chrome: version(120), firefox: version(121), safari: version(17, 2) };

/**
 * `light-dark()` is inside `@supports`, after a fallback. Engines without `:dir()` skip the few rules
 * that use it, which would otherwise become long lists of languages. The only properties that would
 * get a prefix are the longhands of `text-decoration`, which Safari has had without one since 12.1.
 */
const EXCLUDED = Features.LightDark | Features.DirSelector | Features.VendorPrefixes;

const PATTERN_CLASSES = PATTERNS.map((name) => `vn-${name}`);

/** What the stylesheets of `src` write in place of a list of tags. */
const CUSTOM_SELECTORS: Readonly<Record<string, readonly string[]>> = {
  '--vn-element': tagsWhere(() => true),
  '--vn-disclosure': tagsWhere(({ disclosure = false }) => disclosure),
  '--vn-shadow': tagsWhere(({ parts = false }) => parts),
  '--vn-screen-only': tagsWhere(({ printed = true }) => !printed),
};

const tagSelector = (name: string): Selector => [{ type: 'type', name }];
const isList = (tags: readonly string[]): SelectorComponent => ({
  type: 'pseudo-class',
  kind: 'is',
  selectors: tags.map(tagSelector),
});

/** The tags that a custom selector stands for. */
function customSelector(part: SelectorComponent): readonly string[] | undefined {
  if (part.type !== 'pseudo-class' || part.kind !== 'custom') return undefined;
  const tags = CUSTOM_SELECTORS[part.name];
  if (!tags) throw new Error(`There is no custom selector :${part.name}.`);
  return tags;
}

/** The list of the patterns: `:is(.vn-pagination, …)`. */
const patterns: SelectorComponent = {
  type: 'pseudo-class',
  kind: 'is',
  selectors: PATTERN_CLASSES.map((name) => [{ type: 'class', name }]),
};

/** Custom selectors become `:is(…)`, as `@custom-selector` defines. */
const expandCustomSelectors: Visitor<CustomAtRules> = {
  Selector: (parts) =>
    parts.map((part) => {
      if (part.type === 'pseudo-class' && part.kind === 'custom' && part.name === '--vn-pattern')
        return patterns;
      const tags = customSelector(part);
      return tags ? isList(tags) : part;
    }),
};

/**
 * In the shadow root of `tag`, its tag and custom selectors that include it become `:host`. Selectors
 * of other elements match nothing there and would make the whole list invalid: they are removed.
 */
const selectHost = (tag: string): Visitor<CustomAtRules> => ({
  Selector(parts) {
    if (parts.some((part) => customSelector(part)?.includes(tag) === false)) return [];
    const result: Selector = [];
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at]!;
      const isHost =
        part.type === 'type' ? part.name === tag : (customSelector(part)?.includes(tag) ?? false);
      const next = parts[at + 1];
      const argument = isHost && next?.type === 'attribute' ? next : undefined;
      if (argument) at += 1;
      result.push(
        isHost
          ? { type: 'pseudo-class', kind: 'host', selectors: argument ? [argument] : null }
          : part,
      );
    }
    return result;
  },
});

const INSIDE = new Set(['descendant', 'child', 'next-sibling', 'later-sibling']);
const TWO_CLASSES: SelectorComponent = {
  type: 'pseudo-class',
  kind: 'not',
  selectors: [
    [
      { type: 'class', name: '_' },
      { type: 'class', name: '_' },
    ],
  ],
};

const isOurs = (part: SelectorComponent | undefined): boolean =>
  part?.type === 'type'
    ? part.name.startsWith('vn-')
    : part?.type === 'class'
      ? PATTERN_CLASSES.includes(part.name)
      : part?.type === 'pseudo-class' &&
        part.kind === 'is' &&
        part.selectors.every(([first]) => isOurs(first));

const raiseSpecificity: Visitor<CustomAtRules> = {
  Selector(parts) {
    const host = parts.findIndex(isOurs);
    const rest = parts.slice(host + 1);
    const hasCombinator = rest.some((part) => part.type === 'combinator' && INSIDE.has(part.value));
    return host >= 0 && hasCombinator
      ? [...parts.slice(0, host + 1), TWO_CLASSES, ...rest]
      : undefined;
  },
};

/** Rules that have a stylesheet of their own, which does not block rendering for other visitors. */
const CONDITIONS = {
  print: /^@media print\s*\{/,
  // Dark colours, more contrast and forced colours. Dark ones depend on `color-scheme`.
  modes:
    /^@media \((?:forced-colors|prefers-contrast|prefers-color-scheme)\b|^@supports \(color:\s*light-dark|^:where\(:root\)\{--lightningcss/,
} as const;
export type Condition = keyof typeof CONDITIONS;

/** Which rules of a stylesheet to keep: all, those under one condition, or those under none. */
export type RulesFor = 'all' | 'always' | Condition;

const conditionOf = (rule: string): Condition | 'always' =>
  (Object.keys(CONDITIONS) as Condition[]).find((name) => CONDITIONS[name].test(rule)) ?? 'always';

const keep = (css: string, rulesFor: RulesFor): string =>
  topLevelRules(css)
    .map(({ prelude, block }) => `${prelude}{${block}}`)
    .filter((rule) => rulesFor === 'all' || conditionOf(rule) === rulesFor)
    .join('');

/** Expands nesting, custom media and custom selectors, without prefixes, which are added last. */
const expand = (filename: string, css: string): string =>
  transform({
    filename,
    code: Buffer.from(css),
    include: Features.Nesting,
    drafts: { customMedia: true },
    visitor: expandCustomSelectors,
  }).code.toString();

/** Custom properties that are not public and that no script sets, by their short names. */
const INTERNAL: Readonly<Record<string, string>> = {
  '--vn-link-line': '--vn-l',
  '--vn-focus-offset': '--vn-o',
  '--vn-focus-inset': '--vn-i',
  '--vn-internal-bar': '--vn-b',
  '--vn-internal-rise': '--vn-r',
  '--vn-internal-row': '--vn-w',
  '--vn-internal-gap': '--vn-g',
  '--vn-internal-mark': '--vn-m',
};
const INTERNAL_NAMES = new RegExp(`(?:${Object.keys(INTERNAL).join('|')})(?![\\w-])`, 'g');

const shortenInternalNames = (css: string): string =>
  css.replace(INTERNAL_NAMES, (name) => INTERNAL[name] ?? name);

/** Removes the spaces that the minifier keeps in the values of custom properties. */
const trimCommas = (css: string): string =>
  css.replace(/"[^"]*"|, /g, (part) => (part === ', ' ? ',' : part));

function compile(filename: string, css: string, visitor?: Visitor<CustomAtRules>): string {
  const { code, warnings } = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    targets: TARGETS,
    drafts: { customMedia: true },
    exclude: EXCLUDED,
    ...(visitor && { visitor }),
  });
  for (const { message, loc } of warnings) console.warn(`${filename}:${loc.line}: ${message}`);
  return trimCommas(shortenInternalNames(code.toString()));
}

/** CSS without anything of our own to expand: a theme. */
export const minify = (filename: string, css: string): string => compile(filename, css);

/**
 * The stylesheet of a page. Rules for descendants of an element get the specificity of two classes
 * more than written, so that a page's rules by tag, one class or attribute do not override them in
 * either order. Rules for the element itself keep theirs, so that a site can set its properties.
 */
export const compileForPage = (filename: string, css: string, rulesFor: RulesFor = 'all'): string =>
  nestByElement(keep(compile(filename, expand(filename, css), raiseSpecificity), rulesFor));

/** The stylesheet of the shadow root of `tag`. */
export function compileForShadowRoot(tag: string, css: string): string {
  const compiled = compile(`${tag} (shadow root)`, css, selectHost(tag));
  if (compiled.includes(':--')) throw new Error(`Custom selector in the shadow root of ${tag}.`);
  return compiled;
}
