import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { html, type TemplateResult } from 'lit';
import type { Page } from 'playwright-core';
import '../../src/bundles/catalogues.js';
import {
  barLink,
  breadcrumbs,
  footer,
  headerHome,
  headerSearch,
  languageSelector,
  ministrySwitcher,
  navigation,
  pressRelease,
  renderToString,
  siteTree,
} from '../../src/markup/index.js';
import type { SiteNode } from '../../src/model/index.js';
import { mark } from '../../stories/data/site.js';
import { show } from './show.js';
import { settled, useSite } from './support.js';

// Long and odd content, in narrow viewports and with large text: nothing overflows the viewport, no
// text overlaps, and every target is large enough.

const LONG =
  'Kansainvälisen yhteistyön, sisäisen turvallisuuden, hätäkeskustoiminnan ja pelastustoimen kehittämisen ministeriön osasto';
const WORD =
  'Kansainvälisenyhteistyöministeriönsisäisenturvallisuudenkehittämisosastonvaltiosihteeri';
const MIXED =
  'Sisäministeriö · Министерство внутренних дел · وزارة الداخلية · 内務省 · Siskkáldasministeriija';

interface Odd {
  readonly name: string;
  readonly siteName: string;
  readonly other: string;
  readonly mark: boolean;
  readonly ministries: number;
}

const CASES: readonly Odd[] = [
  { name: 'names of 120 letters', siteName: LONG, other: LONG, mark: true, ministries: 12 },
  { name: 'one long word', siteName: WORD, other: WORD, mark: true, ministries: 12 },
  { name: 'no mark', siteName: LONG, other: 'Inrikesministeriet', mark: false, ministries: 1 },
  {
    name: 'no mark, short names',
    siteName: 'Ympäristöministeriö',
    other: 'YM',
    mark: false,
    ministries: 2,
  },
  { name: 'mixed scripts', siteName: MIXED, other: MIXED, mark: true, ministries: 0 },
  { name: '60 ministries', siteName: 'Ministeriö', other: LONG, mark: true, ministries: 60 },
];

const pagesOf = (title: string): readonly SiteNode[] =>
  Array.from({ length: 7 }, (_, index) => ({
    title: index % 2 ? title : 'Yhteystiedot',
    href: `/${String(index)}/`,
    ...(index === 3
      ? { children: Array.from({ length: 4 }, (_, n) => ({ title, href: `/3/${String(n)}/` })) }
      : {}),
  }));

