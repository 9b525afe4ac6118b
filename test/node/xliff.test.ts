import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { buildCatalogues } from '../../scripts/i18n/catalogues.js';
import { extractMessages } from '../../scripts/i18n/extract.js';
import { Project } from '../../scripts/i18n/project.js';
import { XliffDocument } from '../../scripts/i18n/xliff.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

// As a translator's tool might write it: in another order, with its own attributes and elements.
const FOREIGN = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="sv" source-language="fi" original="x" datatype="plaintext"><header><tool tool-id="t" tool-name="Tool"/></header><body>
<!-- Reviewed on paper -->
<trans-unit id="b.more" approved="yes" xml:space="preserve"><note from="source">the "&lt;b&gt;" site &amp; more</note><target state="final">{n, plural, one {{n} sida} other {{n} sidor}}</target><source>{n, plural, one {{n} sivu} other {{n} sivua}}</source><note priority="1" from="translator">Kort!</note><alt-trans><target>Sidor</target></alt-trans></trans-unit>
<trans-unit id="a"><source>Sivuston {site} &lt;etusivu&gt;</source><target> Startsidan {site} </target></trans-unit>
</body></file></xliff>`;

/** Everything a translator sees: each unit with its attributes, texts and notes, independent of their order. */
function contentOf(xml: string): readonly (readonly string[])[] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const attributes = (element: Element): string =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  return [...document.querySelectorAll('trans-unit, header')]
    .map((unit) => [
      attributes(unit),
      ...[...unit.querySelectorAll('*')]
        .map((node) => `${node.localName} ${attributes(node)}: ${node.textContent}`)
        .sort(),
    ])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

describe('XLIFF', () => {
  it('keeps every id, attribute, note, text and placeholder when it is parsed and written', () => {
    const written = new XliffDocument(FOREIGN, 'sv.xlf').serialize();
    assert.equal(contentOf(FOREIGN).length, 3);
    assert.deepEqual(contentOf(written), contentOf(FOREIGN));
    assert.match(written, /<!-- Reviewed on paper -->/);
    assert.equal(new XliffDocument(written, 'sv.xlf').serialize(), written, 'stable');
  });

  it('is parsed into units', () => {
    const units = new XliffDocument(FOREIGN, 'sv.xlf').units();
    assert.deepEqual(Object.fromEntries(units), {
      'b.more': {
        source: '{n, plural, one {{n} sivu} other {{n} sivua}}',
        target: '{n, plural, one {{n} sida} other {{n} sidor}}',
        isReviewed: true,
        origin: 'the "<b>" site & more',
      },
      a: { source: 'Sivuston {site} <etusivu>', target: ' Startsidan {site} ', isReviewed: false },
    });
  });

  it('is rejected with the file name when it is not XLIFF, or a translation contains markup', () => {
    const fail = (xml: string): void => void new XliffDocument(xml, 'sv.xlf').units();
    assert.throws(() => fail(FOREIGN.replace('</note>', '')), /sv\.xlf: .*unexpected close tag/);
    assert.throws(() => fail('<xliff/>'), /sv\.xlf: has no <body>/);
    const markup = FOREIGN.replace(' Startsidan {site} ', 'Startsidan <x id="0"/>');
    assert.throws(() => fail(markup), /sv\.xlf: 'a' contains <x>, not text/);
  });
});

describe('extraction', () => {
  let copy = '';
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'i18n-test-'));
    for (const name of ['src', 'xliff', 'lit-localize.json', 'lit-localize.elements.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  after(() => {
    rmSync(copy, { recursive: true });
  });

  it('keeps what a translator changed, in XLIFF, in the catalogue and in the memory', async () => {
    const file = join(copy, 'xliff/sv.xlf');
    const before = readFileSync(file, 'utf8');
    const edited = before
      .replace('>Om webbplatsen<', ' approved="yes">Om {site} &amp; "oss" <')
      .replace('<trans-unit id="address">', '<trans-unit id="address" resname="Kontakt">')
      .replace('<source>Osoite</source>', '<source>Osoite</source><note from="t">Kort!</note>');
    writeFileSync(file, edited);
    const project = new Project(copy);
    const { files, dropped } = await extractMessages(project);
    const written = files.get('xliff/sv.xlf') ?? '';
    assert.deepEqual(dropped, []);
    assert.deepEqual(contentOf(written), contentOf(edited));
    assert.equal(contentOf(written).length, project.messages().size);
    assert.match(files.get('xliff/translation-memory.json') ?? '', /Om \{site\} & \\"oss\\" "/);
    const catalogues = (await buildCatalogues(project)).files;
    assert.match(catalogues.get('src/i18n/generated/all/sv.ts') ?? '', /'Om \{site\} & "oss" ',/);
    writeFileSync(file, before);
  });

  it('names a message that is missing from XLIFF, and leaves it out of the catalogue', async () => {
    const file = join(copy, 'xliff/sv.xlf');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('>Om webbplatsen<', '><'));
    const { files, missing } = await buildCatalogues(new Project(copy));
    assert.deepEqual(missing, ["xliff/sv.xlf: 'about' has no translation"]);
    assert.doesNotMatch(files.get('src/i18n/generated/all/sv.ts') ?? '', /'about'/);
    writeFileSync(file, before);
  });
});
