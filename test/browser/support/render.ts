import { render } from 'lit';
import './failures.js';
import '../../../src/bundles/catalogues.js';
import type { Locale } from '../../../src/model/index.js';
import type { Example } from '../../../stories/examples/index.js';

/** The three ways in which every example is rendered. */
export const RENDERINGS = ['client', 'hydrated', 'no script'] as const;
export type Rendering = (typeof RENDERINGS)[number];

/** An example on the page. */
export interface Stage {
  /** Contains the example; in a document of its own if no script runs. */
  readonly root: HTMLElement;
  readonly document: Document;
  remove: () => void;
}

/** An example as Lit's server renderer writes it. */
export const server = async (
  component: string,
  { name }: Example,
  lang: Locale,
): Promise<string> => {
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

/** Renders an example on the page in one of the three ways, and waits until it is complete. */
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
 * Renders in a document of its own in which the elements are never defined, as without JavaScript.
 * Its only script is the checker.
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

/** Requests whose answer has not been read. */
let pendingRequests = 0;
const { fetch: send } = globalThis;
globalThis.fetch = async (...request) => {
  pendingRequests += 1;
  try {
    const response = await send(...request);
    await response.clone().arrayBuffer();
    return response;
  } finally {
    pendingRequests -= 1;
  }
};

interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

const SETTLE_TIMEOUT_MS = 15_000;
/** How often in a row nothing may change before the page counts as settled. */
const QUIET_TURNS = 3;

/**
 * Waits until every element is rendered, with its messages and what it loads lazily.
 *
 * @throws if an element still changes when the time is up
 */
export async function settled(root: ParentNode): Promise<void> {
  const deadline = performance.now() + SETTLE_TIMEOUT_MS;
  let quiet = 0;
  while (quiet < QUIET_TURNS) {
    const hosts = [...root.querySelectorAll('*')].filter(
      (node): node is Updating => 'updateComplete' in node,
    );
    const sizes = (): number[] => hosts.map((host) => host.shadowRoot?.innerHTML.length ?? 0);
    const before = sizes();
    await Promise.all(hosts.map((host) => host.updateComplete));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const after = sizes();
    const changing = hosts.filter((_, index) => before[index] !== after[index]);
    quiet = changing.length === 0 && pendingRequests === 0 ? quiet + 1 : 0;
    if (quiet < QUIET_TURNS && performance.now() > deadline) {
      const names = changing.map(({ localName }) => localName).join(', ');
      const requests = `${String(pendingRequests)} requests`;
      throw new Error(
        `Not settled within ${String(SETTLE_TIMEOUT_MS / 1000)} s: ${names || requests}`,
      );
    }
  }
}
