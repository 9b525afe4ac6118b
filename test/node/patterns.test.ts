import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { TemplateResult } from 'lit';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { htmlDifference } from '../../testing/equal-html.js';
import {
  filesOfPattern,
  findMissingParts,
  functionOf,
  PATTERNS,
  patternsIn,
} from '../../scripts/lib/patterns.js';
import '../../src/bundles/catalogues.js';
import * as markup from '../../src/markup/index.js';
import { formatMonth, LOCALES, readDateTime } from '../../src/model/index.js';
import { contrast } from '../../src/styles/contrast.js';
import { color } from '../../src/styles/generated/tokens.js';
import { pageNumbers } from '../../src/model/page/pagination.js';
import { PATTERN_EXAMPLES } from '../../stories/examples/patterns.js';

const {
  contactCard,
  feedbackForm,
  filterForm,
  pagination,
  personCard,
  renderToString,
  resultList,
  sideNavigation,
  siteNotice,
  summaryList,
} = markup;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

interface Fixture {
  readonly name: string;
  readonly lang: string;
  readonly data: unknown;
  readonly html: string;
}
const fixturesOf = (name: string): readonly Fixture[] =>
  (read(`fixtures/patterns/${name}.json`) as { fixtures: readonly Fixture[] }).fixtures;

type Write = (data: unknown, options: { lang: string }) => TemplateResult;
const functions = markup as unknown as Readonly<Record<string, Write>>;

