import type { Measured } from './lib/contrast.mjs';

export const THEMED: readonly string[];

/** @throws what keeps the theme from being used, one line for each reason */
export function buildTheme(
  path: string,
): Promise<{ readonly css: string; readonly measured: readonly Measured[] }>;
