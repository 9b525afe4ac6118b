import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import '../../src/bundles/catalogues.js';
import { releaseData, renderData, withContext } from '../../scripts/fixtures/data.js';
import { renderPage } from '../../scripts/fixtures/pages.js';
import { release } from '../../scripts/fixtures/more-examples.js';
import { htmlDifference, htmlTree } from '../../testing/equal-html.js';
import { conformData } from '../support/conform.js';
import { ENGINES, render, templateFixtures, type Case } from '../support/servers.js';

type Node = DefaultTreeAdapterMap['node'];
type Data = Record<string, unknown>;

/** Data and the HTML that every engine must write. */
interface Expected extends Case {
  readonly what: string;
  readonly html: string;
}

const payloads: readonly string[] = [
  ...(
    JSON.parse(readFileSync(new URL('../data/xss.json', import.meta.url), 'utf8')) as readonly {
      readonly html: string;
    }[]
  )
    .filter((_, index) => index % 3 === 0)
    .map(({ html }) => html),
  ...[
    'javascript:fired()',
    ' JaVaScRiPt:fired()',
    'java\nscript:fired()',
    '\u0001javascript:fired()',
  ],
  ...[
    'data:text/html,<script>fired()</script>',
    'vbscript:x',
    'blob:x',
    '//evil.example/',
    '/\\evil',
  ],
  ...['${7*7}', '#{7*7}', '{{ 7*7 }}', '{% raw %}', '{# x #}', '<#assign x=1>', '<@x/>', '[#if x]'],
  ...[
    '<?php fired(); ?>',
    '${"freemarker.template.utility.Execute"?new()("id")}',
    '{{ _self.env }}',
  ],
  ...['" onmouseover="fired()', "' onmouseover='fired()", '</summary></details>', '-->', ']]>'],
  ...['&lt;script&gt;', '&amp;amp;', '%3Cscript%3E', 'a\u00a0b', '\u202Eabc', '😀', 'İ', 'ß'],
];

const fixtures = templateFixtures();
const fixture = (macro: string, name: string, lang = 'fi'): Case => {
  const found = fixtures.find(
    (one) => one.macro === macro && one.name === name && one.lang === lang,
  );
  assert.ok(found, `${macro} ${name}`);
  return found;
};
const TREE: Case = {
  macro: 'siteTree',
  data: {
    lang: 'fi',
    levels: 1,
    currentUrl: '/c/',
    tools: ['filter', 'expand'],
    printUrls: true,
    pages: [
      { title: 'A', href: '/a/', id: 'a', children: [{ title: 'B', href: '/b/', lang: 'sv' }] },
      { title: 'C', href: '/c/', lang: 'en', children: [{ title: 'D' }] },
    ],
  },
};
/** Data without titles that occur twice: the library finds them, and the data of the templates names them. */
function withUniqueTitles({ macro, data }: Case): Case {
  let count = 0;
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => convert(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'context')
        .map(([key, one]) => [
          key,
          key === 'title' ? `${String(one)} ${String((count += 1))}` : convert(one),
        ]),
    );
  };
  return { macro, data: convert(data) };
}
const BASES: readonly Case[] = [
  fixture('skipLink', 'several'),
  fixture('ministrySwitcher', 'characters'),
  fixture('languageSelector', 'groups'),
  fixture('languageSelector', 'narrow'),
  fixture('languageVersions', 'article-purpose'),
  fixture('languageNotice', 'mixed'),
  withUniqueTitles(fixture('navigation', 'characters')),
  fixture('breadcrumbs', 'collapse'),
  TREE,
  fixture('footer', 'top'),
  fixture('header', 'search-form'),
  fixture('page', 'front-page'),
  fixture('page', 'sitemap', 'sv'),
];

/** The link to the front page, which every header has. */
function homeOf({ lang, home }: Data): Data {
  const given = (home ?? {}) as Data;
  return { href: '/', ...given, name: { text: '', lang, ...((given['name'] ?? {}) as Data) } };
}

