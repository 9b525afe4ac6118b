import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import '../../src/bundles/catalogues.js';
import { renderToString } from '../../src/markup/index.js';
import { representative, PAGES } from '../../scripts/audit/subjects.js';
import { LOCALES } from '../../src/model/language.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { PATTERN_EXAMPLES } from '../../stories/examples/patterns.js';
import { pages } from '../../stories/pages/pages.js';
import { body } from '../../stories/pages/shell.js';

// Accessible names of what can be activated: speech control finds it by its visible text, and names
// are clear in a list of links or buttons.

type Element = DefaultTreeAdapterTypes.Element;
type Parent = Element | DefaultTreeAdapterTypes.DocumentFragment;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The text of an element that assistive technology gets, with or without hidden text. */
function textOf(node: Parent, withHidden: boolean): string {
  const texts = node.childNodes.map((child) => {
    if ('value' in child) return child.value;
    if (!('tagName' in child) || attribute(child, 'aria-hidden') === 'true') return '';
    const isHidden = attribute(child, 'class') === 'vn-hidden';
    return isHidden && !withHidden ? '' : textOf(child, withHidden);
  });
  return texts.join('');
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

function* elementsIn(node: Parent): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

interface Control {
  readonly tag: string;
  readonly visible: string;
  readonly name: string;
  readonly href: string | undefined;
}

/** What can be activated in some HTML. */
function controlsIn(html: string): readonly Control[] {
  return [...elementsIn(parseFragment(html))]
    .filter(({ tagName }) => ['a', 'button', 'summary'].includes(tagName))
    .map((element) => ({
      tag: element.tagName,
      visible: collapse(textOf(element, false)),
      name: collapse(attribute(element, 'aria-label') ?? textOf(element, true)),
      href: attribute(element, 'href'),
    }));
}

/** Buttons whose visible text alone does not say what they act on, and are unclear without more. */
const UNCLEAR = /^(?:Sulje|Tulosta|Jaa|Kopioi linkki|Avaa kaikki|Sulje kaikki|Close|Print|Share)$/;

function check(what: string, html: string): void {
  const urls = new Map<string, string>();
  for (const { tag, visible, name, href } of controlsIn(html)) {
    assert.ok(name !== '', `${what}: a <${tag}> has no name`);
    assert.ok(name.startsWith(visible), `${what}: “${name}” does not begin with “${visible}”`);
    if (tag === 'button') assert.doesNotMatch(name, UNCLEAR, what);
    if (href === undefined) continue;
    assert.equal(urls.get(name) ?? href, href, `${what}: “${name}” leads to two places`);
    urls.set(name, href);
  }
}

describe('accessible names', () => {
  for (const [component, examples] of Object.entries({ ...EXAMPLES, ...PATTERN_EXAMPLES })) {
    it(`of the examples of ${component}, in each language`, () => {
      let count = 0;
      for (const { name, langs = LOCALES, render } of examples) {
        for (const lang of langs) {
          const html = renderToString(render(lang));
          check(`${component}/${name}, ${lang}`, html);
          count += controlsIn(html).length;
        }
      }
      assert.ok(count > 0);
    });
  }

  it('of the demo site', () => {
    for (const page of pages()) check(page.path, renderToString(body(page)));
  });

  for (const name of PAGES) {
    it(`of the page “${name}” in frames of each language`, () => {
      for (const lang of LOCALES) {
        check(`${name}/${lang}`, renderToString(body(representative(name, lang))));
      }
    });
  }

  it('that begin with hidden text, are unclear or lead to two places are found', () => {
    const hidden = '<span class="vn-hidden">Välj språk </span>';
    assert.throws(() => check('', `<a href="/sv/">${hidden}Svenska</a>`), /does not begin/);
    assert.throws(() => check('', '<button>Tulosta</button>'), /Tulosta/);
    assert.throws(() => check('', '<a href="/1">A</a><a href="/2">A</a>'), /two places/);
  });
});
