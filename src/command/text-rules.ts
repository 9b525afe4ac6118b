import { matchLocale } from '../model/language.js';
import { describe } from '../model/problem.js';
import {
  descendantsOf,
  hasClass,
  isNamed,
  textOf,
  type ElementNode,
} from '../rules/element-node.js';
import { foreignMessage, placeholderIn } from './messages.js';
import type { ParsedPage } from './parse.js';
import { ParsedElement, type Position } from './parsed-element.js';
import type { Reporter } from './reporter.js';

/** Attributes with text that visitors perceive. */
const TEXT_ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'label'];

const isHiddenText = hasClass('vn-hidden');
const isControl = isNamed('a', 'button', 'summary');

/** Whether an element has text, or another accessible name. */
function hasName(element: ElementNode): boolean {
  const hasOwn = ['aria-label', 'aria-labelledby', 'title', 'alt'].some(
    (name) => (element.getAttribute(name) ?? '').trim() !== '',
  );
  return (
    hasOwn ||
    textOf(element) !== '' ||
    [...descendantsOf(element)].some(
      (part) => (part.getAttribute('alt') ?? part.getAttribute('aria-label') ?? '').trim() !== '',
    )
  );
}

/** Reports controls without a name, and hidden texts that a template has left empty. */
function checkName(element: ParsedElement, reporter: Reporter): void {
  const isLinkWithoutUrl = element.localName === 'a' && element.getAttribute('href') === null;
  if (isControl(element) && !isLinkWithoutUrl && !element.isHidden && !hasName(element)) {
    reporter.fault('missing-text', element, {
      expected: 'text, which may be hidden (class="vn-hidden")',
      found: 'none',
    });
  } else if (isHiddenText(element) && !hasName(element)) {
    reporter.fault('missing-text', element, {
      expected: 'hidden text',
      found: 'an empty element with class="vn-hidden"',
    });
  }
}

/** Reports links of a language selector without the hidden text that the others have. */
function checkPurposes(selector: ParsedElement, reporter: Reporter): void {
  const links = [...descendantsOf(selector)].filter(
    (element) =>
      element.localName === 'a' &&
      element.getAttribute('hreflang') !== null &&
      // There is no text in other languages.
      element instanceof ParsedElement &&
      matchLocale(element.lang) !== undefined,
  );
  const isPurposeful = (link: ElementNode): boolean => [...descendantsOf(link)].some(isHiddenText);
  if (!links.some(isPurposeful)) return;
  for (const link of links.filter((one) => !isPurposeful(one))) {
    reporter.fault('missing-text', selector, {
      expected: 'the same hidden text in each link',
      found: `none in ${describe(textOf(link))}`,
      at: link,
    });
  }
}

/** Reports placeholders, and messages of the library in a different language from their element. */
function checkText(element: ParsedElement, reporter: Reporter): void {
  const check = (text: string, position: () => Position): void => {
    const placeholder = placeholderIn(text);
    if (placeholder !== undefined) {
      reporter.add('placeholder', position(), element.localName, {
        expected: 'text without placeholders',
        found: placeholder,
      });
      return;
    }
    const foreign = foreignMessage(text, element.lang);
    if (!foreign) return;
    const { locales, translation } = foreign;
    const lang = `lang="${locales.join('" or "')}"`;
    reporter.add('message-lang', position(), element.localName, {
      expected: translation === undefined ? lang : `${lang}, or ${JSON.stringify(translation)}`,
      found: `${JSON.stringify(foreign.text)} in lang="${element.lang}"`,
    });
  };
  check(element.ownText, () => element.textPosition);
  for (const name of TEXT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) check(value, () => element.attributePosition(name));
  }
}

/** Applies the rules about texts inside the library's elements. */
export function checkTexts(page: ParsedPage, reporter: Reporter): void {
  for (const { elements } of page.scopes) {
    for (const element of elements) {
      if (!element.isOurs || /^(?:script|style)$/.test(element.localName)) continue;
      checkName(element, reporter);
      if (element.localName === 'vn-language-selector') checkPurposes(element, reporter);
      if (!element.isAuthored) checkText(element, reporter);
    }
  }
}
