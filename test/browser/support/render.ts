import { render } from 'lit';
import '../../../src/bundles/locales.js';
import type { Locale } from '../../../src/model/index.js';
import type { Example } from '../../../stories/examples/index.js';

/** The three ways in which every example reaches a reader. */
export const RENDERINGS = ['client', 'hydrated', 'no script'] as const;
export type Rendering = (typeof RENDERINGS)[number];

/** An example on the page, and how to take it away again. */
export interface Stage {
  /** What holds the example; in a document of its own where no script runs. */
  readonly root: HTMLElement;
  readonly document: Document;
  remove: () => void;
}

const server = async (component: string, { name }: Example, lang: Locale): Promise<string> => {
  const response = await fetch(`/__server/${component}/${name}/${lang}`);
  if (!response.ok) throw new Error(`no server rendering of ${component} ${name}`);
  return response.text();
};

/** An example's light markup only: what a server without Lit sends. */
export const lightMarkup = async (
  component: string,
  example: Example,
  lang: Locale,
): Promise<string> =>
  (await server(component, example, lang)).replace(
    /<template shadowroot[^>]*>[\s\S]*?<\/template>/g,
    '',
  );

/** Puts an example on the page in one of the three ways, and waits until all of it is drawn. */
export async function stage(
  component: string,
  example: Example,
  lang: Locale,
  rendering: Rendering,
): Promise<Stage> {
  if (rendering === 'no script') return stageWithoutScript(component, example, lang);
  const root = document.createElement('div');
  root.lang = lang;
  document.documentElement.lang = lang;
  document.body.append(root);
  if (rendering === 'client') render(example.render(lang), root);
  else root.setHTMLUnsafe(await server(component, example, lang));
  await settled(root);
  return {
    root,
    document,
    remove: () => {
      root.remove();
      document.documentElement.lang = 'fi';
    },
  };
}

/** Loaded once: the checker in it is half a megabyte of script. */
let scriptless: Promise<HTMLIFrameElement> | undefined;

async function loadFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'without script';
  frame.srcdoc = `<!doctype html><html><head><title></title>
    <script src="/node_modules/axe-core/axe.min.js"></script>
    <link rel="stylesheet" href="/dist/vn-elements.css"></head><body></body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

/**
 * A document of its own in which the elements are never defined, as when no script comes. The one
 * script in it is the checker.
 */
async function stageWithoutScript(
  component: string,
  example: Example,
  lang: Locale,
): Promise<Stage> {
  const markup = await lightMarkup(component, example, lang);
  const frame = await (scriptless ??= loadFrame());
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  frame.style.cssText = 'inline-size: 100%; block-size: 800px; border: 0';
  inner.documentElement.lang = lang;
  inner.title = component;
  inner.body.innerHTML = markup;
  return {
    root: inner.body,
    document: inner,
    remove: () => {
      inner.body.replaceChildren();
      frame.style.display = 'none';
    },
  };
}

interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

/** Waits until every element has drawn itself and its words, chunks on demand included. */
export async function settled(root: ParentNode): Promise<void> {
  let quiet = 0;
  for (let turn = 0; turn < 200 && quiet < 3; turn += 1) {
    const hosts = [...root.querySelectorAll('*')].filter(
      (node): node is Updating => 'updateComplete' in node,
    );
    const before = hosts.map((host) => host.shadowRoot?.innerHTML.length ?? 0).join();
    await Promise.all(hosts.map((host) => host.updateComplete));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const after = hosts.map((host) => host.shadowRoot?.innerHTML.length ?? 0).join();
    quiet = before === after ? quiet + 1 : 0;
  }
}
