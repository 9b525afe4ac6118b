import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { richPlain } from '../../src/model/text/rich-text.js';
import { parseHtml, type Purifier } from '../../src/readers/html.js';

// DOMPurify, and the reader of HTML where there is no sanitiser, keep the same text.

const NO_SANITISER: Purifier = { isSupported: false, sanitize: () => undefined };

const NAMES = [
  ...['a', 'abbr', 'acronym', 'address', 'article', 'aside', 'b', 'bdi', 'bdo', 'big', 'blink'],
  ...['blockquote', 'center', 'cite', 'code', 'data', 'dd', 'details', 'dfn', 'dialog', 'dir'],
  ...['div', 'dl', 'dt', 'em', 'fieldset', 'figcaption', 'figure', 'font', 'footer', 'form'],
  ...['h1', 'h6', 'header', 'hgroup', 'i', 'ins', 'kbd', 'label', 'legend', 'li', 'listing'],
  ...['main', 'map', 'mark', 'marquee', 'menu', 'meter', 'nav', 'nobr', 'ol', 'output', 'p'],
  ...['pre', 'progress', 'samp', 'search', 'section', 'small', 'span', 'strong', 'sub', 'summary'],
  ...['time', 'tt', 'u', 'ul', 'var', 'x-element', 'unknown', 'slot', 'button', 'multicol'],
  ...['script', 'style', 'template', 'title', 'noscript', 'noembed', 'noframes', 'iframe'],
  ...['textarea', 'select', 'xmp', 'svg', 'math', 'object', 'applet', 'audio', 'video'],
  ...['frameset', 'head', 'plaintext'],
  ...[40, 41, 42, 60, 61, 62, 200].map((length) => `x-${'a'.repeat(length - 2)}`),
];
const FORMS: readonly ((name: string) => string)[] = [
  (name) => `before <${name}>inside</${name}> after`,
  (name) => `before <${name} class="a">inside</${name}> after`,
  (name) => `<p>before</p><${name}>inside</${name}><p>after</p>`,
  (name) => `before <${name.toUpperCase()}>inside</${name}> after`,
  (name) => `<div>before <${name}>inside</div> after`,
  (name) => `before </${name}> after`,
  (name) => `before <${name}><b>inside</b> the <i>element</i></${name}> after`,
  (name) => `<${name}>inside</${name}> after`,
  (name) => `before <b><${name}>inside</${name}></b> after`,
];

const joined = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, '');

describe('the same text of the same HTML', () => {
  const window = new JSDOM('').window;
  const texts = NAMES.flatMap((name) => FORMS.map((form) => form(name)));

  it(`is kept with and without a sanitiser, in ${String(texts.length)} texts`, async () => {
    assert.ok(texts.length >= 600);
    const different: string[] = [];
    for (const html of texts) {
      const sanitised = joined([richPlain(await parseHtml(html, { window }))]);
      const plain = joined([richPlain(await parseHtml(html, { purifier: NO_SANITISER }))]);
      if (sanitised !== plain) different.push(`${html}: ${sanitised} | ${plain}`);
    }
    assert.deepEqual(different, []);
  });
});
