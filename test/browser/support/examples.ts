import { expect } from '@open-wc/testing';
// A classic script: it sets `axe` on the window.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { LOCALES, type Locale } from '../../../src/model/index.js';
import type { Example } from '../../../stories/examples/index.js';
import { lightMarkup, RENDERINGS, settled, stage } from './render.js';

const isChromium = navigator.userAgent.includes('Chrome');

/** All languages in one engine; in the others one that is long and in another script. */
const languagesOf = ({ langs }: Example): readonly Locale[] =>
  isChromium ? LOCALES.filter((one) => langs?.includes(one) ?? true) : [langs?.[0] ?? 'ru'];

/**
 * What axe cannot decide and a person has: colour contrast over pictures and gradients is computed
 * for every pair of tokens instead.
 */
const REVIEWED: readonly string[] = ['color-contrast'];

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

/** The tests that every example of every component must pass, in each rendering. */
export function testExamples(component: string, examples: readonly Example[]): void {
  describe(`${component} examples`, () => {
    for (const example of examples) {
      for (const rendering of RENDERINGS) {
        for (const lang of languagesOf(example)) {
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
      it(`${example.name}: hydration keeps what the server drew and doubles nothing`, async () => {
        const client = await stage(component, example, 'sv', 'client');
        const drawn = shadows(client.root);
        client.remove();
        const hydrated = await stage(component, example, 'sv', 'hydrated');
        const kept = shadows(hydrated.root);
        const marks = [...hosts(hydrated.root)].filter(
          (host) => !host.shadowRoot?.innerHTML.includes('<!--lit-part'),
        );
        hydrated.remove();
        expect(marks.map((host) => host.localName)).to.deep.equal([]);
        expect(kept).to.deep.equal(drawn);
        expect(drawn.length).to.be.greaterThan(0);
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

/** Where two texts part, in few words; empty when they are the same. */
function difference(actual: string, expected: string): string {
  if (actual === expected) return '';
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  return `found …${actual.slice(at, at + 80)} where …${expected.slice(at, at + 80)} was written`;
}