/** What the library's functions render for data that may be wrong. */
function expected(macro: string, data: unknown, what: string): Expected {
  const right = conformData(macro, data);
  if (macro === 'header') right['home'] = homeOf(right);
  if (macro === 'page') {
    const lang = 'fi';
    const header = { lang, ...((right['header'] ?? {}) as Data) };
    right['header'] = { ...header, home: homeOf(header) };
    for (const part of ['breadcrumbs', 'tree', 'footer']) {
      if (part === 'footer' || right[part])
        right[part] = { lang, ...((right[part] ?? {}) as Data) };
    }
    return { macro, data, what, html: renderPage(right) };
  }
  return { macro, data, what, html: renderData(macro, right) };
}

/** A copy of data whose texts are replaced where the key has been chosen. */
function replaced(value: unknown, choose: RegExp, text: () => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, choose, text, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        // Its text is a number that the library reads again.
        name === 'switchboard' ? one : replaced(one, choose, text, name),
      ]),
    );
  }
  return typeof value === 'string' && choose.test(key) ? text() : value;
}

const KINDS: Readonly<Record<string, RegExp>> = {
  texts:
    /^(?!.*(?:lang|href|url|action|state|disclosure|tools|key|organisation|^tag$|^assets$|^path$))/i,
  urls: /href|url|action$/i,
  languages: /lang|show/i,
};

function hostile(): readonly Expected[] {
  const found: Expected[] = [];
  for (const { macro, data } of BASES) {
    for (const [kind, choose] of Object.entries(KINDS)) {
      for (const payload of payloads) {
        let count = 0;
        // Different titles, so that a tree has no pages to tell apart.
        const text = (): string =>
          kind === 'texts' ? `${payload} ${String((count += 1))}` : payload;
        found.push(expected(macro, replaced(data, choose, text), `${macro} ${kind} ${payload}`));
      }
    }
  }
  for (const payload of payloads) {
    const pages = [1, 2].map((index) => ({
      title: `${payload} ${String(index)}`,
      children: [{ title: 'Same', href: `/${String(index)}/` }],
    }));
    for (const macro of ['navigation', 'siteTree']) {
      const data = { lang: 'fi', pages: withContext(pages, 'fi') };
      const what = `context of ${macro} ${payload}`;
      found.push({ macro, data, what, html: renderData(macro, data) });
    }
  }
  for (const payload of payloads) {
    const input = replaced(release('fi'), /^(?!lang$|state$)/, () => payload);
    const { data, html } = releaseData(input as ReturnType<typeof release>);
    const host = `<vn-press-release lang="fi">${html}</vn-press-release>`;
    found.push({ macro: 'pressRelease', data, html: host, what: `pressRelease ${payload}` });
  }
  return found;
}

type Path = readonly (string | number)[];

/** The paths of all values in data; of lists the first two. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, 2).map((one: unknown, index) => [index, one] as const)
    : Object.entries(value).filter(([key]) => !/^(?:switchboard|mark)$/.test(key));
  const below = entries.flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

/** A copy of data with another value at a path; without one, the field is removed. */
function withValue(data: unknown, path: Path, value?: unknown): unknown {
  const copy: unknown = structuredClone(data);
  let parent = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  const last = path.at(-1) ?? '';
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent, last);
  else parent[last] = value ?? null;
  return copy;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce((value, key) => (value as Record<string | number, unknown>)[key], data);

const WRONG: readonly unknown[] = [undefined, null, '', 12, true, false, [], {}, [null], ['x']];

/** Fields of a page that other cases cover; attributes of nodes are texts, never numbers. */
const IN_PAGE = /^(?:header|breadcrumbs|tree|footer)\.|\.attributes\b/;

