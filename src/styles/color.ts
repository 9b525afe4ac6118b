/** Colours of design tokens and their values in sRGB. Only the build, tests and stories use this. */

/** The value of a colour token: https://www.designtokens.org/tr/2025.10/color/ */
export interface ColorValue {
  readonly colorSpace: 'oklch' | 'srgb';
  readonly components: readonly number[];
  readonly alpha?: number;
}

/** The value of a colour token, or `#rrggbb`. */
export type Color = ColorValue | string;

/** Encoded channels that exceed 0 to 1 by less than this are rounding errors. */
const TOLERANCE = 0.001;

/** @see https://www.w3.org/TR/css-color-4/#color-conversion-code */
function oklchToSrgb([lightness = 0, chroma = 0, hue = 0]: readonly number[]): number[] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((x) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055));
}

/** @throws TypeError if `text` is not `#rrggbb` */
export function fromHex(text: string): ColorValue {
  const digits = /^#([\da-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw new TypeError(`"${text}" is not a colour of the form #rrggbb`);
  return {
    colorSpace: 'srgb',
    components: [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255),
  };
}

/** Encoded channels from 0 to 1; a colour outside sRGB has channels beyond that range. */
export function toSrgb(color: Color): readonly number[] {
  const { colorSpace, components } = typeof color === 'string' ? fromHex(color) : color;
  if (colorSpace === 'srgb') return components;
  if (colorSpace === 'oklch') return oklchToSrgb(components);
  throw new TypeError(`the colour space "${String(colorSpace)}" is neither oklch nor srgb`);
}

export const isInSrgb = (color: Color): boolean =>
  toSrgb(color).every((x) => x >= -TOLERANCE && x <= 1 + TOLERANCE);

/** `#rrggbb`, or `#rrggbbaa` for a translucent colour. */
export function toHex(color: Color): string {
  const { alpha = 1 } = typeof color === 'string' ? fromHex(color) : color;
  const channels = alpha < 1 ? [...toSrgb(color), alpha] : toSrgb(color);
  const byte = (x: number): number => Math.round(255 * Math.min(1, Math.max(0, x)));
  return `#${channels.map((x) => byte(x).toString(16).padStart(2, '0')).join('')}`;
}

/** At most four decimals, without a zero before the decimal point. */
export const formatNumber = (number: number): string =>
  String(Number(number.toFixed(4))).replace(/^(-?)0\./, '$1.');

/** An opaque colour as CSS, in its own colour space. */
export const toCss = (color: Color): string =>
  typeof color !== 'string' && color.colorSpace === 'oklch'
    ? `oklch(${color.components.map(formatNumber).join(' ')})`
    : toHex(color);
