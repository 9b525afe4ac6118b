/**
 * Builds from the design tokens in `src/styles/tokens/`:
 *
 *   src/styles/generated/tokens.css   custom properties
 *   src/styles/generated/tokens.ts    constants, published as `vn-elements/tokens.js`
 *   dist/tokens.figma*.json           variables for Figma, one file for each mode
 *
 * Semantic tokens become custom properties. Primitives are resolved here; breakpoints are constants,
 * because custom properties do not work in media queries. Part of `npm run build:css`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';
import type { SchemeColor } from '../src/styles/contrast.js';
import { emit } from './lib/emit.js';
import { formatColors, formatConstants, formatCss, formatFigma } from './lib/token-formats.js';
import { dimension, type Dimension } from './lib/token-values.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const tokenFolder = join(root, 'src/styles/tokens');
const GENERATED = join(root, 'src/styles/generated');

const dictionary = new StyleDictionary({
  source: [`${tokenFolder}/*.tokens.json`],
  log: { verbosity: 'silent' },
  hooks: {
    formats: {
      'vn/css': formatCss,
      'vn/constants': formatConstants,
      'vn/figma': formatFigma,
      'vn/colors': formatColors,
    },
  },
  platforms: {
    css: { files: [{ destination: 'tokens.css', format: 'vn/css' }] },
    constants: { files: [{ destination: 'tokens.ts', format: 'vn/constants' }] },
    figma: {
      files: [
        { destination: 'tokens.figma.json', format: 'vn/figma', options: { mode: 'light' } },
        { destination: 'tokens.figma.dark.json', format: 'vn/figma', options: { mode: 'dark' } },
      ],
    },
    colors: { files: [{ destination: 'colors', format: 'vn/colors' }] },
  },
});

interface Output {
  readonly destination: string;
  readonly output: string;
}

const outputsOf = async (platform: string): Promise<Output[]> =>
  (await dictionary.formatPlatform(platform)) as Output[];

/** The semantic colours: `{ link: { light: '#…', dark: '#…' } }`. */
export async function semanticColors(): Promise<Record<string, SchemeColor>> {
  const [file] = await dictionary.formatPlatform('colors');
  return Object.fromEntries(file?.output as ReturnType<typeof formatColors>);
}

/** Constants for media queries: `{ wide: '64rem' }`. */
export function breakpoints(): Record<string, string> {
  const { breakpoint } = JSON.parse(
    readFileSync(join(tokenFolder, 'breakpoint.tokens.json'), 'utf8'),
  ) as { breakpoint: Record<string, { readonly $value: Dimension }> };
  return Object.fromEntries(
    Object.entries(breakpoint)
      .filter(([key]) => !key.startsWith('$'))
      .map(([key, { $value }]) => [key, dimension($value)]),
  );
}

/**
 * Writes the generated files.
 *
 * @param options.check only compare the files in `src`
 * @returns the custom properties as CSS, and whether the files in `src` were up to date
 */
export async function writeTokens({ check = false } = {}): Promise<{
  css: string;
  fresh: boolean;
}> {
  const css = await outputsOf('css');
  const files = [...css, ...(await outputsOf('constants'))];
  const fresh = files
    .map(({ destination, output }) => emit(join(GENERATED, destination), output, { check }))
    .every(Boolean);
  if (!check) {
    for (const { destination, output } of await outputsOf('figma')) {
      emit(join(root, 'dist', destination), output);
    }
  }
  return { css: css[0]?.output ?? '', fresh };
}
