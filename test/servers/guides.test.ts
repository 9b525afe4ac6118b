import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkHtml } from '../../src/command/check-html.js';
import { knownElements, type Manifest } from '../../src/command/manifest.js';
import { ENGINES, render, ROOT } from '../support/servers.js';

// The code of the guides, run with stubs of the host's objects.

const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as Manifest;
const elements = knownElements(manifest);

/** The code blocks of a guide in a language. */
const blocks = (guide: string, language: string): readonly string[] =>
  [
    ...readFileSync(join(ROOT, `docs/servers/${guide}.md`), 'utf8').matchAll(
      new RegExp(`^ *\`\`\`${language}\\n([^]*?)^ *\`\`\``, 'gm'),
    ),
  ].map(([, code = '']) => code);

const folder = mkdtempSync(join(tmpdir(), 'vn-guides-'));
after(() => rmSync(folder, { recursive: true }));
const isMissing = (name: string): string | false =>
  !ENGINES.some((engine) => engine.name === name && engine.isPresent()) && 'not installed';

/** Runs PHP; a warning of PHP is an error. */
function php(code: string): string {
  const file = join(folder, 'run.php');
  writeFileSync(file, code);
  const { stdout, stderr, status } = spawnSync('php', ['-d', 'display_errors=stderr', file], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0, stdout);
  return stdout;
}

function assertPart(html: string, texts: readonly string[]): void {
  assert.deepEqual(checkHtml(html, { elements, isFragment: true, lang: 'fi' }), []);
  for (const text of texts) assert.ok(html.includes(text), `${text}\n${html}`);
}

describe('the guide for WordPress', { skip: isMissing('php') }, () => {
  const STUBS = `
    function get_template_directory() { return ${JSON.stringify(folder)}; }
    function get_template_directory_uri() { return '/theme'; }
    function get_bloginfo($what) { return $what === 'language' ? 'fi' : 'A & B'; }
    function wp_get_nav_menu_items($menu) { return [(object) ['title' => 'Uutiset <1>', 'url' => '/uutiset/']]; }
    function wp_get_document_title() { return 'A & B'; }
    function esc_attr($text) { return htmlspecialchars($text); }
    function esc_html($text) { return htmlspecialchars($text); }
    function esc_url($text) { return htmlspecialchars($text); }
    function home_url($path) { return $path; }
    function get_permalink() { return '/uutiset/'; }
    function get_the_title() { return 'Otsikko <2>'; }
    function get_the_date($format) { return '2021-11-18T13:27:00+02:00'; }
    function get_the_content() { return 'Teksti'; }
    function apply_filters($name, $text) { return "<p>$text</p>"; }`;

  it('writes a header and a release', () => {
    cpSync(join(ROOT, 'templates/php'), join(folder, 'vn'), { recursive: true });
    for (const name of ['messages', 'languages.json', 'organisations.json']) {
      cpSync(join(ROOT, name), join(folder, 'vn', name), { recursive: true });
    }
    const [header = '', release = ''] = blocks('wordpress', 'php');
    const html = php(`<?php ${STUBS} ?>${header}<main id="content"><?php ${release} ?></main>`);
    assertPart(html.replace(/^[^]*<body>/, ''), [
      '<vn-header',
      'Uutiset &lt;1&gt;',
      'A &amp; B',
      'Otsikko &lt;2&gt;',
      '<p>Teksti</p>',
      '18.11.2021 13.27',
    ]);
  });
});

