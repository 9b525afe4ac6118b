import '../../src/elements/press-release/press-release.js';
import { expect } from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import { render } from 'lit';
import { pressRelease } from '../../src/markup/index.js';
import { parseHtml, type Purifier } from '../../src/readers/html.js';
import { wait } from './support/keys.js';

/** A text that runs a script unless it is sanitised. */
interface Payload {
  readonly id: string;
  readonly family: string;
  readonly html: string;
  /** When it runs: on load, on click or focus, or in no current browser. */
  readonly control: 'load' | 'click' | 'none';
}

const isChromium = navigator.userAgent.includes('Chrome');
const FRAMES_AT_ONCE = 20;

/**
 * Once no further script has run for this time, no more are expected. In Chromium all of them must
 * run, however slow the machine is; in the other engines a few never do.
 */
const LIVE_PAUSE_MS = isChromium ? 8000 : 1500;
/** Time in which scripts that must not run could do so. */
const INERT_PAUSE_MS = 150;
/** Some of these pages never load completely. */
const LOAD_TIMEOUT_MS = 1500;

/**
 * Returns the ids of the texts that run a script, each in a page of its own in which everything is
 * clicked.
 *
 * @param expected ids of those that should run on load; if given, waits for them
 */
async function firing(
  texts: ReadonlyMap<string, string>,
  expected?: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const fired = new Set<string>();
  const onMessage = ({ data }: MessageEvent): void => {
    if (typeof data === 'object' && data && 'fired' in data) fired.add(String(data.fired));
  };
  window.addEventListener('message', onMessage);
  const all = [...texts];
  for (let at = 0; at < all.length; at += FRAMES_AT_ONCE) {
    const frames = await Promise.all(
      all.slice(at, at + FRAMES_AT_ONCE).map(async ([id, html]) => {
        const frame = document.createElement('iframe');
        const call = `parent.postMessage({ fired: ${JSON.stringify(id)} }, '*')`;
        frame.srcdoc = `<!doctype html><title>x</title><script>fired = () => { ${call} }</script><body>${html}`;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await Promise.race([loaded, wait(expected ? LOAD_TIMEOUT_MS * 2 : LOAD_TIMEOUT_MS)]);
        return frame;
      }),
    );
    const ids = all.slice(at, at + FRAMES_AT_ONCE).map(([id]) => id);
    /** Waits until all of these have run, or none has for a while. */
    const pause = async (awaited: readonly string[]): Promise<void> => {
      if (!expected) {
        await wait(INERT_PAUSE_MS);
        return;
      }
      let count = fired.size;
      let since = performance.now();
      while (performance.now() - since < LIVE_PAUSE_MS && !awaited.every((id) => fired.has(id))) {
        await wait(20);
        if (fired.size === count) continue;
        count = fired.size;
        since = performance.now();
      }
    };
    await pause(ids.filter((id) => expected?.has(id)));
    for (const frame of frames) {
      for (const target of frame.contentDocument?.body?.querySelectorAll('*') ?? []) {
        if (target.matches('iframe, object, embed')) continue;
        target.dispatchEvent(new FocusEvent('focus'));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    }
    await pause(ids);
    for (const frame of frames) frame.remove();
  }
  window.removeEventListener('message', onMessage);
  return fired;
}

const TAGS =
  'article header h1 h2 h3 h4 h5 h6 div p span blockquote br ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img a strong em sub sup time'.split(
    ' ',
  );
const ATTRIBUTES =
  'class id lang dir href hreflang datetime scope colspan rowspan start src alt width height loading role tabindex aria-labelledby aria-label'.split(
    ' ',
  );

/** Elements and attributes in a rendered release that are not allowed. */
function disallowed(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((node) => [
    ...(TAGS.includes(node.localName) && node.namespaceURI === 'http://www.w3.org/1999/xhtml'
      ? []
      : [`<${node.localName}>`]),
    ...[...node.attributes].flatMap(({ name, value }) =>
      ATTRIBUTES.includes(name) && !/^\W*(?:javascript|vbscript|data:text)/i.test(value)
        ? []
        : [`${name}="${value}"`],
    ),
  ]);
}

const payloads = (await (await fetch('/test/data/xss.json')).json()) as readonly Payload[];

describe('texts that run scripts', () => {
  it('are at least 150, of ten or more families', () => {
    expect(payloads.length).to.be.at.least(150);
    expect(new Set(payloads.map(({ family }) => family)).size).to.be.at.least(10);
    expect(new Set(payloads.map(({ id }) => id)).size).to.equal(payloads.length);
  });

  it('run if they are not sanitised', async function () {
    this.timeout(100_000);
    const live = payloads.filter(({ control }) => control !== 'none');
    const atLoad = new Set(live.filter(({ control }) => control === 'load').map(({ id }) => id));
    const fired = await firing(new Map(live.map(({ id, html }) => [id, html])), atLoad);
    const silent = live.filter(({ id }) => !fired.has(id)).map(({ id, html }) => `${id}: ${html}`);
    expect(live.length).to.be.at.least(100);
    // Engines differ in a few; `control` was recorded in Chromium.
    if (isChromium) expect(silent).to.deep.equal([]);
    else expect(silent.length, silent.join('\n')).to.be.below(live.length / 5);
  });
});

const hasPlatform = 'parseHTML' in Document;
const purifier = createDOMPurify as unknown as Purifier;

for (const way of ['the platform', 'DOMPurify'] as const) {
  describe(`texts that run scripts, sanitised by ${way}`, () => {
    const renderedRoots = new Map<string, HTMLElement>();
    const fired = new Set<string>();
    let asServed: ReadonlySet<string> = new Set();

    before(async function () {
      this.timeout(100_000);
      // By default, an engine without a native sanitiser imports DOMPurify.
      const options = way === 'DOMPurify' ? { purifier } : {};
      (window as unknown as { fired: () => void }).fired = () => {
        fired.add('in this page');
      };
      for (const { id, html } of payloads) {
        const release = { lang: 'sv', headline: 'Rubrik', body: await parseHtml(html, options) };
        const root = document.createElement('div');
        document.body.append(root);
        // The buttons contain no data of the release.
        render(pressRelease(release, { actions: [] }), root);
        for (const target of root.querySelectorAll<HTMLElement>('a, p, span, td, li, h2')) {
          target.addEventListener('click', (event) => event.preventDefault());
          target.click();
        }
        renderedRoots.set(id, root);
      }
      await wait(200);
      // Server output is parsed a second time.
      asServed = await firing(
        new Map([...renderedRoots].map(([id, { innerHTML }]) => [id, innerHTML])),
      );
    });
    after(() => {
      for (const root of renderedRoots.values()) root.remove();
    });

    it('nothing runs in this page', () => {
      expect([...fired]).to.deep.equal([]);
    });
    for (const { id, html } of payloads) {
      it(`${id}: ${html.slice(0, 60)}`, () => {
        expect(disallowed(renderedRoots.get(id)!)).to.deep.equal([]);
        expect(asServed.has(id)).to.equal(false);
      });
    }
  });
}

describe('a sanitiser', () => {
  it('is the browser’s own if it has one, and then nothing is loaded', async () => {
    const before = performance.getEntriesByType('resource').length;
    await parseHtml('<p>a</p>');
    const loaded = performance.getEntriesByType('resource').slice(before);
    if (hasPlatform) expect(loaded.map(({ name }) => name)).to.deep.equal([]);
    else expect(await parseHtml('<p>a</p>')).to.have.length(1);
  });
});
