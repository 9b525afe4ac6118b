/** Contrast by WCAG 2.2, and that of all pairs of colours that meet in the stylesheets. */
import { toSrgb, type Color } from './color.js';

/** A semantic colour in both colour schemes. */
export interface SchemeColor {
  readonly light: Color;
  readonly dark: Color;
  /** The name of the colour that replaces it under `prefers-contrast: more`. */
  readonly more?: string;
}

/** Two colours that meet in the stylesheets. */
export interface Pair {
  /** Of several colours, the one with the best contrast counts. */
  readonly front: string | readonly string[];
  readonly ground: string;
  readonly kind: 'text' | 'sign' | 'decoration';
  readonly where: string;
}

/** A pair in one scheme. */
export interface Measured {
  readonly name: string;
  readonly front: Color;
  readonly ground: Color;
  readonly kind: Pair['kind'];
  readonly where: string;
  readonly scheme: string;
  readonly ratio: number;
  readonly needed: number;
  readonly passes: boolean;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = toSrgb(color).map((channel) => {
    const x = Math.min(1, Math.max(0, channel));
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export const SCHEMES: readonly string[] = [
  'light',
  'dark',
  'light, more contrast',
  'dark, more contrast',
];

/** The contrast each kind of pair needs: by default, and under `prefers-contrast: more`. */
const NEEDED: Readonly<Record<Pair['kind'], readonly [number, number]>> = {
  text: [7, 7],
  sign: [3, 3],
  decoration: [1, 3],
};

/**
 * Measures every pair in every scheme; more contrast only where it changes one of the colours.
 *
 * @throws if a pair names an unknown colour
 */
export function measure(
  colors: Readonly<Record<string, SchemeColor>>,
  pairs: readonly Pair[],
): Measured[] {
  const lookUp = (name: string): SchemeColor => {
    const found = Object.hasOwn(colors, name) ? colors[name] : undefined;
    if (!found) throw new Error(`There is no colour "${name}".`);
    return found;
  };
  return pairs.flatMap(({ front, ground, kind, where }) => {
    const fronts = typeof front === 'string' ? [front] : front;
    const changes = [...fronts, ground].some((name) => {
      const { more = name } = lookUp(name);
      return more !== name;
    });
    return SCHEMES.filter((_, at) => at < 2 || changes).map((scheme) => {
      const more = SCHEMES.indexOf(scheme) >= 2;
      const half = scheme.startsWith('dark') ? 'dark' : 'light';
      const value = (name: string): Color =>
        lookUp(more ? (lookUp(name).more ?? name) : name)[half];
      const [best] = fronts
        .map((name) => ({ color: value(name), ratio: contrast(value(name), value(ground)) }))
        .sort((a, b) => b.ratio - a.ratio);
      if (!best) throw new Error(`A pair on "${ground}" has no front.`);
      const needed = NEEDED[kind][more ? 1 : 0];
      return {
        name: `${fronts.join(' or ')} on ${ground}`,
        front: best.color,
        ground: value(ground),
        kind,
        where,
        scheme,
        ratio: best.ratio,
        needed,
        passes: best.ratio >= needed,
      };
    });
  });
}

/** One decimal, rounded down: 6.96 must not be printed as 7.0. */
export const formatRatio = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
