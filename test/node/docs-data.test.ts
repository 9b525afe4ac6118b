import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import {
  newsArticleJsonLd,
  readRelease,
  type PressRelease,
  type Problem,
} from '../../src/model/index.js';

const page = readFileSync('docs/release-data.md', 'utf8');
const examples = new Map(
  [...page.matchAll(/^## (.+)$[\s\S]*?^```json\n([\s\S]*?)^```/gm)].map(
    ([, title = '', json = '']) => [title, JSON.parse(json) as PressRelease],
  ),
);
const render = (title: string): HTMLElement => {
  const release = examples.get(title);
  assert.ok(release, `docs/release-data.md has an example for ${title}`);
  return new JSDOM(renderToString(pressRelease(release))).window.document.body;
};
const texts = (root: HTMLElement, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((one) =>
    one.textContent.replace(/[\s\u00a0]+/g, ' ').trim(),
  );

describe('docs/release-data.md', () => {
  for (const [title, release] of examples) {
    it(`has an example without problems for ${title}`, () => {
      const problems: Problem[] = [];
      readRelease(release, { onProblem: (problem) => problems.push(problem) });
      assert.deepEqual(problems, []);
      assert.equal((newsArticleJsonLd(release) as { headline: string }).headline, release.headline);
    });
  }

  it('renders attachments as it says', () => {
    assert.deepEqual(texts(render('Attachments'), '.vn-attachments a'), [
      'Summary of statements (PDF, 2,6 Mt, 48 sivua, englanniksi)',
      'esitys.docx (DOCX)',
    ]);
  });
  it('renders events as it says', () => {
    assert.deepEqual(texts(render('Events'), '.vn-events dd'), [
      '15.9.2026 13.00–14.30',
      'Valtioneuvoston linna, Helsinki',
      'Suora lähetys',
      'Ilmoittaudu viimeistään 14.9.',
    ]);
  });
  it('renders projects as it says', () => {
    assert.deepEqual(texts(render('Projects and identifiers'), '.vn-projects li'), [
      'Rikosvahinkolain uudistus (OM030:00/2024)',
      'Hallituksen esitys (HE 12/2025 vp)',
    ]);
  });
  it('renders fact boxes as it says', () => {
    const root = render('Fact boxes');
    assert.deepEqual(texts(root, 'aside h2'), ['Mikä muuttuu?']);
    assert.deepEqual(texts(root, 'aside p'), ['Uusi määrä on 120 euroa.']);
  });
  it('renders contacts as it says', () => {
    const root = render('Contacts');
    assert.deepEqual(texts(root, '.vn-contacts h3'), ['Ministeriö', 'Regeringskansliet']);
    assert.deepEqual(
      [...root.querySelectorAll('.vn-contacts a')].map((one) => one.getAttribute('href')),
      [
        'tel:+358295160123',
        'mailto:anna.esimerkki@gov.example',
        'tel:+4680001000',
        'tel:+358295160001',
      ],
    );
    assert.deepEqual(texts(root, '.vn-role').slice(0, 4), [
      'neuvotteleva virkamies',
      'Vero-osasto',
      'ma–pe klo 9–15',
      'Snellmaninkatu 1 A 00170 Helsinki',
    ]);
  });
});
