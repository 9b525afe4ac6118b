import '../../src/elements/header/header.js';
import '../../src/elements/ministry-switcher/ministry-switcher.js';
import '../../src/elements/skip-link/skip-link.js';
import { expect } from '@open-wc/testing';
import { until, wait } from './support/keys.js';
import { settled } from './support/render.js';

describe('an element whose only child is text', () => {
  for (const tag of ['vn-skip-link', 'vn-ministry-switcher']) {
    it(`${tag} keeps it and renders nothing of its own`, async () => {
      const host = document.createElement(tag);
      host.textContent = 'Hyppää';
      document.body.append(host);
      await settled(document.body);
      await wait(50);
      const { shadowRoot } = host;
      // White space does not count as content: the element renders its own.
      host.textContent = '\n  ';
      await until(() => host.shadowRoot?.querySelector('a, nav') != null);
      host.remove();
      expect(shadowRoot).to.equal(null);
    });
  }
});

describe('an element with an unexpected child and without a required one', () => {
  it('warns once', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warnings.push(String(text));
    const root = document.createElement('header');
    root.innerHTML = '<vn-header><p slot="elsewhere">Text</p></vn-header>';
    document.body.append(root);
    await until(() => warnings.length > 0);
    await wait(50);
    console.warn = warn;
    root.remove();
    expect(warnings.filter((line) => line.startsWith('<vn-header>'))).to.have.length(1);
    expect(warnings[0]).to.match(/found slot "elsewhere"/);
  });
});
