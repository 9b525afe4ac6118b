import type { CheckOptions } from '../../src/command/check-html.js';
import type { RuleId } from '../../src/command/rule-list.js';

/** HTML that breaks a rule, and HTML that does not. */
export interface RuleCase {
  readonly fails: string;
  /** Lines and columns of the findings, which are of this rule only. */
  readonly at: readonly string[];
  readonly passes: string;
  readonly options?: Partial<CheckOptions>;
}

const page = (body: string, html = '<html lang="fi">', title = '<title>x</title>'): string =>
  `<!doctype html>\n${html}<head>${title}</head>\n${body}`;

const footer = (links: string): string =>
  `<vn-footer><p slot="name">x</p><nav slot="links" aria-label="x">${links}</nav></vn-footer>`;

const release = (attributes: string, content: string): string =>
  `<vn-press-release ${attributes}><article><h1>x</h1>${content}</article></vn-press-release>`;

const LINKS =
  '<a href="/saavutettavuus/">x</a><a href="/x">Tietosuoja</a><a href="/x">Palaute</a><a href="/x" data-vn-link="sitemap">x</a>';

const selector = (items: string, variant = 'site'): string =>
  `<vn-language-selector variant="${variant}"><nav aria-label="x"><ul>${items}</ul></nav></vn-language-selector>`;

const SV = '<li><a href="/sv/" lang="sv" hreflang="sv">Svenska</a></li>';

const notice = (lang: string): string =>
  page(
    `<body><vn-language-notice content-lang="${lang}"><div lang="en"><a href="/en/" hreflang="en">English</a></div></vn-language-notice><main lang="sv"><h1>x</h1></main>`,
  );

