import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import '../../src/bundles/catalogues.js';
import { plural } from '../../src/i18n/plural.js';
import { translator } from '../../src/i18n/translator.js';
import { directionOf, groupOf } from '../../src/model/language.js';
import { formatDateTime, LOCALES, NATIVE_NAMES, readDateTime } from '../../src/model/index.js';
import { renderToString } from '../../src/markup/index.js';
import { sourcesOf } from '../../scripts/fixtures/collect.js';
import { MORE_EXAMPLES } from '../../scripts/fixtures/more-examples.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { equalHtml, htmlDifference } from '../../testing/equal-html.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

interface Fixture {
  readonly name: string;
  readonly lang: string;
  readonly macro?: string;
  readonly data?: unknown;
  readonly html: string;
}

interface Catalogue {
  readonly lang: string;
  readonly name: string;
  readonly dates: { readonly date: string; readonly time: string };
  readonly messages: Readonly<
    Record<string, { readonly text: string; readonly forms?: Readonly<Record<string, string>> }>
  >;
}

const files = readdirSync(new URL('../../fixtures', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    ...(read(`fixtures/${file}`) as { readonly fixtures: readonly Fixture[] }),
  }));

describe('fixtures', () => {
  for (const { file, fixtures } of files) {
    const element = file.replace('.json', '');
    const examples = [...(EXAMPLES[element] ?? []), ...(MORE_EXAMPLES[element] ?? [])];
    // The fixtures of releases are rendered from data; pages are not examples.
    if (element === 'press-release' || element === 'page') continue;
    it(`of ${element} are what its examples render`, () => {
      for (const lang of LOCALES) {
        const rendered = examples
          .filter(({ langs = LOCALES }) => langs.includes(lang))
          .flatMap(({ render }) => sourcesOf(renderToString(render(lang)), `vn-${element}`));
        const recorded = fixtures.filter((one) => one.lang === lang).map(({ html }) => html);
        assert.deepEqual(rendered, recorded, lang);
      }
    });
  }

  const schema = read('schemas/data.schema.json') as { readonly $id: string };
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  ajv.addSchema(schema);

  it('have data that is valid by the schema of their template', () => {
    const problems: string[] = [];
    for (const { file, fixtures } of files) {
      for (const { name, lang, macro, data } of fixtures) {
        if (macro === undefined) continue;
        const validate = ajv.getSchema(`${schema.$id}#/$defs/${macro}`);
        assert.ok(validate, `${file}: a schema of ${macro}`);
        if (!validate(data))
          problems.push(`${file} ${name} ${lang} ${ajv.errorsText(validate.errors)}`);
      }
    }
    assert.deepEqual(problems, []);
  });

  it('cover ten elements and whole pages, and every example that depends on it in seven languages', () => {
    assert.equal(files.length, 11);
    for (const { file, fixtures } of files) {
      const langs = new Set(fixtures.map(({ lang }) => lang));
      for (const lang of LOCALES) assert.ok(langs.has(lang), `${file} ${lang}`);
    }
  });

  it('fail the schema with an unknown, a missing or a wrong field', () => {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/breadcrumbs`);
    assert.equal(validate?.({ lang: 'fi', trail: [] }), true);
    for (const wrong of [
      { lang: 'fi' },
      { lang: 'fi', trail: 'x' },
      { lang: 'fi', trail: [{ href: '/' }] },
      { lang: 'fi', trail: [], titel: 'x' },
      { lang: '!', trail: [] },
    ]) {
      assert.equal(validate?.(wrong), false, JSON.stringify(wrong));
    }
  });
});

describe('messages as JSON', () => {
  const catalogues = LOCALES.map((lang) => read(`messages/${lang}.json`) as Catalogue);

  it('have the texts that the functions render', () => {
    for (const { lang, name, messages } of catalogues) {
      assert.equal(name, NATIVE_NAMES[lang as keyof typeof NATIVE_NAMES]);
      const { msg } = translator(lang);
      for (const [id, { text, forms }] of Object.entries(messages)) {
        const own = msg(text, { id: id as 'close' });
        if (forms === undefined) assert.equal(own.text, text, `${lang} ${id}`);
        else {
          for (const n of [0, 1, 2, 5, 21]) {
            const shown = plural(own, { n }).text;
            const possible = Object.values(forms).map((form) => form.replace('{n}', String(n)));
            assert.ok(possible.includes(shown), `${lang} ${id} ${shown}`);
          }
        }
      }
    }
  });

  it('have the patterns of dates', () => {
    const read = readDateTime('2021-03-04T05:06:00+02:00');
    assert.ok(read);
    for (const { lang, dates } of catalogues) {
      const shown = `${dates.date} ${dates.time}`
        .replace('yyyy', '2021')
        .replace('dd', '04')
        .replace('mm', '03')
        .replace('hh', '05')
        .replace('mi', '06')
        .replace('d', '4')
        .replace('m', '3')
        .replace('h', '5');
      assert.equal(shown, formatDateTime(read, lang));
    }
  });

  it('name right-to-left languages and groups as the functions do', () => {
    const { rightToLeft, groups } = read('languages.json') as {
      readonly rightToLeft: readonly string[];
      readonly groups: Readonly<Record<'national' | 'sami', readonly string[]>>;
    };
    for (let code = 0; code < 26 * 26; code += 1) {
      const tag = String.fromCharCode(97 + Math.floor(code / 26), 97 + (code % 26));
      assert.equal(rightToLeft.includes(tag), directionOf(tag) === 'rtl', tag);
    }
    assert.ok(rightToLeft.includes('ckb'));
    for (const [group, tags] of Object.entries(groups)) {
      for (const tag of tags) assert.equal(groupOf(tag), group);
    }
  });
});

describe('equality of HTML', () => {
  const same: readonly (readonly [string, string])[] = [
    ['<p id="a" class="b c">x</p>', "<p class='c  b' id=a>x"],
    ['<ul>\n  <li>a</li>\n</ul>', '<ul><li>a</li></ul>'],
    ['<p>a\n  b</p>', '<p> a b </p>'],
    ['<p>a <em>b</em></p>', '<p>a <em> b</em> </p>'],
    ['<p>&amp;&#39;</p>', "<p>&amp;'</p>"],
    ['<p>a</p><!-- x -->', '<p>a</p>'],
    ['<button>\n a\n</button>', '<button>a</button>'],
    ['<details open></details>', '<details open=""></details>'],
    [
      '<!doctype html><html lang=fi><title>a</title><p>b',
      '<!DOCTYPE html>\n<html lang="fi"><head><title>a</title></head><body><p>b</p></body></html>\n',
    ],
    ['<svg>\n<path d="M0"></path></svg>', '<svg><path d="M0"/></svg>'],
  ];
  const different: readonly (readonly [string, string])[] = [
    ['<p>a</p>', '<p>b</p>'],
    ['<p>a</p>', '<p>a</p><p></p>'],
    ['<h1>a</h1>', '<h2>a</h2>'],
    ['<p lang="sv">a</p>', '<p>a</p>'],
    ['<p>a <em>b</em></p>', '<p>a<em>b</em></p>'],
    ['<a>a</a> <a>b</a>', '<a>a</a><a>b</a>'],
    ['<p>a\u00a0b</p>', '<p>a b</p>'],
    ['<p>&lt;b&gt;</p>', '<p><b></b></p>'],
    ['<pre>a  b</pre>', '<pre>a b</pre>'],
    ['<a href="/?a=1&amp;b">x</a>', '<a href="/?a=1&amp;amp;b">x</a>'],
    ['<ul><li>a</li><li>b</li></ul>', '<ul><li>b</li><li>a</li></ul>'],
    ['<!doctype html><html lang=fi><p>b', '<!doctype html><html lang=sv><p>b'],
    ['<!doctype html><p>b', '<html><p>b'],
    ['<a hidden>a</a>', '<a>a</a>'],
    ['<p><span class="vn-hidden">a: </span>b</p>', '<p><span class="vn-hidden">a:</span>b</p>'],
  ];

  it('ignores the order of attributes and classes, and white space without meaning', () => {
    for (const [a, b] of same) assert.equal(htmlDifference(a, b), '', `${a} ${b}`);
  });

  it('finds every other difference, and says where', () => {
    for (const [a, b] of different) {
      assert.equal(equalHtml(a, b), false, `${a} ${b}`);
      assert.match(htmlDifference(a, b), /^[-+] /m);
    }
  });
});
