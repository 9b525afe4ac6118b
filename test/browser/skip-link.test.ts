import '../../src/elements/footer/footer.js';
import '../../src/elements/navigation/navigation.js';
import '../../src/elements/skip-link/skip-link.js';
import { skipLinkExamples } from '../../stories/examples/skip-link.examples.js';
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, outside, press, stageAt, until, wait, WIDE_PX } from './support/keys.js';
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
      page = await stageAt(WIDE_PX, 'skip-link', example);
      await until(
        () => one(page.root, 'vn-skip-link').shadowRoot?.querySelector('a, slot') !== null,
      );
    });
    afterEach(() => {
      page.remove();
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('[skip-show] it is visible only while it has focus', () => {
      const host = one(page.root, 'vn-skip-link');
      const shown = (): boolean => host.getBoundingClientRect().height > 20;
      expect(shown()).to.equal(false);
      link().focus();
      expect(shown()).to.equal(true);
      expect(host.getBoundingClientRect().top).to.be.within(0, 40);
      link().blur();
      expect(shown()).to.equal(false);
    });

    it('[skip-go] Enter moves focus to the target, and Tab continues from there', async () => {
      const previous = outside('before', 'prepend', page.root);
      const inside = outside('inside', 'append', target());
      previous.focus();
      // As a keyboard user reaches it; WebKit on other systems focuses links only with Alt.
      await press('Tab');
      expect(focused()).to.equal(link());
      await press('Enter');
      await until(() => focused() === target());
      await press('Tab');
      expect(focused()).to.equal(inside);
    });

    it('[skip-no-stop] the target is not a tab stop afterwards', async () => {
      outside('inside', 'append', target());
      link().focus();
      await press('Enter');
      await until(() => focused() === target());
      await press('Tab');
      await until(() => !target().hasAttribute('tabindex'));
    });

    it('a click moves focus to the target as Enter does', async () => {
      const inside = outside('inside', 'append', target());
      link().focus();
      const { left, top, width, height } = link().getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
      });
      await until(() => focused() === target());
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

/** Adds markup to the page; returns a function that removes it. */
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
  const silently = async (work: (warnings: string[]) => Promise<void>): Promise<string[]> => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warnings.push(String(text));
    try {
      await work(warnings);
    } finally {
      console.warn = warn;
    }
    return warnings;
  };

  it('warns once of a missing target, and the link stays a link', async () => {
    const page = await put('<vn-skip-link><a href="#nowhere-%C3%A4">Hyppää</a></vn-skip-link>');
    const warnings = await silently(async (warnings) => {
      one(page.root, 'a').click();
      one(page.root, 'a').click();
      await until(() => warnings.length > 0);
      await wait(300);
    });
    page.remove();
    expect(warnings).to.deep.equal([
      '<vn-skip-link> expected an element with the id "nowhere-ä" but found none.',
    ]);
  });

  it('a malformed fragment does not throw, and matches an id that is spelled the same', async () => {
    const page = await put(
      '<vn-skip-link><a href="#100%">100 %</a></vn-skip-link><h2 id="100%">100 %</h2>',
    );
    one(page.root, 'a').click();
    await until(() => document.activeElement?.id === '100%');
    page.remove();
  });

  it('refers to the current page in spite of <base href>, as links of footer and navigation do', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const { pathname } = location;
    for (const markup of [
      '<vn-skip-link><a href="#place">x</a></vn-skip-link>',
      '<vn-footer><p slot="name">x</p><a slot="top" href="#place">x</a></vn-footer>',
      '<vn-navigation><nav aria-label="x"><ul><li><a href="#place">x</a></li></ul></nav></vn-navigation>',
    ]) {
      const page = await put(`${markup}<h2 id="place">Place</h2>`);
      one(page.root, 'a').click();
      await until(() => document.activeElement?.id === 'place');
      expect(location.pathname + location.hash).to.equal(`${pathname}#place`);
      history.replaceState(null, '', pathname + location.search);
      page.remove();
    }
    base.remove();
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
    await until(() => focused() === target);
    await press('Tab');
    expect(focused()).to.equal(one(inner, 'a'));
    expect(target.hasAttribute('tabindex')).to.equal(false);
    page.remove();
  });

  it('[skip-late] a target that is added after the key press takes focus then', async () => {
    const page = await put(LINK);
    await silently(async () => {
      one(page.root, 'a').focus();
      await press('Enter');
      await wait(250);
      const late = document.createElement('h2');
      late.id = 'late';
      page.root.append(late);
      await until(() => focused() === late);
    });
    page.remove();
  });

  it('[skip-late] focus that the visitor has moved meanwhile stays', async () => {
    const page = await put(LINK);
    const elsewhere = outside('elsewhere', 'append', page.root);
    await silently(async () => {
      one(page.root, 'a').focus();
      await press('Enter');
      elsewhere.focus();
      await wait(150);
      page.root.insertAdjacentHTML('beforeend', '<h2 id="late">Otsikko</h2>');
      await wait(300);
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
      await wait(300);
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
    await until(() => focused()?.id === 'deep');
    expect(one<HTMLDetailsElement>(page.root, 'details').open).to.equal(true);
    page.remove();
  });
});

describe('several skip links', () => {
  it('are visible together while one of them has focus, and each leads to its target', async () => {
    const several = skipLinkExamples.find(({ name }) => name === 'several');
    const page = await stageAt(WIDE_PX, 'skip-link', several);
    const [first, second] = page.root.querySelectorAll<HTMLElement>('vn-skip-link a');
    const seen = (): boolean => one(page.root, 'vn-skip-link').getBoundingClientRect().height > 20;
    expect(seen()).to.equal(false);
    first?.focus();
    expect(seen()).to.equal(true);
    await press('Tab');
    expect(focused()).to.equal(second);
    expect(seen()).to.equal(true);
    await press('Enter');
    await until(() => focused()?.id === 'valikko');
    page.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
});

testBadInput('skip-link', BAD_INPUTS['skip-link']);