/** An input for each rule. */
export const RULE_CASES: Readonly<Record<RuleId, RuleCase>> = {
  'attribute-value': {
    fails:
      selector(SV, 'band') +
      '\n<vn-sitemap-tree src="/x" levels="two" remember="false"></vn-sitemap-tree>',
    at: ['1:23', '2:27', '2:40'],
    passes:
      selector(SV, 'article') + '<vn-sitemap-tree src="/x" levels="2" remember></vn-sitemap-tree>',
  },
  'content-lang': { fails: notice('fi'), at: ['3:27'], passes: notice('sv-FI') },
  'dead-reference': {
    fails: page('<body><h1>x</h1>\n<nav aria-labelledby="a b"><p id="a">x</p></nav>'),
    at: ['4:6'],
    passes: page('<body><h1 id="a">x</h1><nav aria-labelledby="a">x</nav>'),
  },
  'dead-target': {
    fails: page('<body><h1>x</h1>\n  <a\n href="#sisalto">x</a>'),
    at: ['5:2'],
    passes: page(
      '<body><h1 id="sisältö">x</h1><a href="#sis%C3%A4lt%C3%B6">x</a><a href="#">x</a><a href="#TOP">x</a><a href="#/reitti">x</a><a href="#:~:text=x">x</a><a href="/muu/#x">x</a><a name="y" href="#y">x</a>',
    ),
  },
  'duplicate-id': {
    fails: '<p id="a">x</p>\n<p class="b" id="a">x</p>',
    at: ['2:14'],
    passes:
      '<p id="a">x</p><template><p id="a">x</p></template><div><template shadowrootmode="open"><p id="a">x</p></template></div>',
  },
  encoding: { fails: '', at: [], passes: '' },
  'end-tag': {
    fails: '<p>x</p>\n<vn-skip-link />',
    at: ['2:1'],
    passes: '<vn-skip-link></vn-skip-link>',
    options: { lang: 'fi' },
  },
  'footer-link': {
    fails: footer('<a href="/x">x</a>'),
    at: ['1:1', '1:1', '1:1', '1:1'],
    passes: footer(LINKS),
  },
  'heading-order': {
    fails: '<h1>x</h1>\n <h3>y</h3><h4>z</h4><h6>å</h6>',
    at: ['2:2', '2:22'],
    passes:
      '<h2>x</h2><h1>x</h1><h2>y</h2><h3>z</h3><h5 hidden>x</h5><h2>å</h2><div role="heading" aria-level="3">x</div>',
  },
  'known-lang': {
    fails: release('lang="tlh"', ''),
    at: ['1:1'],
    passes: release('lang="sv-FI"', ''),
  },
  'lang-tag': {
    fails: '<p>x</p><p lang="fi_FI">x</p>',
    at: ['1:12'],
    passes: '<p lang="">x</p><p lang="zh-Hant-TW">x</p>',
  },
  'link-name': {
    fails:
      '<vn-sitemap-tree><ul><li><a href="/a">x</a></li>\n<li><a href="/b">x</a></li></ul></vn-sitemap-tree>',
    at: ['2:5'],
    passes:
      '<vn-sitemap-tree><ul><li><a href="/a">x</a></li><li><a href="/b">x <span class="vn-hidden">(y)</span></a></li></ul></vn-sitemap-tree>',
  },
  'link-url': {
    fails: selector('<li><a lang="sv">Svenska</a></li>'),
    at: ['1:66'],
    passes: selector(SV),
  },
  'message-lang': {
    fails:
      '<vn-navigation>\n<nav aria-label="Päävalikko"><a href="/">x</a> <details><summary>Valikko</summary></details></nav></vn-navigation>',
    at: ['2:6', '2:66'],
    passes:
      '<vn-navigation>\n<nav aria-label="Huvudmeny"><a href="/">x</a> <details><summary lang="fi">Valikko</summary></details></nav></vn-navigation>',
    options: { lang: 'sv' },
  },
  'missing-text': {
    fails:
      '<vn-navigation><nav aria-label="x"><a href="/">x</a>\n<details><summary></summary></details></nav></vn-navigation>\n' +
      selector(
        '<li><a href="/sv/" lang="sv" hreflang="sv">Svenska<span class="vn-hidden">: Välj språk</span></a></li><li><a href="/en/" lang="en" hreflang="en">English</a></li>',
      ),
    at: ['2:10', '3:168'],
    passes:
      '<vn-navigation><nav aria-label="x"><a href="/"><img src="x" alt="x"></a><details><summary><span class="vn-hidden">x</span></summary></details></nav></vn-navigation>',
  },
  'nav-name': {
    fails: '<vn-navigation>\n<nav><a href="/">x</a></nav></vn-navigation>',
    at: ['2:1'],
    passes: '<vn-navigation>\n<nav aria-labelledby="x"><a href="/">x</a></nav></vn-navigation>',
  },
  organisation: {
    fails: '<vn-ministry-switcher organisation="nobody"></vn-ministry-switcher>',
    at: ['1:23'],
    passes:
      '<vn-ministry-switcher organisation="sm"></vn-ministry-switcher><vn-ministry-switcher organisation="x" src="/x.json"></vn-ministry-switcher>',
  },
  'page-h1': {
    fails: page('<body><h1>x</h1><h1 hidden>x</h1>\n<h1>y</h1>'),
    at: ['4:1'],
    passes: page('<body><div><h1>x</h1></div>'),
  },
  'page-lang': {
    fails: page('<body><h1>x</h1>', '<html class="x" lang="sv">'),
    at: ['2:17'],
    passes: page('<body><h1>x</h1>', '<html lang="fi-FI">'),
    options: { lang: 'fi' },
  },
  'page-title': {
    fails: page('<body><h1>x</h1>', '<html lang="fi">', ' <title> </title>'),
    at: ['2:24'],
    passes: page('<body><h1>x</h1><svg><title></title></svg>'),
  },
  placeholder: {
    fails: '<vn-skip-link>\n<a href="#x">{title}: alavalikko</a></vn-skip-link>',
    at: ['2:14'],
    passes: '<vn-skip-link><a href="#x">{{title}} ${title} {muu}</a></vn-skip-link>',
  },
  'release-actions': {
    fails: release('lang="fi"', '').replace('lang', 'actions="print" lang'),
    at: ['1:19'],
    passes: release('lang="fi"', ''),
  },
  'required-content': {
    fails: 'x <vn-breadcrumbs></vn-breadcrumbs>',
    at: ['1:3'],
    passes:
      '<vn-breadcrumbs><nav aria-label="x"><ol><li><a href="/">x</a></li></ol></nav></vn-breadcrumbs>',
  },
  'required-lang': {
    fails: selector('<li><a href="/sv/">Svenska</a></li>'),
    at: ['1:1'],
    passes: selector(SV),
  },
  'scroll-table': {
    fails: release('lang="fi"', '\n<div class="x vn-text"><table></table></div>'),
    at: ['2:24'],
    passes: release(
      'lang="fi"',
      '<div class="vn-text"><div class="vn-scroll"><table></table></div></div>',
    ),
  },
  'tree-data': {
    fails: `<vn-sitemap-tree\n tree='[{"title":"x","href":"javascript:alert(1)"},7]'></vn-sitemap-tree>`,
    at: ['2:2', '2:2'],
    passes: `<vn-sitemap-tree tree='[{"title":"x","href":"/x","children":"/y.json"}]'></vn-sitemap-tree>`,
  },
  'unknown-attribute': {
    fails: footer(LINKS).replace('>', '\n sticky>'),
    at: ['2:2'],
    passes: footer(LINKS).replace(
      '>',
      ' id="x" data-x aria-label="x" onclick="x()" :label="x" @click="x" [x]="y" _ngcontent-x v-if="x" ng-version="1">',
    ),
  },
  'unknown-element': {
    fails: '<p>x</p> <vn-heading>x</vn-heading>',
    at: ['1:10'],
    passes: '<my-heading>x</my-heading>',
  },
  'unknown-slot': {
    fails: footer(LINKS).replace('<nav', '\n<p slot="x">x</p><nav'),
    at: ['2:4'],
    passes: footer(LINKS).replace('<nav', '<p>x</p><nav'),
  },
  'unsafe-url': {
    fails:
      '<a href=" java\tscript:alert(1)">x</a>\n<form action="data:x">x</form><iframe src="JavaScript:x"></iframe><img src="javascript:x">',
    at: ['1:4', '2:7', '2:39', '2:72'],
    passes:
      '<a href="mailto:a@b.fi">x</a><a href="">x</a><a>x</a><img src="data:image/png;base64,x"><form action="?q">x</form><iframe src="about:blank"></iframe><a href="TEL:1">x</a>',
  },
};

