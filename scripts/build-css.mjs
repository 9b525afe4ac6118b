/**
 * Builds the style sheets.
 *
 *   node scripts/build-css.mjs [--check]
 *
 * `dist/vn-elements.css` holds everything, `dist/base.css` and `dist/elements/<name>.css` the same
 * in parts; what only a variant of an element needs (`<name>.<part>.variant.light.css`) is a part
 * by itself, `dist/elements/<name>.<part>.css`. Two elements can draw their content from data in the shadow root: for these the rules
 * are also written as modules to `src/styles/generated/`, with `:host` in place of the tag name.
 * `dist/themes/<name>.css` are the example themes. With --check nothing is written: it fails if a
 * generated file is stale.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Features, transform } from 'lightningcss';
import { breakpoints, emit, writeTokens } from './build-tokens.mjs';
import { ELEMENTS } from './lib/sheets.mjs';
import { buildTheme } from './theme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const DRAWN = ['ministry-switcher', 'sitemap-tree'];

const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(111), firefox: version(115), safari: version(16, 4) };

const media = Object.entries(breakpoints())
  .map(([name, width]) => `@custom-media --vn-${name} (min-width: ${width});`)
  .join('\n');

function minify(filename, css) {
  const { code, warnings } = transform({
    filename,
    code: Buffer.from(media + css),
    minify: true,
    targets,
    drafts: { customMedia: true },
    // light-dark() stands inside @supports; older engines have the plain colours before it. They
    // skip the few rules with :dir(), which would become long lists of languages.
    exclude: Features.LightDark | Features.DirSelector,
  });
  for (const { message, loc } of warnings) console.warn(`${filename}:${loc.line}: ${message}`);
  return String(code);
}

/**
 * The rules about what stands inside our elements weigh two classes more than they are written: then
 * a page's own rules by tags, by one class or by an attribute do not reach in, whichever sheet comes
 * first. Rules about an element itself keep their weight, so that a site can set its properties.
 */
function weighty(filename, css) {
  const code = Buffer.from(minify(filename, css));
  const inside = ['descendant', 'child', 'next-sibling', 'later-sibling'];
  const more = {
    type: 'pseudo-class',
    kind: 'not',
    selectors: [
      [
        { type: 'class', name: '_' },
        { type: 'class', name: '_' },
      ],
    ],
  };
  const ours = (part) =>
    part.type === 'type'
      ? part.name.startsWith('vn-')
      : part.kind === 'is' && part.selectors.every(([first]) => ours(first));
  const visitor = {
    Selector(parts) {
      const reachesIn = parts.some(
        ({ type, value }) => type === 'combinator' && inside.includes(value),
      );
      return reachesIn && ours(parts[0]) ? [parts[0], more, ...parts.slice(1)] : undefined;
    },
  };
  const exclude = Features.LightDark | Features.DirSelector;
  return String(transform({ filename, code, minify: true, targets, exclude, visitor }).code);
}

/**
 * An element's light CSS: `<name>.light.css`, then what was split off as `<name>.<part>.light.css`;
 * and what its variants need, by the name of the part.
 */
function light(name) {
  const folder = join(root, 'src/elements', name);
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  // The element's own sheet first, and what paper changes after all that it changes.
  const place = (file) =>
    file === `${name}.light.css` ? 0 : file.endsWith('.print.light.css') ? 2 : 1;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.light.css'))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const isVariant = (file) => file.endsWith('.variant.light.css');
  return {
    core: files
      .filter((file) => !isVariant(file))
      .map(read)
      .join('\n'),
    variants: files
      .filter(isVariant)
      .map((file) => [file.slice(0, -'.variant.light.css'.length), read(file)]),
  };
}

const whole = ({ core, variants }) => [core, ...variants.map(([, css]) => css)].join('\n');

function write(path, css) {
  const file = join(root, 'dist', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${css}\n`);
}

/** The rules of base and element for a shadow root in which the element has drawn its content. */
function drawn(name, base) {
  const tag = `vn-${name}`;
  const own = new RegExp(
    `:is\\((?:vn-[a-z-]+,)*${tag}(?:,vn-[a-z-]+)*\\)|\\b${tag}\\b(\\[[^\\]]+\\])?`,
    'g',
  );
  const host = (_, attribute) => (attribute ? `:host(${attribute})` : ':host');
  // What follows sets custom properties, which come from the page, and is about other elements.
  const all = base.slice(0, base.indexOf('@media (forced-colors'));
  // No rule of the page reaches in here: what undoes such rules costs time for each page of a site.
  const shared = all.replace(/[^{}]*:where\(:not\(\[class\][^{}]*\{[^{}]*\}/g, '');
  if (shared === all)
    throw new Error('base.light.css: the rules against foreign sheets have moved');
  return minify(`${tag} (drawn)`, (shared + whole(light(name))).replace(own, host));
}

const tokens = await writeTokens({ check });
const base = readFileSync(join(root, 'src/styles/base.light.css'), 'utf8');
const elements = ELEMENTS.map((name) => [name, light(name)]);
let fresh = tokens.fresh;

for (const name of DRAWN) {
  const file = join(root, `src/styles/generated/${name}.drawn.ts`);
  const css = drawn(name, minify('base.light.css', base)).replace(/[\\`$]/g, '\\$&');
  const text = `// Generated by scripts/build-css.mjs.\nexport const cssText = \`${css}\`;\n`;
  fresh = emit(file, text, { check }) && fresh;
}

if (check) {
  if (!fresh) process.exitCode = 1;
} else {
  write('base.css', weighty('base.css', tokens.css + base));
  for (const [name, { core, variants }] of elements) {
    for (const [part, css] of [[name, core], ...variants]) {
      write(`elements/${part}.css`, weighty(`${part}.css`, css));
    }
  }
  write(
    'vn-elements.css',
    weighty(
      'vn-elements.css',
      tokens.css + base + elements.map(([, css]) => whole(css)).join('\n'),
    ),
  );
  // What `src` of the ministry switcher fetches, for those who write such lists.
  write(
    'organisations.schema.json',
    readFileSync(join(root, 'src/model/organisations.schema.json'), 'utf8').trim(),
  );
  for (const file of readdirSync(join(root, 'themes'))) {
    const name = file.replace('.tokens.json', '.css');
    const { css } = await buildTheme(join(root, 'themes', file));
    write(`themes/${name}`, minify(name, css));
  }
}
