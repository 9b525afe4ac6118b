import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ELEMENTS } from './elements.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Parts of the base stylesheet, in cascade order: `src/styles/base/<part>.css`. */
const BASE = [
  'hidden-text',
  'host',
  'content',
  'focus',
  'parts',
  'disclosure',
  'forced-colors',
  'print',
] as const;

/** Parts that a shadow root needs: page rules do not reach it, and it inherits custom properties. */
const SHADOW_BASE = BASE.filter((part) => !['forced-colors', 'print'].includes(part));

const baseOf = (parts: readonly string[]): string =>
  parts.map((part) => read(`src/styles/base/${part}.css`)).join('\n');

export const baseStyles = (): string => baseOf(BASE);
export const shadowBaseStyles = (): string => baseOf(SHADOW_BASE);

export interface ElementStyles {
  /** What every use of the element needs. */
  readonly core: string;
  /** What one variant needs, by `<name>.<variant>`. */
  readonly variants: readonly (readonly [name: string, css: string])[];
}

const VARIANT = '.variant.css';
/** Rules of an element that belong to the reset. */
const FOREIGN = 'foreign-stylesheets.css';

/** Rules against the stylesheets of a page. They come before all others. */
export function resetStyles(): string {
  const own = ELEMENTS.map((name) => `src/elements/${name}/styles/${FOREIGN}`);
  return [`src/styles/base/${FOREIGN}`, ...own.filter((file) => existsSync(join(root, file)))]
    .map(read)
    .join('\n');
}

/**
 * Reads the stylesheets of an element: `<name>.css`, then its parts `styles/<part>.css` in
 * alphabetical order with `print` last; and its variants, `styles/<variant>.variant.css`.
 */
export function elementStyles(name: string): ElementStyles {
  const folder = `src/elements/${name}`;
  const files = existsSync(join(root, folder, 'styles'))
    ? readdirSync(join(root, folder, 'styles')).sort()
    : [];
  const parts = files.filter((file) => !file.endsWith(VARIANT) && file !== FOREIGN);
  const isPrint = (file: string): boolean => file === 'print.css';
  return {
    core: [
      `${name}.css`,
      ...parts.filter((file) => !isPrint(file)).map((file) => `styles/${file}`),
      ...parts.filter(isPrint).map((file) => `styles/${file}`),
    ]
      .map((file) => read(`${folder}/${file}`))
      .join('\n'),
    variants: files
      .filter((file) => file.endsWith(VARIANT))
      .map((file) => [
        `${name}.${file.slice(0, -VARIANT.length)}`,
        read(`${folder}/styles/${file}`),
      ]),
  };
}

/** An element with all its variants. */
export const wholeElementStyles = (name: string): string => {
  const { core, variants } = elementStyles(name);
  return [core, ...variants.map(([, css]) => css)].join('\n');
};

/** The base and the stylesheets of elements, joined as the build system of a site would do. */
export const joinedStylesheet = (elements: readonly string[]): string =>
  ['base', ...elements.map((name) => `css/${name}`)]
    .map((file) => read(`dist/${file}.css`).trim())
    .join('');

/**
 * The files that the release page of the demo site loads: its stylesheets and scripts. Its elements
 * render no messages, so it loads no catalogue.
 *
 * @returns paths relative to the project folder
 */
export function releaseFiles(): string[] {
  const html = read('site/dist/sv/-/ministrarna-henriksson-och-ohisalo/index.html');
  return [
    ...html.matchAll(
      /<(?:link rel="stylesheet"(?: media="[^"]*")? href|script[^>]* src)="([^"]+)"/g,
    ),
  ].map(([, url = '']) => `site/dist${url}`);
}
