import { describe } from '../model/problem.js';
import { REQUIRED_LINKS } from '../rules/footer.js';
import { valueFault, type Fault } from '../rules/rule.js';
import type { ParsedPage } from './parse.js';
import type { ParsedElement } from './parsed-element.js';
import type { Reporter } from './reporter.js';

/** The part of `custom-elements.json` that is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly type?: { readonly text: string };
      }[];
    }[];
  }[];
}

/** The library's elements: the types of their attributes by tag. */
export type KnownElements = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The elements that a manifest describes. */
export const knownElements = ({ modules }: Manifest): KnownElements =>
  new Map(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes = [] }) =>
        tagName === undefined
          ? []
          : [[tagName, new Map(attributes.map(({ name, type }) => [name, type?.text ?? '']))]],
      ),
  );

/** Attributes of every element (HTML, RDFa, ARIA, Lit's server renderer), and event handlers. */
const GLOBAL = new RegExp(
  `^(?:${[
    'accesskey|autocapitalize|autocorrect|autofocus|class|contenteditable|defer-hydration|dir',
    'draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(?:id|prop|ref|scope|type)',
    'lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate',
    'writingsuggestions|about|content|datatype|prefix|property|rel|resource|rev|typeof|vocab',
    'on[a-z]+|(?:data|aria|xmlns|xml)\\b.*',
  ].join('|')})$`,
);
/** Attributes of frameworks: `@click`, `:label`, `[lang]`, `_ngcontent-x`, `v-if`, `hx-get`. */
const FRAMEWORK = /[^a-z\d-]|^(?:v|x|hx|ng|up|js)-|^ng[a-z]/;

/** Attributes of earlier versions that have a rule of their own. */
const EARLIER = new Set(['vn-press-release actions']);

/** Attributes whose values the library defines, on any element. */
const DATA_VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['data-vn-action', ['print', 'copy', 'share', 'email', 'expand', 'collapse']],
  ['data-vn-link', REQUIRED_LINKS.map(({ kind }) => kind)],
]);

/** What is wrong with a value, by the type of its attribute: `'main' | 'section'`, `number`. */
function typeFault(name: string, value: string, type: string): Fault | undefined {
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, one = '']) => one);
  if (values.length > 0)
    return values.includes(value) ? undefined : valueFault(name, value, values);
  const expected =
    type.startsWith('number') && !/^\s*\d+(?:\.\d+)?\s*$/.test(value)
      ? `${name} to be a number`
      : type === 'boolean' && /^(?:false|0|no)$/i.test(value)
        ? `no attribute ${name}, which is true with any value`
        : undefined;
  return expected === undefined ? undefined : { expected, found: describe(value), attribute: name };
}

function checkAttributes(
  element: ParsedElement,
  known: ReadonlyMap<string, string>,
  reporter: Reporter,
): void {
  for (const [name, value] of element.attributes) {
    const type = known.get(name);
    if (type !== undefined) {
      const fault = typeFault(name, value, type);
      if (fault) reporter.fault('attribute-value', element, fault);
    } else if (
      !GLOBAL.test(name) &&
      !FRAMEWORK.test(name) &&
      !EARLIER.has(`${element.localName} ${name}`)
    ) {
      const names = known.size > 0 ? ` except ${[...known.keys()].join(', ')}` : '';
      reporter.fault('unknown-attribute', element, {
        expected: `no attributes of its own${names}`,
        found: `${name}=${describe(value)}`,
        attribute: name,
      });
    }
  }
}

/** Reports elements, attributes and values that the library does not define, and missing end tags. */
export function checkNames(page: ParsedPage, elements: KnownElements, reporter: Reporter): void {
  for (const element of page.scopes.flatMap((scope) => scope.elements)) {
    for (const [name, value] of element.attributes) {
      const values = DATA_VALUES.get(name);
      if (values?.includes(value) === false)
        reporter.fault('attribute-value', element, valueFault(name, value, values));
    }
    if (!element.localName.startsWith('vn-')) continue;
    const known = elements.get(element.localName);
    if (known) checkAttributes(element, known, reporter);
    else {
      reporter.fault('unknown-element', element, {
        expected: `one of ${[...elements.keys()].join(', ')}`,
        found: `<${element.localName}>`,
      });
    }
    if (!element.hasEndTag && element.startTag) {
      const tag = page.html.slice(...element.startTag);
      reporter.fault('end-tag', element, {
        expected: `an end tag </${element.localName}>`,
        found: tag.endsWith('/>') ? 'only the slash of its start tag' : 'none in its parent',
      });
    }
  }
}
