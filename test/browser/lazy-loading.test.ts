import './support/load-on-demand.js';
import { setViewport } from '@web/test-runner-commands';
import type { VnHeader } from '../../src/elements/header/header.js';
import '../../src/elements/header/header.js';
import '../../src/elements/language-notice/language-notice.js';
import '../../src/elements/ministry-switcher/ministry-switcher.js';
import '../../src/elements/navigation/navigation.js';
import '../../src/elements/press-release/press-release.js';
import '../../src/elements/sitemap-tree/sitemap-tree.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree.js';
import '../../src/elements/skip-link/skip-link.js';
import '../../src/bundles/catalogues.js';
import { testFailedModules, type Feature } from './support/failed-module.js';
import { focused, one, wait } from './support/keys.js';

const ELEMENTS = '/src/elements';

const SITEMAP_TREE = `<vn-sitemap-tree><div slot="tools"><input></div><ul>
  <li><a href="/a">A</a><details><summary>A: alasivut</summary><ul>
    <li><a href="/a/b">B</a></li><li><a href="/a/c">C</a></li></ul></details></li>
  </ul></vn-sitemap-tree>`;

const FEATURES: readonly Feature[] = [
  {
    name: 'menus',
    module: `${ELEMENTS}/navigation/behaviour/menu.lazy`,
    host: '<vn-navigation>',
    markup: `<vn-navigation><nav aria-label="Päävalikko"><details><summary>Valikko</summary>
      <ul><li><a href="/a/">A</a></li><li><a href="/b/">B</a></li></ul></details></nav></vn-navigation>`,
    use: async (root) => {
      await setViewport({ width: 360, height: 800 });
      const details = one<HTMLDetailsElement>(root, 'details');
      details.open = false;
      await wait(20);
      details.open = true;
    },
    works: (root) => document.documentElement.style.overflow === 'hidden' && root.isConnected,
  },
  {
    name: 'search',
    module: `${ELEMENTS}/ministry-switcher/behaviour/search.lazy`,
    host: '<vn-ministry-switcher>',
    markup: `<vn-ministry-switcher><nav aria-label="Valtioneuvosto"><details><summary>Ministeriöt</summary>
      <label hidden>Suodata <input></label>
      <ul><li><a href="/a/">A</a></li></ul></details></nav></vn-ministry-switcher>`,
    use: (root) => {
      const details = one<HTMLDetailsElement>(root, 'details');
      details.open = !details.open;
    },
    works: (root) => !one(root, 'label').hidden,
  },
  {
    name: 'organisations',
    module: `${ELEMENTS}/ministry-switcher/data/render-organisations.lazy`,
    host: '<vn-ministry-switcher>',
    markup: `<vn-ministry-switcher></vn-ministry-switcher>`,
    use: (root) => {
      const switcher = one(root, 'vn-ministry-switcher');
      switcher.setAttribute('organisation', `${switcher.getAttribute('organisation') ?? ''}x`);
    },
    works: (root) => one(root, 'vn-ministry-switcher').shadowRoot?.querySelector('a') != null,
  },
  {
    name: 'sticky',
    module: `${ELEMENTS}/header/behaviour/sticky.lazy`,
    host: '<vn-header>',
    markup: `<header><vn-header><a slot="home" href="/">Ministeriö</a>
      <nav slot="navigation" aria-label="Päävalikko"><a href="/a/">A</a></nav></vn-header></header>`,
    use: async (root) => {
      const header = one<VnHeader>(root, 'vn-header');
      header.sticky = false;
      await header.updateComplete;
      header.sticky = true;
    },
    works: (root) => getComputedStyle(one(root, 'header')).position === 'sticky',
  },
  {
    name: 'actions',
    module: `${ELEMENTS}/press-release/behaviour/actions.lazy`,
    host: '<vn-press-release>',
    markup: `<vn-press-release lang="fi"><article><h1>Tiedote</h1></article>
      <div class="vn-actions"><button type="button" data-vn-action="copy">Kopioi</button>
      <p role="status"></p></div></vn-press-release>`,
    use: (root) => {
      one(root, 'button').click();
    },
    works: (root) => one(root, '[role=status]').shadowRoot?.querySelector('span') != null,
  },
  {
    name: 'notice',
    module: `${ELEMENTS}/language-notice/behaviour/notice.lazy`,
    host: '<vn-language-notice>',
    markup: `<vn-language-notice><div role="group" lang="sv" hidden><p>x</p>
      <a href="/sv/" hreflang="sv">Svenska</a><button>x</button></div></vn-language-notice>`,
    use: (root) => {
      // WebKit may have displayed it since the failure, and a message is displayed once per session.
      sessionStorage.clear();
      const notice = one(root, 'vn-language-notice');
      notice.replaceWith(notice);
      root.prepend(notice);
    },
    works: (root) => one(root, 'vn-language-notice > div').matches(':popover-open'),
  },
  {
    name: 'focus',
    module: '/src/dom/follow-fragment.lazy',
    host: '<vn-skip-link>',
    markup: `<vn-skip-link><a href="#sisalto">Siirry sisältöön</a></vn-skip-link>
      <main id="sisalto">Sisältö</main>`,
    use: (root) => {
      one(root, 'a').click();
    },
    works: (root) => focused() === one(root, 'main'),
  },
  {
    name: 'filter',
    module: `${ELEMENTS}/sitemap-tree/behaviour/filter.lazy`,
    host: '<vn-sitemap-tree>',
    markup: SITEMAP_TREE,
    use: (root) => {
      const input = one<HTMLInputElement>(root, 'vn-sitemap-tree input');
      input.value = 'b';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    works: (root) => root.querySelector('[data-vn-out]') !== null,
  },
  {
    name: 'search',
    module: `${ELEMENTS}/sitemap-tree/behaviour/find-page.lazy`,
    host: '<vn-sitemap-tree>',
    markup: SITEMAP_TREE,
    use: async (root) => {
      await one<VnSitemapTree>(root, 'vn-sitemap-tree').reveal('/a/c');
    },
    works: (root) => root.querySelector('[aria-current]') !== null,
  },
  {
    name: 'remember',
    module: `${ELEMENTS}/sitemap-tree/behaviour/expanded-state.lazy`,
    host: '<vn-sitemap-tree>',
    markup: SITEMAP_TREE.replace('<vn-sitemap-tree', '<vn-sitemap-tree remember'),
    use: (root) => {
      const details = one<HTMLDetailsElement>(root, 'details');
      details.open = !details.open;
    },
    works: () => sessionStorage.length > 0,
  },
  {
    name: 'data',
    module: `${ELEMENTS}/sitemap-tree/data/load-data-tree.lazy`,
    host: '<vn-sitemap-tree>',
    markup: SITEMAP_TREE,
    use: (root) => {
      one<VnSitemapTree>(root, 'vn-sitemap-tree').tree = [{ title: 'A', href: '/a' }];
    },
    works: (root) => one(root, 'vn-sitemap-tree').shadowRoot?.querySelector('li') != null,
  },
];

describe('a module that fails to load', () => {
  testFailedModules(FEATURES);
});
