import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pack } from '../../scripts/lib/pack.js';
import { serveFolder, type Site } from '../examples/serve.js';
import { launchChromium } from '../support/launch.js';
import { packPrevious } from './previous.js';
import { applyRenames, renamedNames, RENAMES } from './renames.js';

const CHANGELOG = new URL('../../CHANGELOG.md', import.meta.url);
const PROJECT = fileURLToPath(new URL('project', import.meta.url));
const NPM_FLAGS = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
const SOURCES = ['index.html', 'src/main.js', 'src/site.css'];

const navigation = 'vn-navigation li > details';

describe('upgrade from the previous version', { concurrency: 1 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'vn-upgrade-'));
  const messages: string[] = [];
  let browser: Browser;
  let site: Site | undefined;
  let page: Page;

  const npm = (...args: readonly string[]): void => {
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  };

  /** Builds the site and opens it. */
  async function open(): Promise<void> {
    npm('run', '--silent', 'build');
    site?.close();
    site = await serveFolder(join(folder, 'dist'));
    messages.length = 0;
    await page.goto(site.url);
    await page.getByRole('heading', { name: 'Pressmeddelande' }).waitFor();
    await page.locator('#data').getByRole('link', { name: 'om' }).waitFor({ state: 'attached' });
  }

  const version = (): string =>
    readFileSync(join(folder, 'node_modules/vn-elements/package.json'), 'utf8');

  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    cpSync(PROJECT, folder, { recursive: true });
    npm('ci', ...NPM_FLAGS);
  });
  after(async () => {
    await browser.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('builds and opens the site with the previous version', async () => {
    npm('install', ...NPM_FLAGS, packPrevious());
    assert.match(version(), /"\.\/words\.js"/);
    await open();
    await page.locator(`${navigation} > summary`).click();
    await page.getByRole('link', { name: 'Tiedotteet' }).waitFor();
    assert.equal(await page.locator('#data [aria-current="page"]').count(), 1);
  });

  it('finds each name that the site must change in the changelog', () => {
    const rows = renamedNames(readFileSync(CHANGELOG, 'utf8'));
    const missing = RENAMES.filter(
      (rename) => !rows.some(([old, now]) => old.includes(rename.old) && now.includes(rename.new)),
    );
    assert.deepEqual(missing, []);
  });

  it('opens the renamed site with the packed package, without a message', async () => {
    const archives = mkdtempSync(join(tmpdir(), 'vn-tarball-'));
    npm('install', ...NPM_FLAGS, pack(archives));
    rmSync(archives, { recursive: true });
    assert.doesNotMatch(version(), /"\.\/words\.js"/);
    for (const file of SOURCES) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      const edited = applyRenames(text);
      assert.notEqual(edited, text, file);
      writeFileSync(path, edited);
    }
    await open();
    assert.deepEqual(messages, []);
  });

  it('opens a menu, and closes it with Escape', async () => {
    const link = page.getByRole('link', { name: 'Tiedotteet' });
    await page.locator(`${navigation} > summary`).click();
    await link.waitFor();
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
  });

  it('marks the current organisation and page', async () => {
    await page.locator('vn-ministry-switcher summary').click();
    const current = page.locator('vn-ministry-switcher [aria-current]');
    assert.match((await current.textContent()) ?? '', /Sisäministeriö/);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#data [aria-current="page"]').count(), 1);
  });

  it('renders the release, the breadcrumbs and the URL for print', async () => {
    assert.match((await page.locator('vn-breadcrumbs').textContent()) ?? '', /Pressmeddelande/);
    assert.equal(await page.locator('#print-only .vn-page-url').isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#print-only .vn-page-url').isVisible(), true);
    await page.emulateMedia({ media: null });
  });

  it('receives the event with its renamed detail, and switches the language', async () => {
    await page.getByRole('link', { name: 'Svenska' }).click();
    await page
      .locator('vn-ministry-switcher[lang="sv"] summary')
      .filter({ hasText: 'Statsrådet' })
      .waitFor();
    assert.deepEqual(messages, []);
  });
});
