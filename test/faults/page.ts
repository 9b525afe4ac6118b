import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HEADER, LIST } from '../support/used-page.js';
import type { Case } from './cases.js';

const LOCALES = ['sv', 'en', 'se', 'ru', 'fr', 'de'];

const BODY = `
  <vn-skip-link id="skip"><a href="#sisalto">Siirry sisältöön</a></vn-skip-link>
  ${LOCALES.map((lang) => `<div lang="${lang}"><vn-skip-link></vn-skip-link></div>`).join('')}
  ${HEADER}
  <main id="sisalto"><vn-press-release lang="fi"><article><h1>Tiedote</h1><p>Teksti</p></article>
    <div class="vn-actions"><button type="button" data-vn-action="copy">Kopioi</button>
    <p role="status"></p></div></vn-press-release>
  <vn-sitemap-tree id="author" remember><div slot="tools"><label>Suodata <input></label>
    <button type="button" data-vn-action="expand">Avaa kaikki</button><p role="status"></p></div>
    ${LIST}</vn-sitemap-tree>
  <vn-sitemap-tree id="data" tree='[{"title":"Yksi","href":"#yksi"}]'></vn-sitemap-tree></main>`;

/** Timers of the time limit, which passes when the test says so. */
const CLOCK = `
  const timeLimits = new Map();
  const { setTimeout, clearTimeout } = globalThis;
  globalThis.setTimeout = (callback, delay, ...values) => {
    if (!(delay >= 10_000)) return setTimeout(callback, delay, ...values);
    const timer = -1 - timeLimits.size;
    timeLimits.set(timer, () => callback(...values));
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    if (timeLimits.has(timer)) timeLimits.set(timer, () => {});
    else clearTimeout(timer);
  };
  globalThis.passTimeLimit = () => {
    for (const [timer, callback] of [...timeLimits]) {
      timeLimits.set(timer, () => {});
      callback();
    }
  };`;

/** Head of a page that forbids one of the files. */
function declarations({ failure, file }: Case, files: readonly string[]): string {
  if (failure === 'refused by policy') {
    const others = ['vn-elements.bundle.dev.js', ...files].filter((name) => name !== file);
    const urls = others.map((name) => `http://127.0.0.1:*/*/${name}`);
    // A policy has no wildcard in paths, so the page fills in its own folder.
    return `<script>{
      const folder = location.href.replace('page.html', '');
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      const urls = ${JSON.stringify(urls)}.map((url) => folder + url.split('*/*/')[1]);
      meta.content = "script-src 'unsafe-inline' 'unsafe-eval' " + urls.join(' ');
      document.head.append(meta);
    }</script>`;
  }
  if (failure !== 'refused by integrity') return '';
  const wrong = createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .update('x');
  const integrity = { [`./${file}`]: `sha384-${wrong.digest('base64')}` };
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
}

/** A page with every element, in which one file fails. */
export const pageOf = (one: Case, files: readonly string[]): string => `<!doctype html>
<html lang="fi"><head><meta charset="utf-8"><title>Sivu</title>
<script>{${CLOCK}
  globalThis.problems = [];
  globalThis.warnings = [];
  addEventListener('error', (event) => problems.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => problems.push('rejection: ' + event.reason));
  console.warn = (text) => warnings.push(String(text));
  Object.defineProperty(navigator, 'languages', { get: () => ['sv'] });
}</script>
${declarations(one, files)}
<link rel="stylesheet" href="vn-elements.css">
<script type="module" src="vn-elements.bundle.dev.js"></script></head><body>${BODY}</body></html>`;
