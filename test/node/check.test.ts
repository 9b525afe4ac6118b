import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import { checkHtml, type CheckOptions } from '../../src/command/check-html.js';
import { decode } from '../../src/command/decode.js';
import { knownElements, type Manifest } from '../../src/command/manifest.js';
import { TooDeepError } from '../../src/command/parse.js';
import { asJson, asSarif, asText } from '../../src/command/report.js';
import type { Finding } from '../../src/command/reporter.js';
import { RULES, type RuleId } from '../../src/command/rule-list.js';
import { renderToString } from '../../src/markup/index.js';
import { LOCALES } from '../../src/model/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { BAD_INPUTS, type BadInput } from '../support/bad-inputs.js';
import { FAULTY, FAULTS, HOSTILE, PAGE, RULE_CASES } from '../support/check-cases.js';

const root = new URL('../../', import.meta.url);
const elements = knownElements(
  JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8')) as Manifest,
);
const check = (html: string, options: Partial<CheckOptions> = {}): readonly Finding[] =>
  checkHtml(html, { elements, ...options });
const brief = ({ line, column, rule }: Finding): string =>
  `${String(line)}:${String(column)} ${rule}`;

describe('each rule of the checker', () => {
  for (const [rule, { fails, at, passes, options }] of Object.entries(RULE_CASES)) {
    if (rule === 'encoding') continue;
    it(`${rule} is reported where it is broken, and only there`, () => {
      const found = check(fails, options);
      assert.deepEqual(
        found.map(brief),
        at.map((position) => `${position} ${rule}`),
        found.map(({ message }) => message).join('\n'),
      );
      assert.deepEqual(check(passes, options), []);
    });
  }

  it('encoding names the first bytes that are not valid, or an encoding that does not exist', () => {
    const bytes = Buffer.from('<p>\nSis\xe4ministeri\xf6', 'latin1');
    const { fault } = decode(bytes);
    assert.deepEqual([fault?.position.line, fault?.position.column], [2, 4]);
    assert.equal(decode(bytes, 'iso-8859-1').fault, undefined);
    assert.equal(decode(bytes, 'iso-8859-1').text, '<p>\nSisäministeriö');
    const declared = Buffer.from('<meta charset="latin1">Sis\xe4', 'latin1');
    assert.equal(decode(declared).text, '<meta charset="latin1">Sisä');
    assert.equal(decode(Buffer.from('<meta charset=utf-9>')).fault?.found, '"utf-9"');
    assert.equal(decode(Buffer.from('\ufeff<p>ä', 'utf16le')).text, '<p>ä');
    assert.equal(decode(Buffer.from('<p>\ufffd')).fault, undefined);
  });
});

describe('the checker and the development warnings', () => {
  const reported = new Set<string>();
  for (const [name, inputs] of Object.entries(BAD_INPUTS)) {
    it(`agree about vn-${name}`, () => {
      for (const { markup, warning } of inputs as readonly BadInput[]) {
        const rules: readonly string[] = ['duplicate-id', 'missing-text', 'dead-target'];
        const found = check(markup, { lang: 'fi' }).filter(({ rule }) => !rules.includes(rule));
        for (const { rule } of found) reported.add(rule);
        if (!warning) assert.deepEqual(found, [], markup);
        else {
          const messages = found.map(({ message }) => message);
          assert.ok(
            messages.some((text) => warning.test(text) && text.startsWith(`<vn-${name}> expected`)),
            `${markup}\n${messages.join('\n')}`,
          );
        }
      }
    });
  }

  it('have a common input for every rule of an element', () => {
    const pageRules = Object.keys(RULES).filter((rule) => !reported.has(rule));
    // The first has a test of its own in test/browser/, with the same text as RULE_CASES.
    assert.deepEqual(pageRules, [
      'content-lang',
      'dead-reference',
      'dead-target',
      'duplicate-id',
      'encoding',
      'end-tag',
      'message-lang',
      'missing-text',
      'page-h1',
      'page-lang',
      'page-title',
      'placeholder',
      'unknown-attribute',
      'unknown-element',
      'unsafe-url',
    ]);
  });

  it('have the same texts about links of a footer, the language of content and targets', () => {
    const texts = (rule: RuleId): string[] =>
      check(RULE_CASES[rule].fails).map(({ message }) => message);
    assert.deepEqual(
      texts('footer-link'),
      ['accessibility statement', 'privacy notice', 'feedback form', 'sitemap'].map(
        (name) => `<vn-footer> expected a link to the ${name} but found none.`,
      ),
    );
    assert.deepEqual(texts('content-lang'), [
      '<vn-language-notice> expected content-lang="sv", the language of the main content but found "fi".',
    ]);
    assert.deepEqual(texts('dead-target'), [
      '<a> expected an element with the id "sisalto" but found none.',
    ]);
  });
});

