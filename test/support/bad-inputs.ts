/** HTML that an element cannot enhance. */
export interface BadInput {
  readonly markup: string;
  /** The only development warning; if omitted, there must be none. */
  readonly warning?: RegExp;
}

const MESSAGE =
  '<div role="group" lang="sv"><p>x</p><a href="/sv/" hreflang="sv">svenska</a><button>x</button></div>';

const KEPT = '<ul><li><a href="/a">kept</a></li></ul>';
/** For each element: the tests of elements expect the warning, those of the checker the finding. */
export const BAD_INPUTS = {
  breadcrumbs: [
    {
      markup: '<vn-breadcrumbs></vn-breadcrumbs>',
      warning: /expected a <nav> with an <ol> of links but found no children/,
    },
    {
      markup: '<vn-breadcrumbs><p>Etusivu</p></vn-breadcrumbs>',
      warning: /an <ol> of links but found <p>/,
    },
    {
      markup:
        '<vn-breadcrumbs><nav><ol><li><a href="/">Etusivu</a></li></ol></nav></vn-breadcrumbs>',
      warning: /with a name/,
    },
    {
      markup:
        '<vn-breadcrumbs><nav aria-label="x"><ol><li><a>no URL</a></li></ol></nav></vn-breadcrumbs>',
    },
  ],
  footer: [
    {
      markup: '<footer><vn-footer></vn-footer></footer>',
      warning: /expected the organisation’s name/,
    },
    {
      markup: '<footer><vn-footer><p slot="name">Kirkkokatu 12</p></vn-footer></footer>',
      warning: /expected a <nav> with links but found <p>/,
    },
    {
      markup:
        '<footer><vn-footer><p slot="nowhere">kept in the page</p><p slot="name">x</p><nav aria-label="y"><a href="/">z</a></nav></vn-footer></footer>',
      warning: /expected one of its slots .+ but found slot "nowhere"/,
    },
  ],
  header: [
    {
      markup: '<header><vn-header></vn-header></header>',
      warning: /expected a link to the front page in slot "home" but found no children/,
    },
    {
      markup: '<header><vn-header><p>Sisäministeriö</p></vn-header></header>',
      warning: /but found <p>/,
    },
    {
      markup:
        '<header><vn-header><a slot="home" href="/">Sisäministeriö</a><p slot="unknown">Text</p></vn-header></header>',
      warning: /found slot "unknown"/,
    },
    {
      markup:
        '<header><vn-header sticky><a slot="home" href="/">Sisäministeriö</a></vn-header></header>',
      warning: /expected a navigation in slot "navigation" to make sticky but found <a>/,
    },
  ],
  'language-notice': [
    {
      markup: '<vn-language-notice></vn-language-notice>',
      warning: /expected a message with lang but found none/,
    },
    {
      markup: '<vn-language-notice><div lang="sv"><p>svenska</p></div></vn-language-notice>',
      warning: /expected a link with hreflang in its messages/,
    },
    {
      markup: `<vn-language-notice>${MESSAGE.replace('lang="sv"', 'lang="@@@"')}</vn-language-notice>`,
      warning: /lang to be a language tag but found "@@@"/,
    },
  ],
  'language-selector': [
    {
      markup: '<vn-language-selector></vn-language-selector>',
      warning: /expected a <nav> with a <ul> of links but found no children/,
    },
    {
      markup:
        '<vn-language-selector><nav aria-label="x"><ul><li><a href="/sv/">Svenska</a></li></ul></nav></vn-language-selector>',
      warning: /expected a lang on each language but found none/,
    },
    {
      markup:
        '<vn-language-selector><nav aria-label="x"><ul><li><a href="/tlh/" lang="tlh">tlhIngan</a></li></ul></nav></vn-language-selector>',
    },
    {
      markup:
        '<vn-language-selector><nav aria-label="x"><ul><li><a lang="sv">Svenska</a></li></ul></nav></vn-language-selector>',
      warning: /links that have a URL but found <a> "Svenska"/,
    },
    {
      markup:
        '<vn-language-selector variant="band"><nav aria-label="x"><ul><li><a href="/sv/" lang="sv">Svenska</a></li></ul></nav></vn-language-selector>',
      warning: /variant to be "site" or "article" but found "band"/,
    },
  ],
  'ministry-switcher': [
    {
      markup: '<vn-ministry-switcher organisation="nobody"><p>Text</p></vn-ministry-switcher>',
      warning: /a <details> with links to organisations but found <p>/,
    },
    {
      markup: '<vn-ministry-switcher organisation="nobody"></vn-ministry-switcher>',
      warning: /organisation to be one of vn, vnk, .+ but found "nobody"/,
    },
    {
      markup:
        '<vn-ministry-switcher><a href="https://valtioneuvosto.fi">Valtioneuvosto</a></vn-ministry-switcher>',
      warning: /a <details> with links to organisations but found <a>/,
    },
  ],
  navigation: [
    {
      markup:
        '<vn-navigation><nav aria-label="x"><details><summary>Valikko</summary><ul></ul></details></nav></vn-navigation>',
      warning: /expected a <nav> with a list of links but found <nav>/,
    },
    {
      markup:
        '<vn-navigation><nav aria-label="x" id="a"><ul id="a"><li><a>Etusivu</a></li><li><a href="/b/">B</a></li></ul></nav></vn-navigation>',
    },
    {
      markup: '<vn-navigation></vn-navigation>',
      warning: /expected a <nav> with a list of links but found no children/,
    },
    { markup: '<vn-navigation><p>Text</p></vn-navigation>', warning: /found <p>/ },
    {
      markup: '<vn-navigation><nav><a href="/">Etusivu</a></nav></vn-navigation>',
      warning: /expected a <nav> with a name/,
    },
    {
      markup:
        '<vn-navigation variant="sideways"><nav aria-label="x"><a href="/">Etusivu</a></nav></vn-navigation>',
      warning: /variant to be "main" or "mega" or "section" but found "sideways"/,
    },
  ],
  'press-release': [
    {
      markup:
        '<vn-press-release lang="sv" actions="print copy"><article><h1>x</h1><p>Text</p></article></vn-press-release>',
      warning: /expected a <div class="vn-actions"> with buttons but found actions="print copy"/,
    },
    {
      markup: '<vn-press-release></vn-press-release>',
      warning: /expected an <article> but found no children/,
    },
    {
      markup: '<vn-press-release><p>Text</p></vn-press-release>',
      warning: /expected an <article> but found <p>/,
    },
    {
      markup: '<vn-press-release lang="sv"><article><p>Text</p></article></vn-press-release>',
      warning: /with a heading/,
    },
    {
      markup:
        '<vn-press-release lang="sv"><article><h1>x</h1><h3>Tredje</h3><p>Text</p></article></vn-press-release>',
      warning: /a heading of level 2 after one of level 1 but found <h3> "Tredje"/,
    },
    {
      markup:
        '<vn-press-release lang="sv"><article><h1>x</h1><div class="vn-text"><table><tbody><tr><td>Text</td></tr></tbody></table></div></article></vn-press-release>',
      warning: /a table inside <div class="vn-scroll">/,
    },
    {
      markup:
        '<vn-press-release lang="tlh"><article><h2>x</h2><p>Text</p></article></vn-press-release>',
      warning: /expected a lang that the library supports but found "tlh"/,
    },
  ],
  'sitemap-tree': [
    {
      markup: `<vn-sitemap-tree tree='[{"title"'>${KEPT}</vn-sitemap-tree>`,
      warning: /expected JSON but found/,
    },
    {
      markup: `<vn-sitemap-tree tree='{"title":"x"}'>${KEPT}</vn-sitemap-tree>`,
      warning: /expected a list of nodes but found an object/,
    },
    {
      markup: `<vn-sitemap-tree tree='[7, {"title":"y"}]'>${KEPT}</vn-sitemap-tree>`,
      warning: /expected a node.+found the number 7/,
    },
    {
      markup: `<vn-sitemap-tree tree='[{"title":"x","href":"javascript:alert(1)"}]'>${KEPT}</vn-sitemap-tree>`,
      warning: /expected a web URL/,
    },
    { markup: `<vn-sitemap-tree>${KEPT}</vn-sitemap-tree>` },
    {
      markup:
        '<vn-sitemap-tree><ul><li><a href="/a">Sama</a></li><li><a href="/b">Sama</a></li></ul></vn-sitemap-tree>',
      warning:
        /expected different texts for links to different pages but found 2 links called "Sama"/,
    },
    {
      markup: `<vn-sitemap-tree tree='[8, 7, null]'>${KEPT}</vn-sitemap-tree>`,
      warning: /expected a node.+found the number 8/,
    },
    {
      markup: '<vn-sitemap-tree></vn-sitemap-tree>',
      warning: /a list of links, or a tree or src but found no children/,
    },
    {
      markup: '<vn-sitemap-tree><p>no list</p></vn-sitemap-tree>',
      warning: /a list of links, or a tree or src but found <p>/,
    },
  ],
  'skip-link': [
    {
      markup: '<vn-skip-link><p>Text</p></vn-skip-link>',
      warning: /a link to a fragment \(#…\) but found <p>/,
    },
    { markup: '<vn-skip-link>Siirry</vn-skip-link>', warning: /but found "Siirry"/ },
  ],
} satisfies Readonly<Record<string, readonly BadInput[]>>;
