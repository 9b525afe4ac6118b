import type { Decorator, Preview } from '@storybook/web-components-vite';
import { render } from 'lit';
import bilberry from '../dist/themes/bilberry.css?url';
import forest from '../dist/themes/forest.css?url';
import water from '../dist/themes/water.css?url';
import stylesheet from '../dist/vn-elements.css?url';
import { simulate } from './simulate.js';

const MINISTRIES: Readonly<Record<string, string>> = { bilberry, forest, water };

/** The tools of the toolbar, beside language and theme. */
export const TOOLS: NonNullable<Preview['globalTypes']> = {
  ministry: tool('Ministry colours', 'paintbrush', {
    none: 'No ministry colours',
    forest: 'Forest (invented)',
    water: 'Water (invented)',
    bilberry: 'Bilberry (invented)',
  }),
  direction: tool('Direction', 'transfer', {
    automatic: 'Direction of the language',
    rtl: 'Right to left',
  }),
  textSize: tool('Text size', 'zoom', { '100': '100 % text', '200': '200 % text' }),
  scripts: tool('JavaScript', 'lightning', { on: 'With JavaScript', off: 'Without JavaScript' }),
  simulation: tool('Simulation', 'accessibility', {
    none: 'No simulation',
    'forced-colors': 'Forced colours (simulated)',
    'reduced-motion': 'Reduced motion (simulated)',
  }),
};

export const INITIAL_TOOLS = {
  ministry: 'none',
  direction: 'automatic',
  textSize: '100',
  scripts: 'on',
  simulation: 'none',
};

function tool(
  title: string,
  icon: string,
  titles: Readonly<Record<string, string>>,
): NonNullable<Preview['globalTypes']>[string] {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  // Only the icon: with their choices, the tools are wider than the window.
  return { name: title, description: title, toolbar: { icon, items } as never };
}

/** Links a theme, which the elements inherit. */
function useMinistry(name: string): void {
  const id = 'ministry-colours';
  const href = MINISTRIES[name];
  const current = document.querySelector<HTMLLinkElement>(`#${id}`);
  if (href === undefined) current?.remove();
  else if (current) current.href = href;
  else
    document.head.append(
      Object.assign(document.createElement('link'), { id, rel: 'stylesheet', href }),
    );
}

/** The story in a frame that runs no script, so that elements stay as the server sends them. */
function withoutScripts(story: unknown, root: HTMLElement): HTMLIFrameElement {
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.lang = root.lang;
  page.documentElement.dir = root.dir;
  page.documentElement.style.cssText = root.style.cssText;
  page.body.style.margin = '0';
  for (const href of [
    stylesheet,
    document.querySelector<HTMLLinkElement>('#ministry-colours')?.href,
  ])
    if (href !== undefined) {
      const link = page.createElement('link');
      page.head.append(
        Object.assign(link, { rel: 'stylesheet', href: new URL(href, location.href).href }),
      );
    }
  // Nodes of another document are not upgraded to custom elements.
  render(story, page.body, { creationScope: page });
  const frame = document.createElement('iframe');
  frame.title = 'The story without JavaScript';
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'inline-size: 100%; border: 0; block-size: 30rem';
  frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
  frame.addEventListener('load', () => {
    const height = frame.contentDocument?.documentElement.scrollHeight ?? 0;
    if (height > 0) frame.style.blockSize = `${String(height)}px`;
  });
  return frame;
}

/** Shows a story as the tools of the toolbar ask. Docs pages keep their own text size and direction. */
export const inTools: Decorator = (story, { globals, viewMode, canvasElement }) => {
  const root = document.documentElement;
  const inDocs = viewMode === 'docs';
  const value = (name: string): string => String(globals[name]);
  useMinistry(value('ministry'));
  root.style.fontSize = !inDocs && value('textSize') === '200' ? '200%' : '';
  root.dir = !inDocs && value('direction') === 'rtl' ? 'rtl' : '';
  if (value('direction') === 'rtl') canvasElement.dir = 'rtl';
  // After the story and its shadow roots have rendered.
  setTimeout(() => {
    simulate(inDocs ? 'none' : value('simulation'));
  }, 100);
  const rendered = story();
  return value('scripts') === 'off' ? withoutScripts(rendered, root) : rendered;
};
