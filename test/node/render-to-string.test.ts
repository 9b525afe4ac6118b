import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { until } from 'lit/directives/until.js';
import { parseFragment, serialize } from 'parse5';
import '../../src/bundles/catalogues.js';
import * as markup from '../../src/markup/index.js';
import { LOCALES } from '../../src/model/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';

// Not `html`, so that these invalid templates are neither formatted nor linted as HTML.
const template = html;
const { breadcrumbs, headerSearchForm, pressRelease, renderToString } = markup;

/** Lit's own server rendering without its markers, as the HTML parser understands it. */
const byLit = (value: unknown): string =>
  nodes(collectResultSync(render(value)).replace(/<!--\/?lit-[^>]*-->|<!--\?-->|<\?>/g, ''));

/** All nodes of a piece of HTML, white space included. */
const nodes = (text: string): string => serialize(parseFragment(text));

const payloads = (
  JSON.parse(readFileSync(new URL('../data/xss.json', import.meta.url), 'utf8')) as {
    readonly html: string;
  }[]
).map(({ html: payload }) => payload);

describe('renderToString', () => {
  for (const [component, examples] of Object.entries(EXAMPLES)) {
    it(`writes the nodes that lit-ssr writes: ${component}`, () => {
      for (const { name, render, langs = LOCALES } of examples) {
        for (const lang of langs) {
          const text = renderToString(render(lang));
          assert.equal(nodes(text), byLit(render(lang)), `${name}, ${lang}`);
          assert.doesNotMatch(text, /<!--|\[object|<[^>]*\s>/, `${name}, ${lang}`);
        }
      }
    });
  }
  it('writes hostile data as lit-ssr does', () => {
    assert.ok(payloads.length > 100);
    for (const payload of payloads) {
      const templates: readonly unknown[] = [
        template`<p title=${payload} class="a ${payload} b" id="${payload}">${payload}</p>`,
        template`<ul>
          ${[payload, [payload]].map((one) => template`<li lang=${payload}>${one}</li>`)}
        </ul>`,
        breadcrumbs([{ title: payload, href: payload, lang: payload }], {
          lang: payload,
          title: payload,
        }),
        pressRelease({ lang: payload, headline: payload, lead: payload, body: [payload] }),
      ];
      for (const value of templates) {
        const text = renderToString(value);
        assert.equal(nodes(text), byLit(value), payload);
        // Whatever the payload, the result contains only the elements of the templates.
        assert.doesNotMatch(text, /<(?:script|img|svg|iframe|style|math)\b/i, payload);
      }
    }
  });
  const values: readonly (readonly [string, TemplateResult, string])[] = [
    ['numbers and booleans', template`${0} ${false} ${12n}`, '0 false 12'],
    ['nothing where there is no value', template`a${nothing}${undefined}${null}${[]}b`, 'ab'],
    ['iterables', template`${new Set(['a', template`<b>c</b>`])}`, 'a<b>c</b>'],
    ['boolean attributes', template`<p ?hidden=${true} ?inert=${''}></p>`, '<p hidden></p>'],
    [
      'no attribute for nothing',
      template`<p id="a" lang=${nothing} title=${'b'}></p>`,
      '<p id="a" title="b"></p>',
    ],
    [
      'no attribute where one of its values is nothing',
      template`<p id="a-${nothing}-${1}"></p>`,
      '<p></p>',
    ],
    [
      'an empty attribute for undefined',
      template`<p id=${undefined} lang=${null}></p>`,
      '<p id="" lang=""></p>',
    ],
    ['several values in an attribute', template`<p id="${'a'}-${1}"></p>`, '<p id="a-1"></p>'],
    [
      'attributes without quotes',
      template`<a href=${'/x'}/y id=z></a>`,
      '<a href="/x/y" id=z></a>',
    ],
    [
      'quotes inside other quotes',
      template`<p title='"${'"'}'></p>`,
      '<p title="&quot;&quot;"></p>',
    ],
    [
      '> in an attribute',
      template`<p title="a > b" id=${1}>${2}</p>`,
      '<p title="a > b" id="1">2</p>',
    ],
    ['< and & in text', template`a < b &amp; ${'a < b &amp;'}`, 'a < b &amp; a &lt; b &amp;amp;'],
    ['closing slashes', template`<br/><path d=${'M0'} />`, '<br /><path d="M0" />'],
    ['comments', template`<!-- > a --><p>${1}</p>`, '<!-- > a --><p>1</p>'],
    ['custom elements', template`<vn-x-y a=${1}>${'b'}</vn-x-y>`, '<vn-x-y a="1">b</vn-x-y>'],
  ];
  for (const [name, value, expected] of values) {
    it(`writes ${name}`, () => {
      assert.equal(renderToString(value), expected);
      assert.equal(nodes(expected), byLit(value));
    });
  }
  it('accepts every value that templates accept', () => {
    assert.equal(renderToString('<'), '&lt;');
    assert.equal(renderToString(nothing), '');
    assert.equal(renderToString([template`<br />`, 1]), '<br />1');
  });
  const unsupported: readonly (readonly [string, unknown, RegExp])[] = [
    ['directives in text', template`${until('a')}`, /a directive in text/],
    ['directives in lists', [repeat([1], String)], /a directive in text/],
    [
      'directives in attributes',
      template`<p id=${until('a')}></p>`,
      /a directive in the attribute id/,
    ],
    [
      'event listeners',
      template`<p @click=${() => 0}></p>`,
      /an event listener in <p @click=\$\{…\}>/,
    ],
    ['property bindings', template`<p .a=${1}></p>`, /a property binding/],
    ['textareas with content', template`<textarea>${'a'}</textarea>`, /<textarea>/],
    ['element bindings', template`<p ${1}></p>`, /an element binding/],
    ['functions', template`${() => 0}`, /a value of type function in text/],
    ['symbols', template`${Symbol('a')}`, /a value of type symbol in text/],
    ['promises', template`${Promise.resolve()}`, /a value of type object in text/],
    [
      'objects in attributes',
      template`<p lang=${{}}></p>`,
      /a value of type object in the attribute lang/,
    ],
    ['values in comments', template`<!-- ${1} -->`, /a value in <!--/],
    ['values in tag names', template`<vn-${1}></vn-x>`, /a value in a tag name/],
    ['incomplete tags', template`<p id="${1}`, /an incomplete tag/],
    ['scripts', template`<script>${1}</script>`, /<script> in a template/],
    ['styles', template`<STYLE>${1}</STYLE>`, /<STYLE> in a template/],
  ];
  for (const [name, value, message] of unsupported) {
    it(`refuses ${name}`, () => {
      assert.throws(() => renderToString(value), { name: 'DataError', message });
    });
  }
});

describe('results of markup functions', () => {
  const way = [{ title: '<Etusivu>', href: '/' }];
  it('turn into their HTML where a string is expected', () => {
    const result = breadcrumbs(way, { lang: 'fi' });
    assert.equal(String(result), renderToString(result));
    // eslint-disable-next-line @typescript-eslint/restrict-template-expressions
    assert.equal(`${result}`, renderToString(result));
    assert.match(String(result), /<a href="\/">&lt;Etusivu&gt;<\/a>/);
  });
  it('do so for every function', () => {
    const tree = [{ title: 'a', href: '/a/', children: [{ title: 'b' }] }];
    const results: Readonly<Record<string, markup.Markup>> = {
      barLink: markup.barLink({ text: 'a', href: '/a/' }),
      breadcrumbs: breadcrumbs(way, { lang: 'fi' }),
      contactCard: markup.contactCard({ contacts: [{ name: 'a' }] }, { lang: 'fi' }),
      feedbackForm: markup.feedbackForm({ action: '/', fields: [] }, { lang: 'fi' }),
      filterForm: markup.filterForm({ action: '/', fields: [] }, { lang: 'fi' }),
      footer: markup.footer({ lang: 'fi', names: [], links: [] }),
      headerHome: markup.headerHome({ lang: 'fi', href: '/', name: { text: 'a', lang: 'fi' } }),
      headerSearch: markup.headerSearch('/haku/', { lang: 'fi' }),
      headerSearchForm: headerSearchForm('/haku/', { lang: 'fi' }),
      languageNotice: markup.languageNotice([{ lang: 'sv', href: '/sv/' }], { lang: 'fi' }),
      languageSelector: markup.languageSelector([{ lang: 'fi' }], { lang: 'fi' }),
      languageVersions: markup.languageVersions([{ lang: 'sv', href: '/sv/' }], { lang: 'fi' }),
      ministrySwitcher: markup.ministrySwitcher({ lang: 'fi' }),
      navigation: markup.navigation(tree, { lang: 'fi' }),
      pageUrl: markup.pageUrl('https://a.fi', { lang: 'fi' }),
      pagination: markup.pagination({ page: 1, pages: 2, href: '/{page}' }, { lang: 'fi' }),
      personCard: markup.personCard({ persons: [{ name: 'a' }] }, { lang: 'fi' }),
      pressRelease: pressRelease({ lang: 'fi', headline: 'a' }),
      resultList: markup.resultList({ items: [], count: 0 }, { lang: 'fi' }),
      sideNavigation: markup.sideNavigation(
        { title: 'a', pages: tree, currentUrl: '/a/' },
        { lang: 'fi' },
      ),
      siteNotice: markup.siteNotice({ severity: 1, title: 'a' }, { lang: 'fi' }),
      siteTree: markup.siteTree(tree, { lang: 'fi' }),
      skipLink: markup.skipLink('a', { lang: 'fi' }),
      summaryList: markup.summaryList(
        { rows: [{ name: 'a', values: [{ text: 'b' }] }] },
        { lang: 'fi' },
      ),
    };
    for (const [name, result] of Object.entries(results)) {
      assert.match(String(result), /^\s*<[a-z]/, name);
    }
    const functions = Object.entries(markup)
      .filter(
        ([name, value]) =>
          typeof value === 'function' &&
          !/JsonLd|^DataError$|^pageHead$|^renderToString$|^withBranches$|^governmentOrganization$/.test(
            name,
          ),
      )
      .map(([name]) => name);
    assert.deepEqual(functions.sort(), Object.keys(results).sort());
  });
  it('remain Lit templates, without a visible extra property', () => {
    const result = breadcrumbs(way, { lang: 'fi' });
    assert.deepEqual(Object.keys(result), Object.keys(template``));
    assert.equal(byLit(template`<div>${result}</div>`), nodes(`<div>${String(result)}</div>`));
  });
  it('are empty if nothing may be rendered', () => {
    assert.equal(String(headerSearchForm('javascript:alert(1)', { lang: 'fi' })), '');
  });
});
