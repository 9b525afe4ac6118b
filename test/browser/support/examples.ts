import { expect } from '@open-wc/testing';
// A classic script: it sets `axe` on the window.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { LOCALES, type Locale } from '../../../src/model/index.js';
import type { Example } from '../../../stories/examples/index.js';
import { lightMarkup, type Rendering, RENDERINGS, server, settled, stage } from './render.js';

declare global {
  /** Set by the page of the test runner. */
  var testsAllRenderings: boolean;
}

const isChromium = navigator.userAgent.includes('Chrome');

/**
 * One engine tests the server's markup in all languages, and each other rendering of an example in
 * one language; these rotate. Other engines test each example in one rendering, in Russian, which is
 * long and in another script; `npm run audit` tests them in all.
 */
function languagesOf({ langs }: Example, rendering: Rendering, turn: number): readonly Locale[] {
  const isTurn = turn % RENDERINGS.length === RENDERINGS.indexOf(rendering);
  if (!isChromium) return isTurn || testsAllRenderings ? [langs?.[0] ?? 'ru'] : [];
  const all = LOCALES.filter((one) => langs?.includes(one) ?? true);
  if (rendering === 'hydrated') return all;
  const language = all[(turn + RENDERINGS.indexOf(rendering)) % all.length];
  return language === undefined ? [] : [language];
}

/**
 * Rules that axe reports as incomplete. Colour contrast over images and gradients is computed for
 * every pair of tokens instead.
 */
const REVIEWED: readonly string[] = ['color-contrast'];

/** Elements that render nothing of their own. */
const LIGHT: readonly string[] = [
  'vn-header',
  'vn-navigation',
  'vn-language-selector',
  'vn-breadcrumbs',
  'vn-footer',
  'vn-press-release',
];
/** A tree over the author's own list. */
const AUTHOR_TREE = 'vn-sitemap-tree:not([tree], [src])';
const SERVER_ROOT = /<(vn-[\w-]+)[^>]*>\s*<template shadowroot/g;

interface AxeWindow extends Window {
  axe?: typeof import('axe-core');
}

const OPTIONS: RunOptions = {
  // An example is a part of a page: landmarks and the h1 around it are the page's.
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
  resultTypes: ['violations', 'incomplete'],
  preload: false,
};

const summary = (results: AxeResults['violations']): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
  );

async function axeIn(tested: Document): Promise<AxeResults> {
  const { axe } = (tested.defaultView ?? window) as AxeWindow;
  if (!axe) throw new Error('axe is not there');
  return axe.run(tested === document ? 'body > div' : tested.body, OPTIONS);
}

/** Tests every example of a component in each rendering. */
export function testExamples(component: string, examples: readonly Example[]): void {
  describe(`${component} examples`, () => {
    for (const [index, example] of examples.entries()) {
      for (const rendering of RENDERINGS) {
        for (const lang of languagesOf(example, rendering, component.length + index)) {
          it(`${example.name}, ${rendering}, ${lang}: axe finds nothing`, async () => {
            const { document, remove } = await stage(component, example, lang, rendering);
            try {
              const { violations, incomplete } = await axeIn(document);
              expect(summary(violations)).to.deep.equal([]);
              const open = incomplete.filter(({ id }) => !REVIEWED.includes(id));
              expect(summary(open)).to.deep.equal([]);
            } finally {
              remove();
            }
          });
        }
      }
      it(`${example.name}: hydration keeps the server's nodes and duplicates nothing`, async () => {
        const client = await stage(component, example, 'sv', 'client');
        const rendered = shadows(client.root);
        client.remove();
        const hydrated = await stage(component, example, 'sv', 'hydrated');
        const kept = shadows(hydrated.root);
        hydrated.remove();
        expect(kept).to.deep.equal(rendered);
      });
      it(`${example.name}: elements that render nothing have no shadow root`, async () => {
        const written = [...(await server(component, example, 'fi')).matchAll(SERVER_ROOT)];
        // No element renders on a server.
        expect(written.map(([, tag]) => tag)).to.deep.equal([]);
        const { root, remove } = await stage(component, example, 'fi', 'client');
        const roots = hosts(root)
          .filter((host) => LIGHT.includes(host.localName) || host.matches(AUTHOR_TREE))
          .map(({ localName }) => localName);
        remove();
        expect(roots).to.deep.equal([]);
      });
      it(`${example.name}: the element leaves the author’s nodes alone`, async () => {
        const markup = await lightMarkup(component, example, 'fi');
        const written = document.createElement('template');
        written.innerHTML = markup;
        const root = document.createElement('div');
        root.innerHTML = markup;
        document.body.append(root);
        await settled(root);
        const after = root.innerHTML;
        root.remove();
        expect(difference(after, written.innerHTML)).to.equal('');
      });
    }
  });
}

const hosts = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null);

const withoutMarks = (markup: string): string =>
  markup
    .replace(/<!--[\s\S]*?-->|<\?[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const shadows = (root: ParentNode): string[] =>
  hosts(root).map(
    ({ localName, shadowRoot }) => `${localName}: ${withoutMarks(shadowRoot?.innerHTML ?? '')}`,
  );

/** An excerpt around the first difference of two texts; empty if they are equal. */
function difference(actual: string, expected: string): string {
  if (actual === expected) return '';
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  return `found …${actual.slice(at, at + 80)} where …${expected.slice(at, at + 80)} was written`;
}
