/** The value of a colour token: https://www.designtokens.org/tr/2025.10/color/ */
export interface ColorValue {
  readonly colorSpace: 'oklch' | 'srgb';
  readonly components: readonly number[];
  readonly alpha?: number;
}

/** The value of a colour token, or `#rrggbb`. */
export type Color = ColorValue | string;

export function fromHex(text: string): ColorValue;
export function toSrgb(color: Color): readonly number[];
export function isInSrgb(color: Color): boolean;
export function toHex(color: Color): string;
export function short(number: number): string;
export function toCss(color: Color): string;
