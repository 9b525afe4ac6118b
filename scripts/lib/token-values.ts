/** Values of design tokens as CSS: https://www.designtokens.org/tr/2025.10/format/ */
import type { Dictionary, TransformedToken } from 'style-dictionary/types';
import { formatNumber, isInSrgb, toCss, toHex, type ColorValue } from '../../src/styles/color.js';

/** Groups that do not become custom properties. */
const CONSTANTS = ['primitive', 'breakpoint'];
/** Fluid sizes grow between these widths of the viewport, in rem. */
const [FLUID_FROM_REM, FLUID_TO_REM] = [20, 90];

export interface Dimension {
  readonly value: number;
  readonly unit: string;
}

interface FluidRange {
  readonly max: Dimension;
  /** A CSS expression in place of the straight line between both sizes. */
  readonly preferred?: string;
}

interface Shadow {
  readonly color: ColorValue;
  readonly offsetX: Dimension;
  readonly offsetY: Dimension;
  readonly blur: Dimension;
  readonly spread?: Dimension;
  readonly inset?: boolean;
}

interface Transition {
  readonly duration: Dimension;
  readonly timingFunction: readonly number[];
  readonly delay?: Dimension;
}

/** What `$extensions` of a token may hold. */
export interface TokenExtensions {
  readonly css?: string;
  /** References to the colours of the dark scheme, and of `prefers-contrast: more`. */
  readonly dark?: string;
  readonly more?: string;
  readonly fluid?: FluidRange;
}

export interface SchemeValues {
  readonly light: ColorValue;
  readonly dark: ColorValue;
  readonly more?: string;
}

export const propertyName = (path: readonly string[]): string => `--vn-${path.join('-')}`;

export const extensionsOf = ({ original }: TransformedToken): TokenExtensions => {
  const extensions = original['$extensions'] as
    Readonly<Record<string, TokenExtensions>> | undefined;
  return extensions?.['vn-elements'] ?? {};
};

/** @throws if the colour is outside sRGB, where it would differ from its fallback */
export function hex(color: ColorValue): string {
  if (!isInSrgb(color)) throw new Error(`${toCss(color)} is outside sRGB.`);
  return toHex(color);
}

export const lightDark = ({ light, dark }: SchemeValues): string =>
  `light-dark(${hex(light)}, ${hex(dark)})`;

export const dimension = ({ value, unit }: Dimension): string =>
  value === 0 ? '0' : formatNumber(value) + unit;

function fluid({ value }: Dimension, { max, preferred }: FluidRange): string {
  const slope = (max.value - value) / (FLUID_TO_REM - FLUID_FROM_REM);
  const start = formatNumber(value - slope * FLUID_FROM_REM);
  const line = preferred ?? `${start}rem + ${formatNumber(slope * 100)}vw`;
  return `clamp(${formatNumber(value)}rem, ${line}, ${dimension(max)})`;
}

function shadow({ color, offsetX, offsetY, blur, spread, inset }: Shadow): string {
  if (spread?.value) throw new Error('The spread of a shadow is not supported.');
  if (inset) throw new Error('Inset shadows are not supported.');
  return `${dimension(offsetX)} ${dimension(offsetY)} ${dimension(blur)} ${hex(color)}`;
}

function transition({ duration, timingFunction, delay }: Transition): string {
  if (delay?.value) throw new Error('The delay of a transition is not supported.');
  return `${dimension(duration)} cubic-bezier(${timingFunction.map(formatNumber).join(', ')})`;
}

const fontFamily = (names: readonly string[]): string =>
  names.map((name) => (/\s/.test(name) ? `"${name}"` : name)).join(', ');

/** References to other tokens in an expression become references to their custom properties. */
export const resolveReferences = (text: string): string =>
  text.replace(/\{([^}]+)\}/g, (_, path: string) => `var(${propertyName(path.split('.'))})`);

function valueToCss(type: string, value: unknown, { fluid: range }: TokenExtensions): string {
  switch (type) {
    case 'color':
      return hex(value as ColorValue);
    case 'dimension':
      return range ? fluid(value as Dimension, range) : dimension(value as Dimension);
    case 'fontFamily':
      return fontFamily(value as readonly string[]);
    case 'fontWeight':
      return String(value);
    case 'number':
      return formatNumber(value as number);
    case 'shadow':
      return (value as readonly Shadow[]).map(shadow).join(', ');
    case 'transition':
      return transition(value as Transition);
    default:
      throw new Error(`Tokens of the type "${type}" are not supported.`);
  }
}

/** A token as CSS; its colour in the light scheme. */
export function tokenToCss(token: TransformedToken): string {
  const { $type = '', $value, original } = token;
  const extensions = extensionsOf(token);
  if (extensions.css) return resolveReferences(extensions.css);
  if ($type === 'border') {
    const { color, width, style } = original.$value as {
      readonly color: string;
      readonly width: Dimension;
      readonly style: string;
    };
    return `${dimension(width)} ${style} ${resolveReferences(color)}`;
  }
  return valueToCss($type, $value, extensions);
}

const pathOf = (reference: string): string[] => reference.slice(1, -1).split('.');

export const isSemantic = ({ path: [group = ''] }: TransformedToken): boolean =>
  !CONSTANTS.includes(group);

/** The values of a semantic colour in both schemes, and the name of its high-contrast stand-in. */
export function schemesOf(token: TransformedToken, tokens: Dictionary['tokens']): SchemeValues {
  const { dark, more } = extensionsOf(token);
  const light = token.$value as ColorValue;
  const primitive = (reference: string): TransformedToken =>
    pathOf(reference).reduce(
      (group, key) => group[key] as Dictionary['tokens'],
      tokens,
    ) as unknown as TransformedToken;
  const name = more && pathOf(more)[1];
  return {
    light,
    dark: dark ? (primitive(dark).$value as ColorValue) : light,
    ...(name && { more: name }),
  };
}
