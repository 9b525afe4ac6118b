// Imports and uses all elements in an emulated DOM, as unit tests of projects do:
// `node dom.mjs jsdom [library]`. Prints the tags that are registered. The environment has the page
// (VN_PAGE) and a function that uses it (VN_USE).
const [emulation = 'jsdom', library = 'vn-elements'] = process.argv.slice(2);
const HTML = process.env.VN_PAGE;

const { window } =
  emulation === 'jsdom'
    ? new (await import('jsdom')).JSDOM(HTML, {
        url: 'http://localhost/#budjetti',
        pretendToBeVisual: true,
      })
    : { window: new (await import('happy-dom')).Window({ url: 'http://localhost/#budjetti' }) };
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

await import(library);
await new Promise((resolve) => setTimeout(resolve, 500));
const elements = [...window.document.querySelectorAll('*')].filter(({ localName }) =>
  localName.startsWith('vn-'),
);
for (const element of elements) await element.updateComplete?.catch?.(note);
const rendered = elements.filter((element) => element.updateComplete).map((e) => e.localName);
globalThis.__name = (one) => one;
errors.push(...(await new Function(`return (${process.env.VN_USE})()`)()));
// Elements are also created, moved and removed.
for (const element of elements) element.cloneNode(true);
window.document.body.replaceChildren();
await new Promise((resolve) => setTimeout(resolve, 100));
console.log(JSON.stringify({ rendered: [...new Set(rendered)].sort(), errors }));
process.exit(0);