/** A whole page with every part, of more than 50 kB. */
export const PAGE = `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<title>Sivukartta – Sisäministeriö</title>
</head>
<body>
<vn-skip-link><a href="#sisalto">Hyppää sisältöön</a></vn-skip-link>
<header>
<vn-header>
<div slot="bar">
<vn-ministry-switcher organisation="sm"></vn-ministry-switcher>
${selector('<li><span lang="fi" aria-current="true">Suomi</span></li>\n' + SV)}
</div>
<a slot="home" href="/"><strong>Sisäministeriö</strong></a>
<vn-navigation slot="navigation" variant="main">
<nav aria-label="Päävalikko">
<details>
<summary>Valikko</summary>
<ul><li><a href="/sivut/">Sivut</a>
<details><summary><span class="vn-hidden">Sivut: alavalikko</span></summary>
<ul><li><a href="/sivut/1/">Sivu</a></li></ul></details></li></ul>
</details>
</nav>
</vn-navigation>
</vn-header>
</header>
<main id="sisalto">
<h1>Sivukartta</h1>
<h2 id="sivut">Sivut</h2>
<p id="ohje">Sivut ovat aakkosjärjestyksessä.</p>
<vn-sitemap-tree>
<ul>
${Array.from({ length: 1100 }, (_, at) => `<li><a href="/sivut/${String(at)}/">Sivu numero ${String(at)}</a></li>`).join('\n')}
</ul>
</vn-sitemap-tree>
</main>
<footer>
${footer(LINKS)}
</footer>
</body>
</html>
`;