describe('the guide for Drupal', { skip: isMissing('twig') }, () => {
  it('writes a header, breadcrumbs and a release', () => {
    const templates = join(folder, 'twig');
    cpSync(join(ROOT, 'templates/twig'), templates, { recursive: true });
    for (const file of readdirSync(templates, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.twig')) continue;
      const source = readFileSync(join(templates, file), 'utf8');
      writeFileSync(join(templates, file), source.replaceAll("'vn/", "'@my_theme/vn/"));
    }
    const all = blocks('drupal', 'twig');
    assert.equal(all.length, 3);
    writeFileSync(join(folder, 'page.html.twig'), all.join('\n'));
    const data = {
      language: 'fi',
      front_page: '/',
      site_name: 'A & B',
      current_url: '/uutiset/',
      pages: [{ title: 'Uutiset <1>', href: '/uutiset/' }],
      languages: [{ lang: 'fi' }, { lang: 'sv', href: '/sv/' }],
      breadcrumb: [{ text: 'Etusivu', url: '/' }],
      label: 'Otsikko <2>',
      type: 'Tiedote',
      published: '2021-11-18',
    };
    writeFileSync(join(folder, 'data.json'), JSON.stringify(data));
    const html = php(`<?php
      require 'Twig/autoload.php';
      require ${JSON.stringify(join(ROOT, 'templates/php/vn.php'))};
      $loader = new Twig\\Loader\\FilesystemLoader(${JSON.stringify(folder)});
      $loader->addPath(${JSON.stringify(templates)}, 'my_theme');
      $twig = new Twig\\Environment($loader, ['autoescape' => 'html', 'strict_variables' => true]);
      $data = json_decode(file_get_contents(${JSON.stringify(join(folder, 'data.json'))}), true);
      $data['content'] = ['body' => new Twig\\Markup('<p>Teksti</p>', 'UTF-8')];
      $data['resources'] = vn_resources(${JSON.stringify(ROOT)});
      echo $twig->render('page.html.twig', $data), '<main id="content"></main>';`);
    assertPart(html, [
      '<vn-header',
      'Uutiset &lt;1&gt;',
      'A &amp; B',
      '<vn-breadcrumbs narrow="parent"',
      'Otsikko &lt;2&gt;',
      '<p>Teksti</p>',
    ]);
  });
});

describe('the guide for Liferay', { skip: isMissing('freemarker') }, () => {
  const STUBS = `<#ftl output_format="HTML" auto_esc=true>
    <#function id><#return "fi_FI"></#function>
    <#function title locale><#return "Tiedote <3>"></#function>
    <#function view request response entry isInContext><#return "/tiedote"></#function>
    <#function layoutUrl page display><#return "/sivu"></#function>
    <#function nodeName locale><#return "Sivu <4>"></#function>
    <#function current><#return "/uutiset/"></#function>
    <#function name><#return "Uutiset <1>"></#function>
    <#function none><#return []></#function>
    <#function headlineData><#return "Otsikko <2>"></#function>
    <#function dateData><#return "2021-11-18"></#function>
    <#function textData><#return "<p>Teksti</p>"></#function>
    <#assign
      themeDisplay = {"getLanguageId": id, "getURLCurrent": current}
      vnLanguages = [{"lang": "fi"}, {"lang": "sv-SE", "href": "/sv/"}, {"lang": "en-GB", "href": ""}]
      nav_items = [{"getName": name, "getURL": current, "getChildren": none}]
      site_name = "A & B" site_default_url = "/" locale = "fi_FI"
      headline = {"getData": headlineData} releaseType = {"getData": headlineData}
      lead = {"getData": headlineData} published = {"getData": dateData}
      content = {"getData": textData}
    >`;
  const ASSETS = `<#function date><#return "2021-11-18"?date("yyyy-MM-dd")></#function>
    <#assign
      renderRequest = "" renderResponse = ""
      assetPublisherHelper = {"getAssetViewURL": view}
      entries = [{"getTitle": title, "getPublishDate": date, "getDefaultLanguageId": id}]
    >`;
  const LAYOUTS = `<#assign
      portalUtil = {"getLayoutURL": layoutUrl}
      entries = [{"getName": nodeName, "getChildren": none}]
    >`;
  const CRUMBS = `<#function crumbUrl><#return "/ajankohtaista"></#function>
    <#assign
      entries = [{"getTitle": name, "getURL": crumbUrl}, {"getTitle": name}]
    >`;

  it('writes the parts of pages', () => {
    const engine = ENGINES.find(({ name }) => name === 'freemarker');
    assert.ok(engine);
    const all = blocks('liferay', 'ftl');
    assert.equal(all.length, 5);
    const [header = '', release = '', list = '', tree = '', trail = ''] = all;
    const template = `${STUBS}${header}<main id="content">${release}${ASSETS}${list}${LAYOUTS}${tree}</main>${CRUMBS}${trail}`;
    // In the theme's folder `vn`; the file of the other macros is beside it for the renderer.
    const theme = join(folder, 'liferay');
    for (const to of ['', 'vn']) {
      cpSync(join(ROOT, 'templates/freemarker'), join(theme, to), { recursive: true });
    }
    const [html = ''] = render(engine, [{ macro: '', data: {}, template }], theme);
    assertPart(html, [
      '<vn-header',
      'Uutiset &lt;1&gt;',
      'href="/sv/" lang="sv-SE"',
      'A &amp; B',
      'Otsikko &lt;2&gt;',
      '<p>Teksti</p>',
      '<a href="/tiedote">Tiedote &lt;3&gt;</a>',
      '<time datetime="2021-11-18">18.11.2021</time>',
      '<vn-sitemap-tree',
      'Sivu &lt;4&gt;',
      '<vn-breadcrumbs narrow="parent"',
    ]);
  });

  it('gives texts and languages to templates', () => {
    const [source = ''] = blocks('liferay', 'java');
    const classes = join(folder, 'classes');
    const file = join(folder, 'VnContextContributor.java');
    writeFileSync(file, source);
    const stubs = join(ROOT, 'test/servers/liferay');
    const compiled = spawnSync(
      'javac',
      ['-nowarn', '-sourcepath', stubs, '-d', classes, file, join(stubs, 'Run.java')],
      { encoding: 'utf8' },
    );
    assert.equal(compiled.status, 0, compiled.stderr);
    const { stdout, stderr } = spawnSync('java', ['-cp', classes, 'Run'], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.deepEqual(stdout.trim().split('\n'), [
      '[languages, messages, organisations]',
      '{href=, lang=en-GB}',
      '{lang=fi-FI}',
      '{href=/sv/uutiset, lang=sv-SE}',
    ]);
  });

  it('has a fragment that the checker accepts', () => {
    const [, fragment = ''] = blocks('liferay', 'html');
    assertPart(fragment, ['data-lfr-editable-id="home"']);
  });
});