const schema = read('schemas/patterns.schema.json') as { readonly $id: string };
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addSchema(schema);
const problemsOf = (name: string, data: unknown): string => {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${functionOf(name)}`);
  assert.ok(validate, `the schema of ${name}`);
  return validate(data) ? '' : ajv.errorsText(validate.errors);
};

describe('patterns', () => {
  it('are the ones with examples', () => {
    assert.deepEqual(Object.keys(PATTERN_EXAMPLES), [...PATTERNS]);
  });

  for (const name of PATTERNS) {
    it(`${name}: data in seven languages is valid and renders as its HTML`, () => {
      const fixtures = fixturesOf(name);
      assert.deepEqual(new Set(fixtures.map(({ lang }) => lang)), new Set(LOCALES));
      for (const { name: example, lang, data, html } of fixtures) {
        assert.equal(problemsOf(name, data), '', `${example} ${lang}`);
        const written = renderToString(functions[functionOf(name)]?.(data, { lang }));
        assert.equal(htmlDifference(written, html), '', `${example} ${lang}`);
        assert.deepEqual(patternsIn(html), [name]);
      }
    });

    it(`${name}: unknown properties and missing ones are invalid`, () => {
      const { data } = fixturesOf(name)[0] ?? {};
      assert.notEqual(problemsOf(name, { ...(data as object), colour: 'red' }), '');
      assert.notEqual(problemsOf(name, {}), '');
    });
  }

  it('weigh at most 12 kB with all of their stylesheets', () => {
    const size = (path: string): number =>
      brotliCompressSync(readFileSync(join(ROOT, path))).length;
    const shared = size('dist/base.css') + size('dist/patterns/base.css');
    for (const name of PATTERNS)
      assert.ok(shared + size(`dist/patterns/${name}.css`) < 12_000, name);
  });

  it('lack a part if one of their files or entries is missing', () => {
    assert.deepEqual(findMissingParts(ROOT), []);
    const [name = ''] = PATTERNS;
    const copy = mkdtempSync(join(tmpdir(), 'patterns-'));
    const lists = [
      'src/markup/index.ts',
      'stories/examples/patterns.ts',
      'schemas/patterns.schema.json',
      'docs/patterns/README.md',
    ];
    for (const missing of [...filesOfPattern(name), ...lists]) {
      for (const file of [...filesOfPattern(name), ...lists])
        cpSync(join(ROOT, file), join(copy, file), { recursive: true });
      rmSync(join(copy, missing));
      const found = findMissingParts(copy, [name]);
      assert.ok(found.length > 0 && found.every((line) => line.startsWith(missing)), missing);
      rmSync(join(copy, dirname(missing)), { recursive: true });
    }
    rmSync(copy, { recursive: true });
  });
});

describe('patterns from hostile data', () => {
  const EVIL = 'javascript:alert(1)';
  const HTML = '<img src=x onerror=alert(1)>';
  const link = { text: HTML, href: EVIL };
  const option = { value: '"><script>', text: HTML };
  const options = { lang: 'fi' };
  const all: Readonly<Record<string, TemplateResult>> = {
    'result-list': resultList(
      {
        items: [
          {
            title: HTML,
            href: EVIL,
            date: HTML,
            type: HTML,
            publishers: [HTML],
            path: [HTML],
            summary: HTML,
            files: [
              { href: EVIL, title: HTML },
              { href: '/1', title: HTML, type: HTML },
            ],
          },
        ],
        count: 1,
        query: `${HTML} onerror`,
        links: [link],
        limits: [link, { text: HTML, href: '/1' }],
        clearHref: EVIL,
      },
      options,
    ),
    pagination: pagination({ page: 1, pages: 2, href: `${EVIL}{page}` }, options),
    'filter-form': filterForm(
      {
        action: EVIL,
        fields: [
          { kind: 'text', name: HTML, label: HTML, value: HTML },
          { kind: 'select', name: 'a', label: HTML, options: [option], value: HTML },
          { kind: 'checkboxes', name: 'b', label: HTML, options: [option], values: [option.value] },
        ],
      },
      options,
    ),
    'feedback-form': feedbackForm(
      {
        action: EVIL,
        fields: [
          { kind: 'text', name: HTML, label: HTML, hint: HTML, error: HTML, value: HTML },
          { kind: 'textarea', name: 'a', label: HTML, value: `</textarea>${HTML}` },
          { kind: 'radios', name: 'b', label: HTML, options: [option], values: [option.value] },
        ],
        button: HTML,
      },
      options,
    ),
    'side-navigation': sideNavigation(
      { title: HTML, href: EVIL, pages: [{ title: HTML, href: EVIL }], currentUrl: EVIL },
      options,
    ),
    'site-notice': siteNotice(
      { severity: 3, title: HTML, text: HTML, textLang: '"><img>', links: [link], id: '"><img>' },
      options,
    ),
    'summary-list': summaryList(
      {
        rows: [
          {
            name: HTML,
            values: [{ text: HTML }, link],
            actions: [link, { text: HTML, href: '/1' }],
          },
        ],
      },
      options,
    ),
    'contact-card': contactCard(
      { contacts: [{ name: HTML, href: EVIL, phone: HTML, email: HTML, links: [link] }] },
      options,
    ),
    'person-card': personCard(
      {
        persons: [
          {
            name: HTML,
            href: EVIL,
            portrait: { src: EVIL, alt: HTML, width: 1, height: 1 },
            lists: [{ title: HTML, items: [link] }],
          },
        ],
      },
      options,
    ),
  };
  for (const name of PATTERNS) {
    it(`${name}: no injected element and no javascript: URL`, () => {
      const html = renderToString(all[name]);
      assert.notEqual(html, '');
      assert.doesNotMatch(html, /<img|<script|(?:href|action)="javascript/i);
    });
  }
});

describe('feedback form', () => {
  const [, errors] = PATTERN_EXAMPLES['feedback-form'] ?? [];
  const form = parseFragment(renderToString(errors?.render('en')));
  const elements = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
  const all = elements(form);
  const get = (element: DefaultTreeAdapterTypes.Element | undefined, name: string): string =>
    element?.attrs.find((one) => one.name === name)?.value ?? '';
  const byId = (id: string): DefaultTreeAdapterTypes.Element | undefined =>
    all.find((element) => get(element, 'id') === id);
  const text = (node: DefaultTreeAdapterTypes.ParentNode): string =>
    node.childNodes
      .map((child) => ('childNodes' in child ? text(child) : 'value' in child ? child.value : ''))
      .join('');

  it('links each error of the summary to a control that is marked and described by it', () => {
    const links = all.filter(({ tagName }) => tagName === 'a');
    assert.equal(links.length, 2);
    for (const link of links) {
      const control = byId(get(link, 'href').slice(1));
      assert.ok(control, get(link, 'href'));
      // The control itself, or the group that contains it.
      const marked = all.find(
        (one) =>
          get(one, 'aria-invalid') === 'true' &&
          (one === control || elements(one).includes(control)),
      );
      assert.equal(get(marked, 'aria-invalid'), 'true');
      const described = get(marked, 'aria-describedby').split(' ').map(byId);
      assert.ok(described.length > 0 && !described.includes(undefined));
      const message = described.at(-1);
      assert.ok(message && text(message).includes(text(link)), text(link));
    }
  });

  it('keeps what the visitor wrote, line breaks and quotation marks included', () => {
    const value = '\n\n "a" </textarea> & <b>\n';
    const html = renderToString(
      feedbackForm(
        { action: '/', fields: [{ kind: 'textarea', name: 'a', label: 'b', value }] },
        { lang: 'en' },
      ),
    );
    const [area] = elements(parseFragment(html)).filter(({ tagName }) => tagName === 'textarea');
    assert.deepEqual(
      area?.childNodes.map((node) => 'value' in node && node.value),
      [value],
    );
  });

  it('has no summary without errors, and ids without spaces', () => {
    const fields = [{ kind: 'text', name: 'a [b] c', label: 'd', error: ' ', hint: 'e' }] as const;
    const html = renderToString(feedbackForm({ action: '/', fields }, { lang: 'en' }));
    assert.doesNotMatch(html, /autofocus|aria-invalid|Error/);
    assert.match(html, /aria-describedby="vn-form-a-b-c-hint"/);
  });
});

describe('side navigation', () => {
  const pages = [
    { title: 'A', href: '/s/a/', children: [{ title: 'A1', href: '/s/a/1/' }] },
    { title: 'B', href: '/s/b/', children: [{ title: 'B1', href: '/s/b/1/' }] },
  ];
  const at = (currentUrl: string): string =>
    renderToString(sideNavigation({ title: 'S', href: '/s/', pages, currentUrl }, { lang: 'en' }));

  it('lists the pages below the current one and its ancestors only', () => {
    assert.doesNotMatch(at('/s/'), /A1|B1/);
    assert.match(at('/s/a/'), />A1</);
    assert.match(at('/s/b/1/'), /href="\/s\/b\/1\/" aria-current="page">B1</);
    assert.doesNotMatch(at('/s/b/1/'), /A1/);
  });

  it('marks the section’s own page, and one page at most', () => {
    assert.match(at('/s'), /href="\/s\/" aria-current="page">S</);
    assert.equal(at('/s/a/1/').match(/aria-current/g)?.length, 1);
    assert.equal(at('/elsewhere/').match(/aria-current/g), null);
  });
});

describe('site notice', () => {
  const notice = (data: object): string =>
    renderToString(siteNotice({ severity: 1, title: 'x', ...data }, { lang: 'sv' }));

  it('has a word for each severity, and is no live region', () => {
    const words = [1, 2, 3].flatMap((severity) =>
      [false, true].map(
        (isCrisis) => />([^<]+): <span>x/.exec(notice({ severity, isCrisis }))?.[1],
      ),
    );
    assert.equal(new Set(words).size, 5);
    assert.doesNotMatch(notice({ severity: 3 }), /role=|aria-live/);
  });

  it('of an unknown severity is information', () => {
    assert.match(notice({ severity: 9 }), /data-severity="1"/);
  });

  it('has a contrast of 7 between text and ground in both schemes', () => {
    const css = readFileSync(join(ROOT, 'src/patterns/site-notice.css'), 'utf8');
    const [, supported = ''] = css.split('@supports (color: light-dark(red, red))');
    const toColor = (hex: string): string => hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    const colors = [...supported.matchAll(/--vn-notice-(\w+): light-dark\((#\w+), (#\w+)\)/g)];
    assert.equal(colors.length, 5);
    const [ground2, , ground3, text3] = colors.map(([, , ...schemes]) => schemes.map(toColor));
    for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
      for (const front of [color.text, color.link])
        assert.ok(contrast(front[scheme], ground2![index]!) >= 7, `severity 2, ${scheme}`);
      assert.ok(contrast(text3![index]!, ground3![index]!) >= 7, `severity 3, ${scheme}`);
    }
  });
});

describe('summary list', () => {
  const list = (...rows: Parameters<typeof summaryList>[0]['rows']): string =>
    renderToString(summaryList({ rows }, { lang: 'fi' }));

  it('leaves out rows without a value and links without a URL, and then itself', () => {
    assert.equal(list(), '');
    assert.equal(list({ name: 'a', values: [] }, { name: 'b', values: [{ text: ' ' }] }), '');
    const html = list(
      { name: 'a', values: [] },
      {
        name: 'b',
        values: [{ text: 'c' }],
        actions: [{ text: 'd' }, { text: 'e', href: 'javascript:1' }],
      },
    );
    assert.doesNotMatch(html, /<dt>a<|vn-actions/);
    assert.match(html, /<dt>b<\/dt>\s*<dd>c<\/dd>/);
  });

  it('names each action by its row, in the language of the page', () => {
    const html = list({
      name: 'Aika',
      values: [{ text: 'ke', lang: 'fi' }],
      actions: [
        { text: 'Muuta', href: '/1' },
        { text: 'Ändra', href: '/2', lang: 'sv' },
      ],
    });
    assert.match(html, /<a href="\/1">Muuta<span class="vn-hidden"> \(Aika\)<\/span><\/a>/);
    assert.match(html, /<a href="\/2" lang="sv">Ändra<span class="vn-hidden" lang="fi"> \(Aika\)/);
  });
});

describe('pagination', () => {
  it('lists the first, the last and the neighbouring pages, and fills gaps of one page', () => {
    const numbers = (page: number, pages: number): string =>
      pageNumbers({ page, pages })
        .map((one) => one ?? '…')
        .join(' ');
    assert.equal(numbers(1, 7), '1 2 3 4 5 6 7');
    assert.equal(numbers(1, 13), '1 2 … 13');
    assert.equal(numbers(3, 13), '1 2 3 4 … 13');
    assert.equal(numbers(4, 13), '1 2 3 4 5 … 13');
    assert.equal(numbers(7, 13), '1 … 6 7 8 … 13');
    assert.equal(numbers(13, 13), '1 … 12 13');
    assert.equal(numbers(99, 13), '1 … 12 13');
    assert.equal(numbers(Number.NaN, 2), '1 2');
    assert.equal(numbers(-1, Number.POSITIVE_INFINITY), '1');
  });

  it('renders nothing for a single page, and no link beyond either end', () => {
    const written = (page: number, pages: number): string =>
      renderToString(pagination({ page, pages, href: '?p={page}' }, { lang: 'en' }));
    assert.equal(written(1, 1), '');
    assert.doesNotMatch(written(1, 3), /rel="prev"/);
    assert.match(written(1, 3), /href="\?p=2" rel="next"/);
    assert.doesNotMatch(written(3, 3), /rel="next"/);
  });
});

describe('result list', () => {
  it('puts items of the same month under one heading, in Helsinki’s time', () => {
    const html = renderToString(
      resultList(
        {
          isByMonth: true,
          items: [
            { title: 'a', href: '/a', date: '2026-11-30T22:30:00Z' },
            { title: 'b', href: '/b', date: '2026-12-01' },
            { title: 'c', href: '/c', date: '2026-11-30' },
            { title: 'd', href: '/d' },
          ],
        },
        { lang: 'sv' },
      ),
    );
    assert.deepEqual(
      [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text),
      ['December 2026', 'November 2026'],
    );
  });

  const item = (data: object, lang = 'fi', query = ''): string =>
    renderToString(
      resultList({ items: [{ title: 'a', href: '/a', ...data }], count: 1, query }, { lang }),
    );
  const text = (html: string): string =>
    html
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' '));

  it('names the query in the heading, as it was typed', () => {
    const heading = (count: number, query: string, lang: string): string =>
      /<h2[^>]*>(.*?)<\/h2>/.exec(
        renderToString(resultList({ items: [], count, query }, { lang })),
      )?.[1] ?? '';
    assert.equal(heading(1, ' {n} ', 'fi'), '1 tulos haulla ”{n}”');
    assert.equal(heading(0, '<b>', 'en'), 'No results for “&lt;b&gt;”');
    assert.equal(heading(2, '$&', 'sv'), '2 resultat för ”$&amp;”');
    assert.equal(heading(2, '  ', 'sv'), '2 resultat');
  });

  it('marks whole words of summaries by the letters of their language', () => {
    const marked = (summary: string, query: string, data = {}): readonly (string | undefined)[] =>
      [...item({ summary, ...data }, 'fi', query).matchAll(/<mark>(.*?)<\/mark>/g)].map(
        ([, word]) => word,
      );
    assert.deepEqual(marked('Palo\u00advaroittimien huolto', 'PALOVAROIT'), ['Palovaroittimien']);
    assert.deepEqual(marked('Näin näet, nain en', 'näi'), ['Näin']);
    assert.deepEqual(marked('Café de café', 'cafe'), ['Café', 'café']);
    assert.deepEqual(marked('a bb ab', 'a b'), []);
    assert.deepEqual(marked('yksi kaksi', 'kaksi yksi'), ['yksi', 'kaksi']);
    assert.deepEqual(marked('<i>x</i> teksti', 'teksti <b>'), ['teksti']);
    assert.match(item({ summary: 'so\u00adfi' }, 'fi', 'x'), /so\u00adfi/);
  });

  it('states the day and the times of an event', () => {
    const event = (date: string, endDate?: string, lang?: string): string =>
      text(
        /<p class="vn-date">[^]*?<\/p>/.exec(item({ date, endDate, isEvent: true }, lang))?.[0] ??
          '',
      ).trim();
    assert.equal(
      event('2026-12-02T09:00:00+02:00', '2026-12-02T11:30:00+02:00'),
      'ke\u00a02.12.2026 klo 9.00–11.30',
    );
    assert.equal(event('2026-12-06'), 'su\u00a06.12.2026');
    assert.equal(
      event('2027-01-13T09:00:00+02:00', '2027-01-14T15:00:00+02:00', 'de'),
      'Mi\u00a013.01.2027–Do\u00a014.01.2027 09:00 Uhr',
    );
    // The same day in Helsinki, another in UTC.
    assert.equal(
      event('2026-12-01T22:30:00Z', '2026-12-02T11:00:00Z', 'en'),
      'Wed\u00a02.12.2026 from 0.30 to 13.00',
    );
    // It ends before it begins: the end is left out.
    assert.equal(event('2026-12-02', '2026-12-01'), 'ke\u00a02.12.2026');
    assert.match(
      item({ date: '2026-12-06', isEvent: true }, 'et'),
      /<time datetime="2026-12-06" lang="fi"/,
    );
    assert.equal(event('2026-12', 'x'), '12/2026');
    assert.equal(event('joulukuussa'), 'joulukuussa');
  });

  it('names files by the item where they have no title, and leaves out those without a URL', () => {
    const files = [
      { href: '/a.pdf', size: 2_400_000, lang: 'sv' },
      { href: '/b', title: 'Liite', lang: 'fi' },
      { href: '/c' },
      { href: 'javascript:alert(1)', title: 'x' },
    ];
    const html = /<ul class="vn-files">[^]*?<\/ul>/.exec(item({ files }))?.[0] ?? '';
    assert.equal(text(html).trim(), 'PDF, 2,4 Mt, ruotsiksi (a)Liite, suomeksi');
    assert.match(html, /hreflang="sv"/);
    assert.doesNotMatch(item({ files: [] }), /vn-files/);
  });

  it('names months in seven languages', () => {
    const names = (month: string): string[] => {
      const date = readDateTime(`2026-${month}-15`);
      assert.ok(date);
      return LOCALES.map((lang) => formatMonth(date, lang));
    };
    assert.equal(new Set(names('01')).size, 7);
    assert.ok(names('12').every((name) => /^\p{Lu}\p{Ll}+ 2026$/u.test(name)));
  });

  it('marks Finnish messages and months on a page in a language without messages', () => {
    const items = [{ title: '1', href: '/1', date: '2026-11-26' }];
    const html = renderToString(resultList({ items, count: 2, isByMonth: true }, { lang: 'et' }));
    assert.match(html, /<span lang="fi">Marraskuu 2026<\/span>/);
    assert.match(html, /<span lang="fi">2 tulosta<\/span>/);
  });
});
