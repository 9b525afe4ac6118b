import '../../src/elements/skip-link/skip-link.js';
import { skipLinkExamples } from '../../stories/examples/skip-link.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, outside, press, stageAt, until, WIDE } from './support/keys.js';
import type { Stage } from './support/render.js';

testExamples('skip-link', skipLinkExamples);

for (const example of skipLinkExamples) {
  describe(`skip link keyboard, ${example.name}`, () => {
    let page: Stage;
    const link = (): HTMLElement => {
      const host = one(page.root, 'vn-skip-link');
      return host.querySelector('a') ?? one(host.shadowRoot!, 'a');
    };
    const target = (): HTMLElement => one(page.root, '#sisalto');
    beforeEach(async () => {
      page = await stageAt(WIDE, 'skip-link', example);
      await until(
        () => one(page.root, 'vn-skip-link').shadowRoot?.querySelector('a, slot') !== null,
      );
    });
    afterEach(() => {
      page.remove();
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('[skip-show] it is seen only while it has focus', () => {
      const host = one(page.root, 'vn-skip-link');
      const shown = (): boolean => host.getBoundingClientRect().height > 20;
      expect(shown()).to.equal(false);
      link().focus();
      expect(shown()).to.equal(true);
      expect(host.getBoundingClientRect().top).to.be.within(0, 40);
      link().blur();
      expect(shown()).to.equal(false);
    });

    it('[skip-go] Enter moves focus to the target, and Tab goes on from there', async () => {
      outside('before', 'prepend', page.root);
      const inside = outside('inside', 'append', target());
      link().focus();
      await press('Enter');
      expect(await until(() => focused() === target())).to.equal(true);
      await press('Tab');
      expect(focused()).to.equal(inside);
    });

    it('[skip-no-stop] the target is no tab stop afterwards', async () => {
      outside('inside', 'append', target());
      link().focus();
      await press('Enter');
      await until(() => focused() === target());
      await press('Tab');
      expect(await until(() => !target().hasAttribute('tabindex'))).to.equal(true);
    });

    it('keeps the tabindex that the author gave the target', async () => {
      target().tabIndex = -1;
      link().focus();
      await press('Enter');
      await until(() => focused() === target());
      target().blur();
      expect(target().getAttribute('tabindex')).to.equal('-1');
    });
  });
}

describe('skip link bad input', () => {
  it('says which target is missing, once, and the link stays a link', () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(String(text));
    const root = document.createElement('div');
    root.innerHTML = '<vn-skip-link><a href="#nowhere-%C3%A4">Hyppää</a></vn-skip-link>';
    document.body.append(root);
    one(root, 'a').click();
    one(root, 'a').click();
    console.warn = warn;
    root.remove();
    history.replaceState(null, '', location.pathname + location.search);
    expect(said).to.deep.equal([
      '<vn-skip-link> expected an element with the id "nowhere-ä" but found none.',
    ]);
  });
});

describe('skip link to a malformed fragment', () => {
  it('throws nothing and finds an id that is written so', () => {
    const root = document.createElement('div');
    root.innerHTML =
      '<vn-skip-link><a href="#100%">100 %</a></vn-skip-link><h2 id="100%">100 %</h2>';
    document.body.append(root);
    one(root, 'a').click();
    const { activeElement } = document;
    root.remove();
    history.replaceState(null, '', location.pathname + location.search);
    expect(activeElement?.id).to.equal('100%');
  });
});

testBadInput('skip-link', [{ markup: '<vn-skip-link><p>Text</p></vn-skip-link>' }]);
