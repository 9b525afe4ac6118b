/** A preference of the visitor that cannot be switched on from a page. */
interface Preference {
  /** What a media query asks. */
  readonly query: RegExp;
  /** What the browser does itself, as far as a stylesheet can. */
  readonly css: string;
}

export const PREFERENCES = {
  'forced-colors': {
    query: /\(forced-colors: active\)/,
    css: `#storybook-root, #storybook-root * {
      color: CanvasText !important; background-color: Canvas !important;
      border-color: CanvasText !important; box-shadow: none !important; text-shadow: none !important;
    }
    #storybook-root :is(a[href], a[href] *) { color: LinkText !important }
    #storybook-root :is(button, summary, input) {
      color: ButtonText !important; background-color: ButtonFace !important;
    }
    #storybook-root :is(button, summary) * { background-color: transparent !important }`,
  },
  'reduced-motion': {
    query: /\(prefers-reduced-motion: reduce\)/,
    css: '* { scroll-behavior: auto !important }',
  },
} satisfies Readonly<Record<string, Preference>>;

export type PreferenceName = keyof typeof PREFERENCES;

/** The media of the rules that are switched on, to switch them off again. */
const changed = new Map<CSSMediaRule, string>();
const sheet = new CSSStyleSheet();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

/** Stylesheets of the page and of the shadow roots in it, except those of another origin. */
function* stylesheets(root: Document | ShadowRoot): Generator<CSSStyleSheet> {
  yield* [...root.styleSheets, ...root.adoptedStyleSheets];
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) yield* stylesheets(shadowRoot);
  }
}

/**
 * Applies the rules of a media query as if the visitor had the preference. It is a simulation: the
 * browser's own forced colours change more, and scripts still see the real preference.
 *
 * @param name the preference, or anything else for none
 */
export function simulate(name: string): void {
  for (const [rule, media] of changed) rule.media.mediaText = media;
  changed.clear();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  const preference: Preference | undefined =
    name in PREFERENCES ? PREFERENCES[name as PreferenceName] : undefined;
  if (!preference) return;
  for (const { cssRules } of stylesheets(document)) {
    for (const rule of mediaRules(cssRules)) {
      if (!preference.query.test(rule.media.mediaText)) continue;
      changed.set(rule, rule.media.mediaText);
      rule.media.mediaText = 'all';
    }
  }
  sheet.replaceSync(preference.css);
  document.adoptedStyleSheets.push(sheet);
}
