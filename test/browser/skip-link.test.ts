import '../../src/elements/skip-link/skip-link.js';
import { skipLinkExamples } from '../../stories/examples/skip-link.examples.js';
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, outside, press, stageAt, until, WIDE } from './support/keys.js';
import { settled, type Stage } from './support/render.js';

testExamples('skip-link', skipLinkExamples);

for (const example of skipLinkExamples.slice(0, 2)) {
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
      const previous = outside('before', 'prepend', page.root);
      const inside = outside('inside', 'append', target());
      previous.focus();
      // As a reader comes to it: WebKit on other systems goes to links only with Alt.
      await press('Tab');
      expect(focused()).to.equal(link());
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

    it('a click moves focus to the target as Enter does', async () => {
      const inside = outside('inside', 'append', target());
      link().focus();
      const { left, top, width, height } = link().getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
      });
      expect(await until(() => focused() === target())).to.equal(true);
      await press('Tab');
      expect(focused()).to.equal(inside);
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

/** Markup on the page, and how to take it away again. */
async function put(markup: string): Promise<{ root: HTMLElement; remove: () => void }> {
  const root = document.createElement('div');
  root.innerHTML = markup;
  document.body.append(root);
  await settled(root);
  return {
    root,
    remove: () => {
      root.remove();
      history.replaceState(null, '', location.pathname + location.search);
    },
  };
}

describe('skip link targets', () => {
  const LINK = '<vn-skip-link><a href="#late">Hyppää</a></vn-skip-link>';
  const silently = async (work: () => Promise<void>): Promise<string[]> => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(String(text));
    try {
      await work();
    } finally {
      console.warn = warn;
    }
    return said;
  };

  it('says which target is missing, once, and the link stays a link', async () => {
    const page = await put('<vn-skip-link><a href="#nowhere-%C3%A4">Hyppää</a></vn-skip-link>');
    const said = await silently(async () => {
      one(page.root, 'a').click();
      one(page.root, 'a').click();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    page.remove();
    expect(said).to.deep.equal([
      '<vn-skip-link> expected an element with the id "nowhere-ä" but found none.',
    ]);
  });

  it('a malformed fragment throws nothing and finds an id that is written so', async () => {
    const page = await put(
      '<vn-skip-link><a href="#100%">100 %</a></vn-skip-link><h2 id="100%">100 %</h2>',
    );
    one(page.root, 'a').click();
    expect(await until(() => document.activeElement?.id === '100%')).to.equal(true);
    page.remove();
  });

  it('[skip-shadow] a target in a shadow root in a shadow root takes focus, and no tab stop stays', async () => {
    const page = await put('<vn-skip-link><a href="#inner">Hyppää</a></vn-skip-link><p></p>');
    const outer = one(page.root, 'p').attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    const inner = one(outer, 'section').attachShadow({ mode: 'open' });
    inner.innerHTML = '<h2 id="inner">Otsikko</h2><a href="#x">seuraava</a>';
    one(page.root, 'a').focus();
    await press('Enter');
    const target = one(inner, '#inner');
    expect(await until(() => focused() === target)).to.equal(true);
    await press('Tab');
    expect(focused()).to.equal(one(inner, 'a'));
    expect(target.hasAttribute('tabindex')).to.equal(false);
    page.remove();
  });

  it('[skip-late] a target that comes after the key press takes focus when it is there', async () => {
    const page = await put(LINK);
    await silently(async () => {
      one(page.root, 'a').focus();
      await press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 250));
      const late = document.createElement('h2');
      late.id = 'late';
      page.root.append(late);
      expect(await until(() => focused() === late)).to.equal(true);
    });
    page.remove();
  });

  it('[skip-late] a reader who has gone on is not called back', async () => {
    const page = await put(LINK);
    const elsewhere = outside('elsewhere', 'append', page.root);
    await silently(async () => {
      one(page.root, 'a').focus();
      await press('Enter');
      elsewhere.focus();
      await new Promise((resolve) => setTimeout(resolve, 150));
      page.root.insertAdjacentHTML('beforeend', '<h2 id="late">Otsikko</h2>');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(focused()).to.equal(elsewhere);
    });
    page.remove();
  });

  it('a target that cannot take focus is left as it is', async () => {
    const page = await put(
      '<vn-skip-link><a href="#gone">Hyppää</a></vn-skip-link><p id="gone" hidden></p>',
    );
    for (const tabindex of [null, '0']) {
      if (tabindex) one(page.root, '#gone').setAttribute('tabindex', tabindex);
      one(page.root, 'a').focus();
      await press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(one(page.root, '#gone').getAttribute('tabindex')).to.equal(tabindex);
    }
    page.remove();
  });

  it('a target in a closed disclosure is shown and takes focus', async () => {
    const page = await put(
      '<vn-skip-link><a href="#deep">Hyppää</a></vn-skip-link><details><summary>Lisää</summary><h2 id="deep">Otsikko</h2></details>',
    );
    one(page.root, 'a').focus();
    await press('Enter');
    expect(await until(() => focused()?.id === 'deep')).to.equal(true);
    expect(one<HTMLDetailsElement>(page.root, 'details').open).to.equal(true);
    page.remove();
  });
});

describe('several skip links', () => {
  it('are seen together while one of them has focus, and each goes its way', async () => {
    const several = skipLinkExamples.find(({ name }) => name === 'several');
    const page = await stageAt(WIDE, 'skip-link', several);
    const [first, second] = page.root.querySelectorAll<HTMLElement>('vn-skip-link a');
    const seen = (): boolean => one(page.root, 'vn-skip-link').getBoundingClientRect().height > 20;
    expect(seen()).to.equal(false);
    first?.focus();
    expect(seen()).to.equal(true);
    await press('Tab');
    expect(focused()).to.equal(second);
    expect(seen()).to.equal(true);
    await press('Enter');
    expect(await until(() => focused()?.id === 'valikko')).to.equal(true);
    page.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
});

testBadInput('skip-link', [
  {
    markup: '<vn-skip-link><p>Text</p></vn-skip-link>',
    warning: /a link to a place in the page but found <p>/,
  },
]);
