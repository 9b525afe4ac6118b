/**
 * Colours as design tokens write them, and what they are in sRGB. Pure functions: the build, the
 * theme generator, the tests and Storybook share them, and nothing of them is in the package.
 */

/** Encoded channels further out than this are outside sRGB, and not just rounded. */
const TOLERANCE = 0.001;

/** @see https://www.w3.org/TR/css-color-4/#color-conversion-code */
function oklchToSrgb([lightness, chroma, hue]) {
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

/** The value of a colour token, of a hexadecimal colour. */
export function fromHex(text) {
  const digits = /^#([\da-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw new TypeError(`"${text}" is no colour of the form #rrggbb`);
  return {
    colorSpace: 'srgb',
    components: [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255),
  };
}

/** Encoded channels of 0 to 1; of a colour outside sRGB some are less or more. */
export function toSrgb(color) {
  const { colorSpace, components } = typeof color === 'string' ? fromHex(color) : color;
  if (colorSpace === 'srgb') return components;
  if (colorSpace === 'oklch') return oklchToSrgb(components);
  throw new TypeError(`the colour space "${colorSpace}" is none of oklch, srgb`);
}

export const isInSrgb = (color) =>
  toSrgb(color).every((x) => x >= -TOLERANCE && x <= 1 + TOLERANCE);

/** `#rrggbb`, or `#rrggbbaa` where the colour lets something through. */
export function toHex(color) {
  const { alpha = 1 } = color;
  const channels = alpha < 1 ? [...toSrgb(color), alpha] : toSrgb(color);
  const byte = (x) => Math.round(255 * Math.min(1, Math.max(0, x)));
  return `#${channels.map((x) => byte(x).toString(16).padStart(2, '0')).join('')}`;
}

/** At most four decimals, no zero before the point. */
export const short = (number) => String(Number(number.toFixed(4))).replace(/^(-?)0\./, '$1.');

/** A colour that lets nothing through, as it is written in CSS: in its own space. */
export const toCss = (color) =>
  color.colorSpace === 'oklch' ? `oklch(${color.components.map(short).join(' ')})` : toHex(color);