const broken = (): readonly Expected[] =>
  BASES.flatMap(({ macro, data }) =>
    pathsOf(data)
      .filter((path) => macro !== 'page' || !IN_PAGE.test(path.join('.')))
      .flatMap((path) =>
        // PHP does not tell an empty object from an empty list.
        WRONG.filter(
          (value) =>
            !/^(?:\[\]|\{\})$/.test(JSON.stringify(value) ?? '') ||
            typeof valueAt(data, path) !== 'object',
        ).map((value) =>
          expected(
            macro,
            withValue(data, path, value),
            `${macro} ${path.join('.')} = ${JSON.stringify(value)}`,
          ),
        ),
      ),
  );

const many = (): readonly Expected[] => {
  const nodes = Array.from({ length: 10_000 }, (_, index) => ({
    title: `Page ${String(index)}`,
    href: `/${String(index)}/`,
  }));
  const links = nodes.map(({ title, href }) => ({ text: title, href }));
  const large: readonly Case[] = [
    { macro: 'navigation', data: { lang: 'fi', pages: nodes } },
    { macro: 'breadcrumbs', data: { lang: 'fi', trail: nodes, collapse: true } },
    { macro: 'siteTree', data: { lang: 'fi', pages: nodes } },
    { macro: 'footer', data: { lang: 'fi', names: [], links } },
  ];
  return large.map(({ macro, data }) => expected(macro, data, `${macro} with 10,000 items`));
};

/** What would run a script in HTML. */
function dangers(source: string): readonly string[] {
  // The head of a page loads files of the site; its content is compared.
  const html = source.replace(/^\s*<!doctype html>[^]*?<\/head>/i, '');
  const found: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      if (/^(?:script|style|iframe|object|embed|base|meta|link|template)$/.test(node.tagName)) {
        found.push(`<${node.tagName}>`);
      }
      for (const { name, value } of node.attrs) {
        if (/^(?:on|style$|srcdoc$)/.test(name)) found.push(name);
        const isUrl = /^(?:href|src|action)$/.test(name);
        if (isUrl && /^[\0- ]*(?:java|vb)script:/i.test(value)) found.push(`${name}=${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach((child) => walk(child));
  };
  walk(parseFragment(html));
  return found;
}

const trees = new Map<string, string>();
/** The tree of expected HTML, which must be safe. */
function treeOf(html: string): string {
  let tree = trees.get(html);
  if (tree === undefined) {
    assert.deepEqual(dangers(html), []);
    trees.set(html, (tree = htmlTree(html)));
  }
  return tree;
}

const groups = { hostile: hostile(), broken: broken(), many: many() };

describe('data of the tests', () => {
  it('has at least 50 payloads and all templates', () => {
    assert.ok(payloads.length >= 50);
    const macros = new Set(groups.hostile.map(({ macro }) => macro));
    assert.equal(macros.size, 12);
  });
});

for (const engine of ENGINES) {
  const options = { skip: !engine.isPresent() && 'not installed' };
  describe(`templates of ${engine.name}`, options, () => {
    for (const [name, cases] of Object.entries(groups)) {
      it(`write what the library writes for ${name} data (${String(cases.length)} cases)`, () => {
        const results = render(engine, cases);
        const wrong = cases.flatMap(({ what, html }, index) => {
          const result = results[index] ?? '';
          // The HTML of the library is parsed once; equal HTML is as safe as that.
          if (!result.startsWith('ERROR') && htmlTree(result) === treeOf(html)) return [];
          const unsafe = dangers(result);
          if (unsafe.length > 0) return [`${what}\n${unsafe.join(' ')}`];
          const difference = result.startsWith('ERROR') ? result : htmlDifference(result, html);
          return difference === '' ? [] : [`${what}\n${difference}`];
        });
        assert.equal(
          wrong.length,
          0,
          `${String(wrong.length)} differ\n${wrong.slice(0, 12).join('\n\n')}`,
        );
      });
    }
  });
}
