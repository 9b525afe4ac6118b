import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromHex, isInSrgb, toCss, toHex } from '../../src/styles/color.js';
import { contrast, formatRatio, measure, SCHEMES, type Pair } from '../../src/styles/contrast.js';
import { color } from '../../src/styles/generated/tokens.js';
import pairsFile from '../../src/styles/tokens/pairs.json' with { type: 'json' };

const pairs = pairsFile.pairs as readonly Pair[];
const measured = measure(color, pairs);
const oklch = (...components: number[]) => ({ colorSpace: 'oklch' as const, components });

describe('contrast', () => {
  it('is calculated as in WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#ffffff', '#000000'), 21);
    assert.equal(contrast('#194aa0', '#194aa0'), 1);
    // The greys on both sides of 4.5:1 on white.
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#ff0000', '#ffffff').toFixed(2), '4.00');
  });

  it('reads OKLCH as browsers do', () => {
    // The primaries, from https://www.w3.org/TR/css-color-4/
    assert.equal(toHex(oklch(0.62796, 0.25768, 29.2339)), '#ff0000');
    assert.equal(toHex(oklch(0.86644, 0.29483, 142.4953)), '#00ff00');
    assert.equal(toHex(oklch(0.45201, 0.31321, 264.052)), '#0000ff');
    assert.equal(toHex(oklch(1, 0, 0)), '#ffffff');
    assert.equal(toCss(oklch(0.43, 0.15, 261)), 'oklch(.43 .15 261)');
    const [inOklch, inHex] = [oklch(0.43, 0.15, 261), '#194aa0'].map((one) =>
      contrast(one, '#ffffff'),
    );
    assert.ok(Math.abs(inOklch! - inHex!) < 0.05);
  });

  it('recognises colours outside sRGB and values that are not colours', () => {
    assert.equal(isInSrgb(oklch(0.43, 0.15, 261)), true);
    assert.equal(isInSrgb(oklch(0.54, 0.13, 70)), false);
    assert.throws(() => fromHex('#fff'), /not a colour/);
    assert.throws(() => fromHex('red'), /not a colour/);
  });

  it('is printed rounded down', () => {
    assert.equal(formatRatio(6.96), '6.9');
    assert.equal(formatRatio(7), '7.0');
  });

  it('of two focus rings is that of the better one', () => {
    const grey = { light: '#777777', dark: '#777777' };
    const black = { light: '#000000', dark: '#000000' };
    const pair = { front: ['grey', 'black'], ground: 'grey', kind: 'sign', where: '' } as const;
    const [light] = measure({ grey, black }, [pair]);
    assert.equal(light?.ratio.toFixed(2), '4.69');
  });

  it('fails for a pair below its minimum and for an unknown colour', () => {
    const pale = { ...color, muted: { light: '#8a919b', dark: '#c5cbd2', more: 'text' } };
    const failing = measure(pale, pairs).filter(({ passes }) => !passes);
    assert.deepEqual(
      failing.map(({ name, scheme }) => `${name}, ${scheme}`),
      ['muted on ground, light', 'muted on quiet, light', 'muted on raised, light'],
    );
    const [text] = pairs;
    assert.throws(() => measure(color, [{ ...text!, front: 'no' }]), /no colour "no"/);
  });
});

describe('the colours of the tokens', () => {
  for (const { name, kind, scheme, ratio, needed, passes } of measured) {
    it(`${name} (${kind}, ${scheme}) has ${needed}:1`, () => {
      assert.ok(passes, `it has ${ratio.toFixed(2)}:1`);
    });
  }

  it('are measured in both schemes, and again with more contrast if it changes one', () => {
    const schemes = (wanted: string): string[] =>
      measured.filter(({ name }) => name === wanted).map(({ scheme }) => scheme);
    assert.deepEqual(schemes('text on ground'), SCHEMES.slice(0, 2));
    assert.deepEqual(schemes('muted on ground'), SCHEMES);
  });

  it('are all in a pair', () => {
    const named = new Set(pairs.flatMap(({ front, ground }) => [front, ground].flat()));
    assert.deepEqual(
      Object.keys(color).filter((name) => !named.has(name)),
      [],
    );
  });

  it('are those that the stylesheets use', () => {
    const root = fileURLToPath(new URL('../../src', import.meta.url));
    const unknown = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => [
        ...readFileSync(`${root}/${file}`, 'utf8').matchAll(/--vn-color-([a-z-]+)/g),
      ])
      .map(([, name]) => name!)
      .filter((name) => !Object.hasOwn(color, name));
    assert.deepEqual(unknown, []);
  });

  // Figures from the design, calculated independently.
  it('have the contrast that the design specifies', () => {
    const design: Readonly<Record<string, readonly [number, number]>> = {
      'text on ground': [16.7, 16.4],
      'muted on ground': [8.5, 11.4],
      'link on ground': [8.3, 10.5],
      'link-visited on ground': [9.5, 10.8],
      'link-hover on ground': [15.3, 15.2],
      'text on quiet': [15.6, 15.0],
      'muted on quiet': [7.9, 10.5],
      'link on quiet': [7.8, 9.7],
      'frame-text on frame': [15.3, 13.5],
      'frame-muted on frame': [10.4, 10.4],
      'frame-text on frame-raised': [13.1, 11.4],
      'control on ground': [3.9, 4.7],
      'accent on ground': [6.1, 6.0],
      'rule on ground': [15.3, 4.7],
      'frame-line on frame': [3.6, 3.6],
      'focus-dark on focus-light': [15.3, 18.6],
      'hairline on ground': [1.4, 1.9],
      'frame-hair on frame-raised': [1.9, 1.9],
    };
    for (const [name, wanted] of Object.entries(design)) {
      for (const [at, scheme] of (['light', 'dark'] as const).entries()) {
        const found = measured.find((one) => one.name === name && one.scheme === scheme);
        assert.ok(found, name);
        assert.ok(Math.abs(found.ratio - wanted[at]!) < 0.2, `${name}, ${scheme}`);
      }
    }
  });
});
