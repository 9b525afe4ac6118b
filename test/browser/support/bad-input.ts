import { expect } from '@open-wc/testing';
import type { BadInput } from '../../support/bad-inputs.js';
import { until, wait } from './keys.js';
import { settled } from './render.js';

/**
 * Tests that an element keeps the author's markup, throws nothing, and warns once in development of
 * what it expected and what it found.
 */
export function testBadInput(component: string, inputs: readonly BadInput[]): void {
  describe(`${component} bad input`, () => {
    for (const { markup, warning } of inputs) {
      it(`keeps ${markup.slice(0, 90)}`, async () => {
        const warnings: string[] = [];
        const ours = (): string[] => warnings.filter((line) => line.startsWith('<vn-'));
        const errors: unknown[] = [];
        const { warn } = console;
        console.warn = (text: unknown) => warnings.push(String(text));
        const onError = (event: ErrorEvent): void => void errors.push(event.error);
        window.addEventListener('error', onError);
        const root = document.createElement('div');
        document.body.append(root);
        try {
          for (let twice = 0; twice < 2; twice += 1) {
            root.innerHTML = markup;
            const written = root.innerHTML;
            const text = root.textContent;
            await settled(root);
            if (warning) await until(() => ours().length > 0);
            await wait(20);
            expect(root.innerHTML).to.equal(written);
            expect(root.textContent).to.equal(text);
            for (const child of root.querySelectorAll('p, a')) {
              expect(child.getClientRects().length, child.outerHTML).to.be.greaterThan(0);
            }
          }
        } finally {
          console.warn = warn;
          window.removeEventListener('error', onError);
          root.remove();
        }
        expect(errors).to.deep.equal([]);
        if (!warning) expect(ours()).to.deep.equal([]);
        else {
          expect(ours().length, ours().join('\n')).to.equal(1);
          expect(ours()[0]).to.match(warning);
          expect(ours()[0]).to.match(new RegExp(`^<vn-${component}> expected .+ but found .+\\.$`));
        }
      });
    }
  });
}