/** Ten faults, each in a line of its own. */
export const FAULTS: readonly {
  readonly rule: RuleId;
  readonly from: string;
  readonly line: string;
}[] = [
  {
    rule: 'dead-target',
    from: '<vn-skip-link><a href="#sisalto">Hyppää sisältöön</a></vn-skip-link>',
    line: '<vn-skip-link><a href="#sisältö">Hyppää sisältöön</a></vn-skip-link>',
  },
  {
    rule: 'organisation',
    from: '<vn-ministry-switcher organisation="sm"></vn-ministry-switcher>',
    line: '<vn-ministry-switcher organisation="smm"></vn-ministry-switcher>',
  },
  {
    rule: 'attribute-value',
    from: '<vn-navigation slot="navigation" variant="main">',
    line: '<vn-navigation slot="navigation" variant="big">',
  },
  {
    rule: 'message-lang',
    from: '<nav aria-label="Päävalikko">',
    line: '<nav aria-label="Huvudmeny">',
  },
  {
    rule: 'missing-text',
    from: '<details><summary><span class="vn-hidden">Sivut: alavalikko</span></summary>',
    line: '<details><summary></summary>',
  },
  { rule: 'heading-order', from: '<h2 id="sivut">Sivut</h2>', line: '<h3 id="sivut">Sivut</h3>' },
  {
    rule: 'duplicate-id',
    from: '<p id="ohje">Sivut ovat aakkosjärjestyksessä.</p>',
    line: '<p id="sivut">Sivut ovat aakkosjärjestyksessä.</p>',
  },
  {
    rule: 'unsafe-url',
    from: '<li><a href="/sivut/700/">Sivu numero 700</a></li>',
    line: '<li><a href="javascript:avaa(700)">Sivu numero 700</a></li>',
  },
  {
    rule: 'link-name',
    from: '<li><a href="/sivut/899/">Sivu numero 899</a></li>',
    line: '<li><a href="/sivut/899/">Sivu numero 0</a></li>',
  },
  { rule: 'footer-link', from: footer(LINKS), line: footer(LINKS.replace('Palaute', 'Yhteys')) },
];

/** The same page with the faults. */
export const FAULTY = FAULTS.reduce((text, { from, line }) => text.replace(from, () => line), PAGE);

/** Odd HTML without a fault. */
export const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \n\t',
  'unclosed tags': '<p>a<p>b<ul><li>c<li>d<td>x<table><tr><td>e',
  'a table with text in the wrong place':
    '<table>x<tr><vn-breadcrumbs><nav aria-label="x"><ol><li>x</ol></nav></vn-breadcrumbs></table>',
  'formatting elements that are closed in the wrong order':
    '<p><b id="a">x<i>y</b>z</i><p><b id="b">x<p>y</b>',
  'a template':
    '<template><vn-nothing></vn-nothing><h1>x</h1><a href="#x" id="a"></a></template><p id="a">x</p>',
  'nested templates':
    '<template><template shadowrootmode="open"><vn-x></vn-x></template></template>',
  'a declarative shadow root':
    '<div lang="sv"><template shadowrootmode="open"><vn-skip-link><a href="#x">Hoppa till innehållet</a></vn-skip-link></template></div>',
  svg: '<svg><a xlink:href="#x"><title>x</title></a><style>a{}</style><foreignObject><p>x</p></foreignObject></svg>',
  mathml: '<math><mi>x</mi><annotation-xml encoding="text/html"><p>x</p></annotation-xml></math>',
  comments: '<!-- <vn-x> --><!---><vn-skip-link><a href="#x">x</a></vn-skip-link><!-- -- -->',
  'CDATA and processing instructions':
    '<?xml version="1.0"?><![CDATA[<vn-x>]]><svg><![CDATA[<vn-x>]]></svg>',
  'conditional comments': '<!--[if IE]><vn-x></vn-x><![endif]--><![if !IE]><p>x</p><![endif]>',
  frames:
    '<html lang="fi"><head><title>x</title></head><frameset><frame src="/x"><noframes><vn-x></vn-x></noframes></frameset></html>',
  'an iframe with text':
    '<iframe><vn-x></vn-x></iframe><textarea><vn-x></textarea><script>"<vn-x>"</script><noscript><vn-x></vn-x></noscript>',
  'nested elements':
    '<vn-header><a slot="home" href="/">x</a><vn-navigation slot="navigation"><nav aria-label="x"><a href="/">x</a><vn-ministry-switcher></vn-ministry-switcher></nav></vn-navigation></vn-header>',
  'names of Object.prototype':
    '<constructor></constructor><p __proto__="x" constructor="y" id="__proto__" class="toString">x</p><p id="constructor">x</p>',
  'null bytes and lone surrogates':
    '<p id="a\u0000b">\u0000\ud800</p><vn-skip-link><a href="#x">\udfff</a></vn-skip-link>',
  'a base URL': '<base href="https://example.org/"><a href="#x">x</a>',
  'upper case': '<VN-SKIP-LINK TARGET="x"><A HREF="#x">x</A></VN-SKIP-LINK>',
  'the shell of an application':
    '<!doctype html><html lang="fi"><head><title>x</title></head><body><div id="app"></div><script src="/x.js"></script></body></html>',
};
