/**
 * Writes a ministry's style sheet from its theme: a few colours in place of the library's.
 *
 *   npm run theme -- themes/forest.tokens.json [--out forest.css]
 *
 * Every pair of colours is measured first, in both schemes. A theme that falls below what a pair
 * needs, or that is no theme, gets no style sheet: the reasons are printed, one in each line.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { semanticColors } from './build-tokens.mjs';
import { fromHex, isInSrgb, toCss, toHex } from './lib/color.mjs';
import { measure, printed } from './lib/contrast.mjs';

const PAIRS = new URL('../src/styles/tokens/pairs.json', import.meta.url);
const USAGE = 'usage: npm run theme -- <theme.tokens.json> [--out <file.css>]';

/** What a theme may set. Text, grounds and sizes are the same on the sites of all ministries. */
export const THEMED = [
  'quiet',
  'link',
  'link-hover',
  'link-visited',
  'rule',
  'accent',
  'frame',
  'frame-raised',
  'frame-muted',
  'frame-line',
  'frame-hair',
  'focus-dark',
];

/** A fault of the theme, in one line. */
class Fault extends Error {}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a colour token: an object of DTCG, or `#rrggbb`. */
function readColor(value, name) {
  let color = value;
  if (typeof value === 'string') {
    try {
      color = fromHex(value);
    } catch {
      throw new Fault(`${name}: "${value}" is no colour`);
    }
  }
  const { colorSpace, components, alpha = 1 } = isObject(color) ? color : {};
  const isColor =
    ['oklch', 'srgb'].includes(colorSpace) &&
    Array.isArray(components) &&
    components.length === 3 &&
    components.every(Number.isFinite);
  if (!isColor)
    throw new Fault(
      `${name}: ${JSON.stringify(value) ?? 'nothing'} is no colour of three numbers in oklch or srgb`,
    );
  if (alpha !== 1) throw new Fault(`${name}: a colour with alpha has no contrast of its own`);
  if (!isInSrgb(color)) throw new Fault(`${name}: ${JSON.stringify(components)} is outside sRGB`);
  return color;
}

/** The colours that a theme's file sets: `{ link: { light, dark } }`. */
function readTheme(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new Fault(`is no JSON: ${error.message.replace(/\s+/g, ' ')}`);
  }
  if (!isObject(file) || !isObject(file.color)) throw new Fault('has no group "color"');
  const strange = Object.keys(file).find((key) => key !== 'color' && !key.startsWith('$'));
  if (strange !== undefined) throw new Fault(`"${strange}" is no token of a theme`);
  const tokens = Object.entries(file.color).filter(([key]) => !key.startsWith('$'));
  if (tokens.length === 0) throw new Fault('sets no colour');
  return Object.fromEntries(
    tokens.map(([key, token]) => {
      const name = `color.${key}`;
      if (!THEMED.includes(key))
        throw new Fault(`"${name}" is no token of a theme; these are: ${THEMED.join(', ')}`);
      if (!isObject(token)) throw new Fault(`${name}: is no token`);
      const { $type = file.color.$type ?? 'color', $value, $extensions } = token;
      if ($type !== 'color') throw new Fault(`${name}: is of the type "${$type}", not "color"`);
      const light = readColor($value, name);
      const inDark = $extensions?.['vn-elements']?.dark;
      const dark = inDark === undefined ? light : readColor(inDark, `${name} (dark)`);
      return [key, { light, dark }];
    }),
  );
}

/** The library's colours with a theme's in their place. */
const themed = (colors, theme) =>
  Object.fromEntries(
    Object.entries(colors).map(([name, value]) => [name, { ...value, ...theme[name] }]),
  );

/** Every pair under a theme. */
async function measureTheme(theme) {
  const { pairs } = JSON.parse(readFileSync(PAIRS, 'utf8'));
  return measure(themed(await semanticColors(), theme), pairs);
}

/** What keeps a theme from being used, one line for each pair that fails. */
const failuresOf = (measured) =>
  measured
    .filter(({ passes }) => !passes)
    .map(
      ({ name, scheme, ratio, needed }) =>
        `${name} reaches ${printed(ratio)}:1 in the scheme "${scheme}" and needs ${needed}:1`,
    );

/** The style sheet of a theme. Print and forced colours keep the library's colours. */
async function themeCss(theme, source) {
  const colors = await semanticColors();
  const lines = (indent, each) =>
    Object.entries(theme)
      .flatMap(([name, value]) => each(`--vn-color-${name}`, value, name))
      .map((line) => `${indent}${line}\n`)
      .join('');
  const schemes = lines('      ', (property, { light, dark }) =>
    light === dark ? [] : `${property}: light-dark(${toCss(light)}, ${toCss(dark)});`,
  );
  const contrast = lines('      ', (property, _, name) =>
    colors[name].more ? `${property}: var(--vn-color-${colors[name].more});` : [],
  );
  return `/* Generated by scripts/theme.mjs from ${source}. Link it after vn-elements.css. */
@media screen and (forced-colors: none) {
  :root {
${lines('    ', (property, { light }) => `${property}: ${toHex(light)};`)}  }

  @supports (color: light-dark(red, red)) {
    :root {
${schemes}    }
  }
${
  contrast &&
  `
  @media (prefers-contrast: more) {
    :root {
${contrast}    }
  }
`
}}
`;
}

/** Reads, measures and writes: the style sheet, and the lowest contrast of text and of signs. */
export async function buildTheme(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Fault(`${path}: cannot be read`);
  }
  try {
    const theme = readTheme(text);
    const measured = await measureTheme(theme);
    const failures = failuresOf(measured);
    if (failures.length > 0) throw new Fault(failures.join('\n'));
    return { css: await themeCss(theme, basename(path)), measured };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.message.replace(/^/gm, `${path}: `));
  }
}

/** Of each kind the pair that comes closest to what it needs. */
function lowest(measured, kind) {
  const [worst] = measured.filter((one) => one.kind === kind).sort((a, b) => a.ratio - b.ratio);
  return `${kind} ${printed(worst.ratio)}:1 (${worst.name}, ${worst.scheme})`;
}

async function main() {
  let options;
  try {
    options = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  } catch {
    throw new Fault(USAGE);
  }
  const {
    positionals: [path, ...others],
    values: { out },
  } = options;
  if (path === undefined || others.length > 0) throw new Fault(USAGE);
  const { css, measured } = await buildTheme(path);
  if (out === undefined) {
    process.stdout.write(css);
    return;
  }
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, css);
  } catch {
    throw new Fault(`${out}: cannot be written`);
  }
  console.log(`${out}: lowest ${lowest(measured, 'text')}, ${lowest(measured, 'sign')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
