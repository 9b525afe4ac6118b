import type { Color } from './color.mjs';

/** A semantic colour in both schemes. */
export interface SchemeColor {
  readonly light: Color;
  readonly dark: Color;
  /** The name of the colour in its place where the visitor asks for more contrast. */
  readonly more?: string;
}

/** Two colours that meet in the style sheets. */
export interface Pair {
  /** Of several the best one counts. */
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

export const SCHEMES: readonly string[];
export function luminance(color: Color): number;
export function contrast(one: Color, other: Color): number;
export function measure(
  colors: Readonly<Record<string, SchemeColor>>,
  pairs: readonly Pair[],
): Measured[];
export function printed(ratio: number): string;