describe('the checker', () => {
  it('names ten faults in a page of 50 kB, and nothing in the page without them', () => {
    assert.ok(PAGE.length > 50_000, String(PAGE.length));
    assert.deepEqual(check(PAGE, { lang: 'fi' }), []);
    assert.equal(FAULTS.length, 10);
    assert.deepEqual(
      check(FAULTY, { lang: 'fi' })
        .map(({ rule, line }) => `${rule} ${FAULTY.split('\n')[line - 1]?.trim() ?? ''}`)
        .sort(),
      FAULTS.map(({ rule, line }) => `${rule} ${line}`).sort(),
    );
  });

  it('finds nothing in any example in any language', () => {
    for (const [name, examples] of Object.entries(EXAMPLES)) {
      for (const example of examples) {
        if (example.hidden) continue;
        for (const lang of example.langs ?? LOCALES) {
          const found = check(renderToString(example.render(lang)), { lang, isFragment: true });
          assert.deepEqual(found, [], `${name} ${example.name} ${lang}`);
        }
      }
    }
  });

  for (const [name, html] of Object.entries(HOSTILE)) {
    it(`reports nothing in ${name}`, () => {
      assert.deepEqual(check(html), []);
    });
  }

  it('reports a fragment without what only a whole page has', () => {
    const html = '<vn-skip-link><a href="#main">Hyppää sisältöön</a></vn-skip-link><h2>x</h2>';
    assert.deepEqual(check(html), []);
    assert.deepEqual(
      check(`<!doctype html>${html}`).map(({ rule }) => rule),
      ['page-h1', 'page-lang', 'page-title', 'dead-target'],
    );
    assert.deepEqual(check(`<!doctype html>${html}`, { isFragment: true }), []);
  });

  it('refuses pages that are nested too deep, and reads long ones', () => {
    assert.throws(() => check('<div>'.repeat(3000)), TooDeepError);
    const items = '<li><a href="/a">Sivu</a></li>\n'.repeat(5000);
    assert.deepEqual(check(`<vn-sitemap-tree><ul>${items}</ul></vn-sitemap-tree>`), []);
  });
});

describe('the reports of the checker', () => {
  const inputs = [{ name: 'sivut/ä b.html', findings: check('<vn-heading></vn-heading>') }];

  it('are one line for each finding', () => {
    assert.match(
      asText(inputs),
      /^sivut\/ä b\.html:1:1 unknown-element <vn-heading> expected one of .+ but found <vn-heading>\.\n$/,
    );
  });

  it('are JSON with every field', () => {
    const { version, findings } = JSON.parse(asJson('1.2.3', inputs)) as {
      readonly version: string;
      readonly findings: readonly object[];
    };
    assert.equal(version, '1.2.3');
    assert.deepEqual(Object.keys(findings[0]!).sort(), [
      'column',
      'element',
      'endColumn',
      'endLine',
      'expected',
      'file',
      'found',
      'line',
      'message',
      'rule',
    ]);
  });

  it('are SARIF: each result has a known rule, a region and a URI', () => {
    const log = JSON.parse(asSarif('1.2.3', 'https://example.org/', inputs));
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }: { readonly id: string }) => id),
      Object.keys(RULES),
    );
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'sivut/%C3%A4%20b.html');
    assert.deepEqual(region, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 13 });
  });
});

describe('the documentation of the checker', () => {
  it('lists every rule with what it requires', () => {
    const text = readFileSync(new URL('docs/check.md', root), 'utf8');
    const rows = [...text.matchAll(/^\| `([a-z][\w-]*)` +\| (.+?) +\|$/gm)].map(([, id, what]) => [
      id,
      what,
    ]);
    assert.deepEqual(rows, Object.entries(RULES));
  });
});
