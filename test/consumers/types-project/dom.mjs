// Imports and renders all elements in an emulated DOM, as unit tests of projects do:
// `node dom.mjs jsdom`. Prints the tags that are registered.
const [emulation = 'jsdom'] = process.argv.slice(2);

const HTML = `<!doctype html><html lang="sv"><body>
  <vn-skip-link><a href="#main">Hoppa</a></vn-skip-link>
  <header><vn-header sticky><a slot="home" href="/">Ministeriet</a>
    <vn-language-selector slot="bar"><nav aria-label="Språk"><ul><li><a href="/" lang="fi" hreflang="fi">Suomi</a></li></ul></nav></vn-language-selector>
    <vn-ministry-switcher slot="bar"></vn-ministry-switcher>
    <vn-navigation slot="navigation"><nav aria-label="Meny"><details><summary>Meny</summary><ul><li><a href="/a">A</a></li></ul></details></nav></vn-navigation>
  </vn-header></header>
  <vn-breadcrumbs><nav aria-label="Stig"><ol><li><a href="/">A</a></li></ol></nav></vn-breadcrumbs>
  <vn-language-notice><div role="group" lang="fi" hidden><p>x</p><a href="/fi" hreflang="fi">Suomi</a></div></vn-language-notice>
  <main id="main"><vn-press-release actions="print copy share"><article><h1>Meddelande</h1></article></vn-press-release>
  <vn-sitemap-tree remember><ul><li><a href="/a">A</a><details><summary>A: undersidor</summary><ul><li><a href="/b">B</a></li></ul></details></li></ul></vn-sitemap-tree></main>
  <vn-footer><p>Ministeriet</p></vn-footer></body></html>`;

const { window } =
  emulation === 'jsdom'
    ? new (await import('jsdom')).JSDOM(HTML, { url: 'http://localhost/', pretendToBeVisual: true })
    : { window: new (await import('happy-dom')).Window({ url: 'http://localhost/' }) };
if (emulation !== 'jsdom') window.document.write(HTML);

// Globals that test runners such as Vitest and Jest define.
for (const key of Object.getOwnPropertyNames(window)) {
  if (
    key in globalThis ||
    key === 'window' ||
    key === 'document' ||
    /^(?:undefined|NaN|Infinity|eval)$/.test(key)
  )
    continue;
  Object.defineProperty(globalThis, key, { get: () => window[key], configurable: true });
}
Object.assign(globalThis, { window, document: window.document, Event: window.Event });
Object.assign(globalThis, { CustomEvent: window.CustomEvent, EventTarget: window.EventTarget });
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
  if (!(name in globalThis)) globalThis[name] = window[name].bind(window);

const errors = [];
const note = (error) => errors.push(String(error?.stack ?? error));
process.on('uncaughtException', note);
process.on('unhandledRejection', note);
window.addEventListener('error', ({ error, message }) => note(error ?? message));

await import('vn-elements');
await new Promise((resolve) => setTimeout(resolve, 500));
const elements = [...window.document.querySelectorAll('*')].filter(({ localName }) =>
  localName.startsWith('vn-'),
);
for (const element of elements) await element.updateComplete?.catch?.(note);
const rendered = elements.filter((element) => element.updateComplete).map((e) => e.localName);
for (const control of window.document.querySelectorAll('button, summary')) control.click();
// Elements are also created, moved and removed.
for (const element of elements) element.cloneNode(true);
window.document.body.replaceChildren();
await new Promise((resolve) => setTimeout(resolve, 100));
console.log(JSON.stringify({ rendered: [...new Set(rendered)].sort(), errors }));
process.exit(0);
