// Takes the picture that heads the README, from the built site.
import { chromium } from 'playwright-core';
import { ensureBrowsers } from './browsers.mjs';
import { serve } from './serve.mjs';

const { chromium: found } = await ensureBrowsers(['chromium']);
const { url, server } = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
const page = await browser.newPage({ locale: 'fi-FI', viewport: { width: 1280, height: 860 } });
await page.goto(`${url}/sv/-/ministrarna-henriksson-och-ohisalo/`);
await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
await page.waitForTimeout(300);
await page.screenshot({ path: 'docs/release.png' });
await browser.close();
server.close();
server.closeAllConnections();
