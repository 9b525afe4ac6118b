import '../../src/elements/press-release/press-release.js';
import { expect } from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import { render } from 'lit';
import { pressRelease } from '../../src/markup/index.js';
import { readHtml, type Purifier } from '../../src/model/index.js';

/** A text that runs a script where nothing stops it. */
interface Payload {
  readonly id: string;
  readonly family: string;
  readonly html: string;
  /** When it does so: as it loads, when it is clicked or focused, or in no browser of today. */
  readonly control: 'load' | 'click' | 'none';
}

const isChromium = navigator.userAgent.includes('Chrome');
const AT_ONCE = 20;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Which of these texts run a script in a page of their own, all that can be clicked clicked. */
async function firing(
  texts: ReadonlyMap<string, string>,
  isLive = false,
): Promise<ReadonlySet<string>> {
  const fired = new Set<string>();
  const onMessage = ({ data }: MessageEvent): void => {
    if (typeof data === 'object' && data && 'fired' in data) fired.add(String(data.fired));
  };
  window.addEventListener('message', onMessage);
  const all = [...texts];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const frames = await Promise.all(
      all.slice(at, at + AT_ONCE).map(async ([id, html]) => {
        const frame = document.createElement('iframe');
        const call = `parent.postMessage({ fired: ${JSON.stringify(id)} }, '*')`;
        frame.srcdoc = `<!doctype html><title>x</title><script>fired = () => { ${call} }</script><body>${html}`;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await Promise.race([loaded, wait(1500)]);
        return frame;
      }),
    );
    const allFired = (): boolean => all.slice(at, at + AT_ONCE).every(([id]) => fired.has(id));
    // What is expected to run gets time to do so: a busy machine is slow with broken pictures.
    const patience = async (limit: number): Promise<void> => {
      for (let spent = 0; spent < limit && !(isLive && allFired()); spent += 50) await wait(50);
    };
    await patience(isLive ? 1500 : 150);
    for (const frame of frames) {
      for (const target of frame.contentDocument?.body?.querySelectorAll('*') ?? []) {
        if (target.matches('iframe, object, embed')) continue;
        target.dispatchEvent(new FocusEvent('focus'));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    }
    await patience(isLive ? 4000 : 150);
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

/** What is in a drawn release that may not be there. */
function strangers(root: Element): string[] {
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
  it('are a hundred and more, of many kinds', () => {
    expect(payloads.length).to.be.at.least(150);
    expect(new Set(payloads.map(({ family }) => family)).size).to.be.at.least(10);
    expect(new Set(payloads.map(({ id }) => id)).size).to.equal(payloads.length);
  });

  it('run them where nothing stops it', async function () {
    this.timeout(100_000);
    const live = payloads.filter(({ control }) => control !== 'none');
    const fired = await firing(new Map(live.map(({ id, html }) => [id, html])), true);
    const silent = live.filter(({ id }) => !fired.has(id)).map(({ id, html }) => `${id}: ${html}`);
    expect(live.length).to.be.at.least(100);
    // Engines differ in a few; which ones was decided in Chromium.
    if (isChromium) expect(silent).to.deep.equal([]);
    else expect(silent.length, silent.join('\n')).to.be.below(live.length / 5);
  });
});

const hasPlatform = 'parseHTML' in Document;
const purifier = createDOMPurify as unknown as Purifier;

for (const way of ['the platform', 'DOMPurify'] as const) {
  describe(`texts that run scripts, read by ${way}`, () => {
    const drawn = new Map<string, HTMLElement>();
    const fired = new Set<string>();
    let asServed: ReadonlySet<string> = new Set();

    before(async function () {
      this.timeout(100_000);
      // An engine without a sanitiser of its own imports DOMPurify by its name.
      const options = way === 'DOMPurify' ? { purifier } : {};
      (window as unknown as { fired: () => void }).fired = () => {
        fired.add('in this page');
      };
      for (const { id, html } of payloads) {
        const release = { lang: 'sv', headline: 'Rubrik', body: await readHtml(html, options) };
        const root = document.createElement('div');
        document.body.append(root);
        render(pressRelease(release), root);
        for (const target of root.querySelectorAll<HTMLElement>('a, p, span, td, li, h2')) {
          target.addEventListener('click', (event) => event.preventDefault());
          target.click();
        }
        drawn.set(id, root);
      }
      await wait(200);
      // What a server would send goes through the parser once more.
      asServed = await firing(new Map([...drawn].map(([id, { innerHTML }]) => [id, innerHTML])));
    });
    after(() => {
      for (const root of drawn.values()) root.remove();
    });

    it('nothing runs in this page', () => {
      expect([...fired]).to.deep.equal([]);
    });
    for (const { id, html } of payloads) {
      it(`${id}: ${html.slice(0, 60)}`, () => {
        expect(strangers(drawn.get(id)!)).to.deep.equal([]);
        expect(asServed.has(id)).to.equal(false);
      });
    }
  });
}

describe('a sanitiser', () => {
  it('is the browser’s own where there is one, and nothing is loaded then', async () => {
    const before = performance.getEntriesByType('resource').length;
    await readHtml('<p>a</p>');
    const loaded = performance.getEntriesByType('resource').slice(before);
    if (hasPlatform) expect(loaded.map(({ name }) => name)).to.deep.equal([]);
    else expect(await readHtml('<p>a</p>')).to.have.length(1);
  });
});
