import { until } from './support/keys.js';

/** Markup with a declarative shadow root, by tag name. */
const DECLARED: Readonly<Record<string, string>> = {
  'vn-sitemap-tree': `<vn-sitemap-tree tree='[{ "title": "Framsidan", "href": "/sv/" }]'><template
    shadowrootmode="open"><div part="tools">Verktyg</div><ul><li>Framsidan</li></ul><slot></slot></template></vn-sitemap-tree>`,
  'vn-skip-link':
    '<vn-skip-link><template shadowrootmode="open"><slot></slot><a part="link" href="#main">Hoppa</a></template></vn-skip-link>',
  'vn-ministry-switcher':
    '<vn-ministry-switcher><template shadowrootmode="open"><nav>Hallinto</nav><slot></slot></template></vn-ministry-switcher>',
};

/** Removes Lit's marker comments and normalises white space. */
const contentOf = ({ shadowRoot }: Element): string =>
  (shadowRoot?.innerHTML ?? '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Loads markup, then the module of its element, in a document without Lit's hydration support. */
async function load(tag: string, markup: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = tag;
  const name = tag.replace('vn-', '');
  const modules = ['bundles/catalogues.ts', `elements/${name}/${name}.ts`];
  const scripts = modules.map((path) => `<script type="module" src="/src/${path}"></script>`);
  frame.srcdoc = `<!doctype html><html lang="sv"><body>${markup}${scripts.join('')}</body></html>`;
  document.body.append(frame);
  await until(() => frame.contentWindow?.customElements.get(tag) !== undefined);
  return frame;
}

describe('a declarative shadow root', () => {
  const frames: HTMLIFrameElement[] = [];
  const hostIn = async (tag: string, markup: string): Promise<Element> => {
    const frame = await load(tag, markup);
    frames.push(frame);
    const host = frame.contentDocument?.querySelector(tag);
    if (!host) throw new Error(`no <${tag}>`);
    return host;
  };
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const [tag, markup] of Object.entries(DECLARED)) {
    it(`of <${tag}> is not doubled without hydration support`, async () => {
      const withoutRoot = markup.replace(/<template[\s\S]*?<\/template>/g, '');
      const client = await hostIn(tag, withoutRoot);
      await until(() => /<a\b/.test(contentOf(client)));
      const host = await hostIn(tag, markup);
      await until(() => contentOf(host) === contentOf(client));
    });
  }
});
