import '../../src/elements/header/header.js';
import '../../src/elements/ministry-switcher/ministry-switcher.js';
import '../../src/elements/skip-link/skip-link.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { settled } from './support/render.js';

// What elements make of children that are words alone, or stand in the wrong place.

describe('an element whose only child is text', () => {
  for (const tag of ['vn-skip-link', 'vn-ministry-switcher']) {
    it(`${tag} keeps it, and draws nothing of its own`, async () => {
      const host = document.createElement(tag);
      host.textContent = 'Hyppää';
      document.body.append(host);
      await settled(document.body);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const drawn = host.shadowRoot!.querySelectorAll('a, nav').length;
      // White space alone is nothing: the element draws what belongs there.
      host.textContent = '\n  ';
      const { shadowRoot } = host;
      for (let turn = 0; turn < 100 && !shadowRoot!.querySelector('a, nav'); turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const afterwards = shadowRoot!.querySelectorAll('a, nav').length;
      host.remove();
      expect(drawn).to.equal(0);
      expect(afterwards).to.be.greaterThan(0);
    });
  }
});

describe('an element with a stray child and none that it needs', () => {
  it('says one thing', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(String(text));
    const root = document.createElement('header');
    root.innerHTML = '<vn-header><p slot="elsewhere">Text</p></vn-header>';
    document.body.append(root);
    await settled(root);
    await new Promise((resolve) => setTimeout(resolve, 50));
    console.warn = warn;
    root.remove();
    expect(said.filter((line) => line.startsWith('<vn-header>'))).to.have.length(1);
    expect(said[0]).to.match(/found slot "elsewhere"/);
  });
});

testBadInput('skip-link', [
  { markup: '<vn-skip-link>Siirry</vn-skip-link>', warning: /but found "Siirry"/ },
]);
