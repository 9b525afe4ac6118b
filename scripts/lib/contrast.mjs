/** Contrast as WCAG 2.2 defines it, and of all pairs of colours that the style sheets use. */
import { toSrgb } from './color.mjs';

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(color) {
  const [red, green, blue] = toSrgb(color).map((channel) => {
    const x = Math.min(1, Math.max(0, channel));
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const SCHEMES = ['light', 'dark', 'light, more contrast', 'dark, more contrast'];

/** What a pair needs: usually, and where the visitor asks for more contrast. */
const NEEDED = {
  text: [7, 7],
  sign: [3, 3],
  decoration: [1, 3],
};

/** The name of the colour that stands for another where the visitor asks for more contrast. */
const follow = (colors, name) => colors[name].more ?? name;

/**
 * Measures every pair in every scheme. A pair may have several fronts: of two focus rings the
 * better one counts. More contrast is measured where it changes one of the colours.
 */
export function measure(colors, pairs) {
  return pairs.flatMap(({ front, ground, kind, where }) => {
    const fronts = [front].flat();
    const unknown = [...fronts, ground].find((name) => !Object.hasOwn(colors, name));
    if (unknown !== undefined) throw new Error(`There is no colour "${unknown}".`);
    const changes = [...fronts, ground].some((name) => follow(colors, name) !== name);
    return SCHEMES.filter((_, at) => at < 2 || changes).map((scheme) => {
      const more = SCHEMES.indexOf(scheme) >= 2;
      const half = scheme.startsWith('dark') ? 'dark' : 'light';
      const value = (name) => colors[more ? follow(colors, name) : name][half];
      const [{ ratio, color }] = fronts
        .map((name) => ({ color: value(name), ratio: contrast(value(name), value(ground)) }))
        .sort((a, b) => b.ratio - a.ratio);
      const needed = NEEDED[kind][Number(more)];
      return {
        name: `${fronts.join(' or ')} on ${ground}`,
        front: color,
        ground: value(ground),
        kind,
        where,
        scheme,
        ratio,
        needed,
        passes: ratio >= needed,
      };
    });
  });
}

/** One decimal, rounded down: what is printed as 7.0 is not 6.96. */
export const printed = (ratio) => (Math.floor(ratio * 10) / 10).toFixed(1);
