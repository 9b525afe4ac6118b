import { showHostIfFilled } from './visible-host.js';

/** Shows what is in the shadow root of a status, even in engines without constructed stylesheets. */
export function showStatus(root: ShadowRoot): void {
  showHostIfFilled(root);
  if (root.adoptedStyleSheets?.length) return;
  for (const child of root.children) (child as HTMLElement).style.visibility = 'visible';
}
