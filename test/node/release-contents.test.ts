import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString, type PressReleaseOptions } from '../../src/markup/index.js';
import type { PressRelease } from '../../src/model/index.js';

const BASE: PressRelease = { lang: 'sv', headline: 'Rubrik' };
const markupOf = (release: PressRelease, options?: PressReleaseOptions): string =>
  renderToString(pressRelease(release, options)).replace(/\s+/g, ' ');

describe('the contents of a release', () => {
  const contentsOf = (release: Partial<PressRelease>, options?: PressReleaseOptions): string =>
    /<nav class="vn-contents".*<\/nav>/.exec(
      markupOf({ ...BASE, ...release }, { contents: true, ...options }),
    )?.[0] ?? '';
  const linksOf = (html: string): (readonly [string | undefined, string | undefined])[] =>
    [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, text]) => [href, text]);

  it('link to the highest headings by ids made from their text', () => {
    const texts = ['Ääni & 2 asiaa!', '— ääni 2 – asiaa', 'Ääni, 2 asiaa?', 'Åbo’s Žižek', '法律'];
    const html = contentsOf({
      body: [...texts.map((heading) => ({ heading })), { heading: 'Alaotsikko', level: 3 }],
    });
    assert.deepEqual(linksOf(html), [
      ['#vn-aani-2-asiaa', 'Ääni &amp; 2 asiaa!'],
      ['#vn-aani-2-asiaa-2', '— ääni 2 – asiaa'],
      ['#vn-aani-2-asiaa-3', 'Ääni, 2 asiaa?'],
      ['#vn-abo-s-zizek', 'Åbo’s Žižek'],
      ['#vn-法律', '法律'],
    ]);
  });

  it('have other ids than the parts of the release', () => {
    const names = ['Contents', 'Contacts', 'Events', 'Related', 'Table 1', 'Table 1', 'Tables'];
    const html = contentsOf({ body: names.map((heading) => ({ heading })) });
    assert.deepEqual(
      linksOf(html).map(([href]) => href),
      [
        '#vn-heading-contents',
        '#vn-heading-contacts',
        '#vn-heading-events',
        '#vn-heading-related',
        '#vn-heading-table-1',
        '#vn-heading-table-1-2',
        '#vn-tables',
      ],
    );
  });

  it('are named by a heading, with the level and prefix of the release', () => {
    const body = [{ heading: 'a' }, { heading: 'b' }];
    const html = contentsOf({ body }, { headingLevel: 2, idPrefix: 'x' });
    assert.match(html, /^<nav class="vn-contents" aria-labelledby="x-contents">/);
    assert.match(html, /<h3 id="x-contents">På den här sidan<\/h3>/);
    assert.deepEqual(linksOf(html), [
      ['#x-a', 'a'],
      ['#x-b', 'b'],
    ]);
  });

  it('have no id longer than 60 characters after the prefix', () => {
    const [[href] = []] = linksOf(
      contentsOf({ body: [{ heading: 'å'.repeat(61) }, 'x', { heading: 'b' }] }),
    );
    assert.equal(href, `#vn-${'a'.repeat(60)}`);
  });

  it('are left out if there is one heading at the highest level, or the option is not set', () => {
    const one = [{ heading: 'a' }, { heading: 'b', level: 3 }, { heading: 'c', level: 3 }];
    assert.equal(contentsOf({ body: one }), '');
    const two = [{ heading: 'a' }, { heading: 'b' }];
    assert.equal(contentsOf({ body: two }, { contents: false }), '');
    assert.match(markupOf({ ...BASE, body: two }), /<h2>a<\/h2>/);
  });
});
