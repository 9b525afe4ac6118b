import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { ELEMENTS } from '../../scripts/lib/elements.js';
import { buildExample } from '../examples/install.js';
import { launchChromium } from '../support/launch.js';
import { comparePages } from './colours.js';
import {
  buildWith,
  BUNDLERS,
  entryName,
  installProject,
  javascriptEntries,
  type Bundler,
  type Built,
} from './project.js';

const MAX_ELEMENT_BYTES = 7500;

/** The namespace is used, so that no bundler drops it. */
const sourceOf = (specifier: string): string =>
  `import * as entry from '${specifier}';\nglobalThis.entry = entry;\n`;

const specifiers = javascriptEntries();

// `VN_BUNDLERS=esbuild,Rollup` builds with these alone.
const chosen = process.env['VN_BUNDLERS']?.split(',');
const bundlers = (Object.keys(BUNDLERS) as Bundler[]).filter(
  (name) => chosen?.includes(name) ?? true,
);

describe('the packed package', { concurrency: 1 }, () => {
  let folder = '';
  let browser: Browser;

  before(async () => {
    folder = installProject({
      ...Object.fromEntries(specifiers.map((one) => [entryName(one), sourceOf(one)])),
      styles: `import 'vn-elements/vn-elements.css';\n`,
    });
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const bundler of bundlers) {
    describe(`built with ${bundler}`, () => {
      let built: Built;

      before(async () => {
        built = await buildWith(bundler, folder);
      });

      it('has no warnings', () => {
        assert.deepEqual(built.warnings, []);
      });

      it('contains no computed URL and no inlined script', () => {
        for (const [file, text] of built.files) {
          assert.doesNotMatch(text, /data:text\/javascript|[?]again|[?]retry/, file);
        }
      });

      if (bundler !== 'Rollup') {
        it('keeps the colours in light and dark', async () => {
          const css = [...built.files].filter(([file]) => file.endsWith('.css'));
          assert.ok(css.length > 0, 'no stylesheet');
          await comparePages(browser, css.map(([, text]) => text).join('\n'));
        });
      }

      if (bundler === 'esbuild') {
        for (const name of ELEMENTS) {
          it(`registers only vn-${name} for its entry`, async () => {
            const page = await browser.newPage();
            await page.route('http://consumer/**', (route) => {
              const file = new URL(route.request().url()).pathname.slice(1);
              const body = built.files.get(file);
              return body === undefined
                ? route.fulfill({
                    contentType: 'text/html',
                    body: '<!doctype html><title>Consumer</title>',
                  })
                : route.fulfill({ contentType: 'text/javascript', body });
            });
            await page.goto('http://consumer/');
            await page.addScriptTag({ type: 'module', url: `/elements-${name}.js` });
            await page.waitForFunction(
              (tag) => customElements.get(tag) !== undefined,
              `vn-${name}`,
            );
            const registered = await page.evaluate(
              (tags) => tags.filter((tag) => customElements.get(tag) !== undefined),
              ELEMENTS.map((one) => `vn-${one}`),
            );
            assert.deepEqual(registered, [`vn-${name}`]);
            await page.close();
          });
        }
      }

      if (bundler === 'Vite 8') {
        it(`has at most ${String(MAX_ELEMENT_BYTES)} bytes for one element`, async () => {
          const entry = 'elements-navigation';
          const { files } = await buildWith(bundler, folder, entry);
          const bytes = bytesOf(`${entry}.js`, files);
          assert.ok(bytes <= MAX_ELEMENT_BYTES, `${String(bytes)} bytes`);
        });
      }
    });
  }
});

// Angular builds applications only, so it builds the one in examples/.
describe('the packed package', { skip: !(chosen?.includes('Angular 20') ?? true) }, () => {
  it('keeps the colours in light and dark when built with Angular 20', async () => {
    const out = join(buildExample('angular'), 'dist');
    const files = readdirSync(out).filter((file) => file.endsWith('.css'));
    const css = files.map((file) => readFileSync(join(out, file), 'utf8')).join('\n');
    assert.ok(css.length > 0, 'no stylesheet');
    const browser = await launchChromium();
    try {
      await comparePages(browser, css);
    } finally {
      await browser.close();
    }
  });
});

/** Compressed bytes of a module and all that it imports statically. */
function bytesOf(
  file: string,
  files: ReadonlyMap<string, string>,
  seen = new Set<string>(),
): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const text = files.get(file);
  assert.ok(text !== undefined, file);
  let bytes = brotliCompressSync(text).length;
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    bytes += bytesOf(new URL(path, `file:///${file}`).pathname.slice(1), files, seen);
  }
  return bytes;
}