function body(odd: Odd): TemplateResult {
  const lang = 'fi';
  const { siteName, other, ministries } = odd;
  const pages = pagesOf(siteName);
  const names = [
    { text: siteName, lang },
    { text: other, lang: 'sv' },
    { text: other, lang: 'en' },
  ];
  return html`<header>
      <vn-header>
        <div slot="bar">
          <vn-ministry-switcher
            >${ministrySwitcher({
              lang,
              organisations: Array.from({ length: ministries + 1 }, (_, index) => ({
                key: String(index),
                names: { fi: `${siteName} ${String(index)}` },
                href: `https://example.fi/${String(index)}`,
              })),
            })}</vn-ministry-switcher
          >
          ${barLink({ text: 'Media', href: '/media/' })}
          <vn-language-selector
            >${languageSelector([{ lang: 'fi' }, { lang: 'se', href: '/se/' }, { lang: 'ru', href: '/ru/' }], { lang })}</vn-language-selector
          >
        </div>
        ${headerHome({
          lang,
          href: '/',
          name: { text: siteName, lang },
          otherNames: names.slice(1),
          ...(odd.mark ? { mark } : {}),
        })}
        ${headerSearch('/haku/', { lang })}
        <vn-navigation slot="navigation">${navigation(pages, { lang })}</vn-navigation>
        <vn-navigation slot="navigation" variant="section"
          >${navigation(pages.slice(0, 5), { lang, label: siteName, buttonText: siteName })}</vn-navigation
        >
      </vn-header>
    </header>
    <vn-breadcrumbs>${breadcrumbs(pages, { lang })}</vn-breadcrumbs>
    <main>
      <vn-press-release lang="fi"
        >${pressRelease({
          lang,
          headline: siteName,
          type: siteName,
          published: '2021-11-18T13:27:00+02:00',
          publishers: [siteName, other],
          lead: siteName,
          body: [{ heading: siteName }, { paragraph: siteName }],
          contacts: [
            {
              name: siteName,
              title: other,
              phone: '029 515 0201',
              email: `${'a'.repeat(60)}@example.fi`,
            },
          ],
          keywords: [{ text: siteName, href: '/x/' }],
        })}</vn-press-release
      >
      <vn-sitemap-tree>${siteTree(pages, { lang, levels: 3 })}</vn-sitemap-tree>
    </main>
    <footer>
      <vn-footer
        >${footer({
          lang,
          names,
          ...(odd.mark ? { mark } : {}),
          addressLines: [siteName],
          switchboard: '0295 480 171',
          links: pages.map(({ title, href }) => ({ text: title, href: href ?? '/' })),
          social: [{ text: siteName, href: 'https://example.fi/' }],
        })}</vn-footer
      >
    </footer>`;
}

/** Faults of the page as rendered now. */
function faults(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) {
    found.push(`${String(document.documentElement.scrollWidth - wide)} px too wide`);
  }
  interface Piece {
    readonly node: Text;
    readonly box: DOMRect;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
      parent.closest('.vn-hidden, vn-skip-link')
    )
      continue;
    if (!node.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) pieces.push({ node: node as Text, box });
    }
  }
  const say = ({ node, box }: Piece): string =>
    `“${node.data.trim().slice(0, 30)}” in ${node.parentElement?.closest('[slot], [class], nav, li')?.outerHTML.slice(0, 60) ?? ''} at ${box.x.toFixed(0)},${box.y.toFixed(0)}`;
  for (const piece of pieces) {
    if (piece.box.left < -1 || piece.box.right > wide + 1) found.push(`outside: ${say(piece)}`);
  }
  // Glyphs may extend into the line above, but lines of two texts may not overlap.
  for (let a = 0; a < pieces.length; a += 1) {
    for (let b = a + 1; b < pieces.length; b += 1) {
      const [one, two] = [pieces[a]!, pieces[b]!];
      if (one.node === two.node) continue;
      const x = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
      const y = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
      if (x > 2 && y > Math.min(one.box.height, two.box.height) * 0.45) {
        found.push(`on each other: ${say(one)} and ${say(two)}`);
      }
    }
  }
  for (const target of document.querySelectorAll<HTMLElement>('a[href], summary, button, input')) {
    if (
      !target.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
      target.closest('vn-skip-link, .vn-text')
    )
      continue;
    const { width, height } = target.getBoundingClientRect();
    if (height < 43.9 && width > 1) {
      found.push(`${height.toFixed(1)} px high: ${target.outerHTML.slice(0, 80)}`);
    }
  }
  return found.slice(0, 6);
}

describe('long and odd content', { concurrency: 1 }, () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.open({ colorScheme: 'light', reducedMotion: 'reduce' });
  });
  after(() => page.context().close());

  for (const odd of CASES) {
    it(`${odd.name}: nothing overlaps or overflows the viewport`, async () => {
      const markup = renderToString(body(odd));
      // The visitor's text size in percent: 400 is equivalent to zooming into a wide window.
      for (const size of [100, 200]) {
        await show(page, {
          'page.html': `<!doctype html><html lang="fi" style="font-size: ${String(size)}%"><head>
            <meta charset="utf-8"><title>Odd</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/dist/vn-elements.css">
            <style>body { margin: 0 } h1, h2 { overflow-wrap: anywhere }</style>
            <script type="module" src="/dist/vn-elements.bundle.js"></script></head>
            <body>${markup}</body></html>`,
        });
        await settled(page);
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          for (const open of [false, true]) {
            await page.evaluate((open) => {
              const panel = document.querySelector<HTMLDetailsElement>(
                'vn-ministry-switcher details',
              );
              if (panel) panel.open = open;
              // Content displayed over the page overlaps on purpose, so it is checked alone.
              document.body.style.visibility = open ? 'hidden' : '';
              for (const part of panel?.querySelectorAll<HTMLElement>(':scope > div') ?? []) {
                part.style.visibility = open ? 'visible' : '';
              }
            }, open);
            assert.deepEqual(
              await page.evaluate(faults),
              [],
              `${String(width)} px, letters at ${String(size)} %, switcher ${open ? 'open' : 'closed'}`,
            );
          }
        }
      }
    });
  }
});
