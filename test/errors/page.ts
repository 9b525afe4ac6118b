import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { LIST } from '../support/used-page.js';

const TREE = [{ title: 'Yksi', href: '#yksi', children: [{ title: 'Kaksi', href: '#kaksi' }] }];

/** What the author writes into each element, without a fault. */
export const CONTENT: Readonly<Record<string, string>> = {
  'skip-link': '<a href="#sisalto">Siirry sisältöön</a>',
  header: `<a slot="home" href="#etusivu"><strong>Sisäministeriö</strong></a>
    <div slot="navigation"><a href="#haku">Haku</a></div>`,
  'ministry-switcher': `<nav aria-label="Valtioneuvosto"><details><summary>Ministeriöt</summary>
    <label hidden>Suodata <input></label><ul><li><a href="#om">Oikeusministeriö</a></li>
    <li><a href="#sm">Sisäministeriö</a></li></ul></details></nav>`,
  'language-selector': `<nav aria-label="Valitse kieli"><ul>
    <li><span lang="fi" aria-current="true">Suomi</span></li>
    <li><a href="#sv" lang="sv" hreflang="sv">Svenska</a></li></ul></nav>`,
  'language-notice': `<div role="group" lang="sv" hidden aria-label="Språk"><p>Sidan är på finska.</p>
    <a href="#sv" hreflang="sv">Svenska</a><button>Stäng</button></div>`,
  navigation: `<nav aria-label="Päävalikko"><details><summary>Valikko</summary><ul>
    <li><a href="#a">Ajankohtaista</a></li><li><a href="#b">Yhteystiedot</a></li></ul></details></nav>`,
  breadcrumbs: `<nav aria-label="Murupolku"><ol><li><a href="#etusivu">Etusivu</a></li>
    <li aria-current="page">Tiedote</li></ol></nav>`,
  'press-release': `<article><h1>Tiedote</h1><p>Hallitus esittää, että <a href="#laki">laki</a> tulee
    voimaan 1.1.2027.</p></article><div class="vn-actions">
    <button type="button" data-vn-action="copy">Kopioi</button><p role="status"></p></div>`,
  'sitemap-tree': `<div slot="tools"><label>Suodata <input></label>
    <button type="button" data-vn-action="expand">Avaa kaikki</button>
    <button type="button" data-vn-action="collapse">Sulje kaikki</button><p role="status"></p></div>
    ${LIST}`,
  footer: `<p slot="name">Sisäministeriö</p><nav slot="links" aria-label="Tietoa sivustosta"><ul>
    <li><a href="#a">Saavutettavuusseloste</a></li><li><a href="#b">Tietosuoja</a></li>
    <li><a href="#c">Palaute</a></li><li><a href="#d">Sivukartta</a></li></ul></nav>`,
};

/** HTML of an element. */
const html = (name: string, attributes = '', content = CONTENT[name] ?? ''): string =>
  `<vn-${name} ${attributes}>${content}</vn-${name}>`;

/** Every element, those that can render their own content also without any of the author. */
export const BODY = `${html('skip-link')}${html('skip-link', 'class="empty" lang="sv"', '')}
  <header>${html('header', 'sticky')}${html('ministry-switcher')}
  ${html('ministry-switcher', 'class="empty"', '')}${html('language-selector')}</header>
  ${html('language-notice')}${html('navigation')}${html('breadcrumbs')}
  <main id="sisalto">${html('press-release', 'lang="fi"')}${html('sitemap-tree', 'remember')}
  ${html('sitemap-tree', `class="empty" tree='${JSON.stringify(TREE)}'`, '')}
  ${html('sitemap-tree', `class="empty" pattern="tree" tree='${JSON.stringify(TREE)}'`, '')}</main>
  <footer>${html('footer')}</footer>`;

/** A document that records errors, rejections and warnings of the elements. */
const documentOf = (head: string, body: string): string => `<!doctype html>
<html lang="fi"><head><meta charset="utf-8"><title>Sivu</title>
<script>
  globalThis.__name = (one) => one;
  globalThis.problems = [];
  globalThis.warnings = [];
  addEventListener('error', (event) => {
    problems.push('error: ' + event.message);
    event.preventDefault();
  });
  addEventListener('unhandledrejection', (event) => {
    problems.push('rejection: ' + (event.reason?.stack ?? String(event.reason)));
    event.preventDefault();
  });
  console.warn = (text) => void (String(text).startsWith('<vn-') && warnings.push(String(text)));
  Object.defineProperty(navigator, 'languages', { get: () => ['sv'] });
</script>${head}
<link rel="stylesheet" href="/dist/vn-elements.css"></head><body>${body}</body></html>`;

const HOST = 'http://localhost';

/** What a page contains besides the development build. */
export interface PageOptions {
  readonly body?: string;
  /** A classic script that runs before the elements. */
  readonly script?: string;
  readonly hash?: string;
}

/** Opens a page with the development build, which warns and reports faults by their names. */
export async function openPage(
  page: Page,
  { body = '', script = '', hash = '' }: PageOptions,
): Promise<void> {
  const head = `<script>${script}</script>
    <script type="module" src="/dist/vn-elements.bundle.dev.js"></script>`;
  await page.route(`${HOST}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/dist/')) await route.fulfill({ path: `.${pathname}` });
    else await route.fulfill({ contentType: 'text/html', body: documentOf(head, body) });
  });
  await page.goto(`${HOST}/sivu${hash}`);
}

/** Reactive properties of each element by its tag, as the manifest lists them. */
export function propertiesByTag(): Readonly<Record<string, readonly string[]>> {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    readonly modules: readonly {
      readonly declarations?: readonly {
        readonly tagName?: string;
        readonly members?: readonly {
          readonly kind: string;
          readonly name: string;
          readonly privacy?: string;
          readonly readonly?: boolean;
          readonly static?: boolean;
        }[];
      }[];
    }[];
  };
  const found: Record<string, readonly string[]> = {};
  for (const { declarations = [] } of modules) {
    for (const { tagName, members = [] } of declarations) {
      if (tagName === undefined) continue;
      found[tagName] = members
        .filter((one) => one.kind === 'field' && !one.privacy && !one.readonly && !one.static)
        .map(({ name }) => name);
    }
  }
  return found;
}
