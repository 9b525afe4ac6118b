import { createElement, StrictMode, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

// The global `React` of the pages that React renders.

/** Names of attributes in JSX, where they differ from HTML. */
const JSX_NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  hreflang: 'hrefLang',
};

function propsOf(element: Element): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const { name, value } of element.attributes) {
    // As JSX has it: `<vn-sitemap-tree remember tree={tree}>`.
    if (name === 'tree') props[name] = JSON.parse(value) as unknown;
    else props[JSX_NAMES[name] ?? name] = value === '' ? true : value;
  }
  return props;
}

/** The content of an element, as React writes it. */
const copyOf = (element: Element): ReactNode[] =>
  [...element.childNodes].map((node) =>
    node instanceof Element
      ? createElement(node.localName, propsOf(node), ...copyOf(node))
      : node.nodeValue,
  );

Object.assign(globalThis, {
  React: { createElement, StrictMode, createRoot, hydrateRoot, copyOf },
});
