import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import { isEmbargoed, newsArticleJsonLd, readRelease } from '../../src/model/index.js';
import { RELEASE_SHAPES } from '../../stories/data/release-shapes.js';
import { releaseRich } from '../../stories/data/release.rich.js';
import { withProblems } from '../support/problems.js';

const EMPTY = {
  lang: 'fi',
  headline: '',
  published: '',
  updated: '',
  translated: '',
  embargo: undefined,
  type: '',
  publishers: [],
  authors: [],
  lead: '',
  image: undefined,
  body: [],
  versions: [],
  contacts: [],
  emailPattern: '',
  persons: [],
  keywords: [],
  related: [],
  attachments: [],
  events: [],
  projects: [],
  archived: false,
  corrections: [],
  machineTranslated: false,
  url: '',
  id: '',
};

const html = (release: unknown): string => renderToString(pressRelease(release as never));
const read = (input: unknown): ReturnType<typeof withProblems<ReturnType<typeof readRelease>>> =>
  withProblems((options) => readRelease(input, options));

describe('readRelease', () => {
  it('returns every field, empty where nothing is known', () => {
    assert.deepEqual(read({}), { result: EMPTY, problems: [] });
    for (const input of [undefined, null, 7, 'text', [], () => 1]) {
      const { result, problems } = read(input);
      assert.deepEqual(result, EMPTY);
      assert.equal(problems[0]?.expected, 'a press release: an object');
    }
  });

  const releases = [releaseRich, ...RELEASE_SHAPES.flatMap((shape) => shape.releases)];
  for (const [index, release] of releases.entries()) {
    it(`returns the same for its own result: ${release.headline || String(index)}`, () => {
      const { result } = read(release);
      assert.deepEqual(read(result).result, result);
      assert.equal(html(result), html(release));
      assert.deepEqual(newsArticleJsonLd(result), newsArticleJsonLd(release));
    });
  }

  it('reports nothing for complete data', () => {
    assert.deepEqual(read(releaseRich).problems, []);
  });

  /** A field, its input, its expected value, and the number of problems reported. */
  const cases: readonly (readonly [string, unknown, unknown, number])[] = [
    ['headline', ' a ', 'a', 0],
    ['headline', 7, '7', 0],
    ['headline', { text: 'a' }, '', 1],
    ['lang', [], 'fi', 1],
    ['published', 'yesterday', 'yesterday', 1],
    ['published', '2021-02-30', '2021-02-30', 1],
    ['persons', 'A', [{ text: 'A' }], 0],
    ['persons', [{ text: 'A', href: 'javascript:x' }], [{ text: 'A' }], 1],
    ['keywords', [{ name: 'A', href: '/a' }, null, {}], [{ text: 'A', href: '/a' }], 1],
    ['related', [{ href: '/a' }], [{ text: '/a', href: '/a' }], 1],
    ['authors', ['A', '', 7, {}], ['A', '7'], 1],
    ['contacts', 'Ask A', ['Ask A'], 0],
    ['contacts', [{ text: 'Ask A' }, {}], ['Ask A'], 1],
    [
      'contacts',
      { name: 'A', phone: '112' },
      [{ name: 'A', title: '', organisation: '', phone: ['112'], email: '' }],
      0,
    ],
    ['corrections', ['a', { date: 'x', text: 'b' }], [{ text: 'a' }, { date: 'x', text: 'b' }], 1],
    ['machineTranslated', { text: 'A', href: 'data:x' }, { text: 'A' }, 1],
    ['machineTranslated', {}, true, 1],
    ['archived', 1, true, 0],
    ['versions', [{ lang: 'sv', href: 'javascript:x' }], [{ lang: 'sv', href: '' }], 1],
    ['versions', [{ href: '/a' }, { lang: 'sv', state: 'x' }], [{ lang: 'sv' }], 1],
    ['embargo', '', undefined, 0],
    ['embargo', 7, 'the number 7', 0],
    ['image', { src: '/a.png', width: '800' }, { src: '/a.png', width: 800 }, 0],
  ];
  for (const [key, given, expected, count] of cases) {
    it(`${key}: ${JSON.stringify(given)}`, () => {
      const { result, problems } = read({ [key]: given });
      assert.deepEqual((result as unknown as Record<string, unknown>)[key], expected);
      assert.equal(problems.length, count, JSON.stringify(problems));
    });
  }

  it('keeps the texts of an image without a URL, and of a block of unknown kind', () => {
    const { result, problems } = read({
      image: { src: 'javascript:x', caption: 'caption' },
      body: [7, { text: 'text' }, [['nested']], { unknown: 'lost' }],
    });
    const text = html(result);
    for (const kept of ['caption', '7', 'text', 'nested']) assert.ok(text.includes(kept), kept);
    assert.equal(problems.length, 2, JSON.stringify(problems));
  });

  it('survives getters that throw, and keeps the other fields', () => {
    const input = {
      headline: 'kept',
      get lead(): string {
        throw new Error('no');
      },
    };
    const { result, problems } = read(input);
    assert.equal(result.headline, 'kept');
    assert.deepEqual(problems, [{ expected: 'data that can be read', found: 'Error: no' }]);
    assert.match(html(input), /kept/);
  });

  it('never ends an embargo that cannot be read', () => {
    const input = {
      headline: 'secret',
      get embargo(): string {
        throw new Error('no');
      },
    };
    assert.ok(isEmbargoed(readRelease(input), { now: Infinity }));
    assert.equal(html(input), '');
    assert.equal(newsArticleJsonLd(input as never), undefined);
  });

  it('terminates on data that contains itself', () => {
    const input: Record<string, unknown> = { headline: 'a', tag: 'div' };
    input['children'] = [input, input];
    input['body'] = [input, input];
    input['contacts'] = input;
    const { result, problems } = read(input);
    assert.equal(result.headline, 'a');
    assert.ok(problems.length > 0);
  });

  it('does not change what it reads', () => {
    const before = JSON.stringify(releaseRich);
    readRelease(releaseRich);
    assert.equal(JSON.stringify(releaseRich), before);
  });
});
