import { expect } from '@open-wc/testing';
import { define, defineWhenPresent } from '../../src/elements/define.js';

describe('an element that is defined when present', () => {
  /** A loader that fails a number of times, then defines the element. */
  const counted = (
    tag: string,
    failures = 0,
  ): { load: () => Promise<void>; readonly times: number } => {
    let times = 0;
    const load = (): Promise<void> => {
      times += 1;
      if (times <= failures) return Promise.reject(new Error('a failed download'));
      customElements.define(tag, class extends HTMLElement {});
      return Promise.resolve();
    };
    return {
      load,
      get times() {
        return times;
      },
    };
  };
  const put = (tag: string): HTMLElement => {
    const element = document.createElement(tag);
    document.body.append(element);
    return element;
  };
  const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('is loaded immediately if one is present', () => {
    const element = put('vn-test-there');
    const asked = counted('vn-test-there');
    defineWhenPresent('vn-test-there', asked.load);
    expect(asked.times).to.equal(1);
    element.remove();
  });

  it('is loaded once, when the first one is added', async () => {
    const asked = counted('vn-test-later');
    defineWhenPresent('vn-test-later', asked.load);
    const other = put('vn-test-other');
    await task();
    expect(asked.times).to.equal(0);
    const elements = [put('vn-test-later'), put('vn-test-later')];
    await task();
    elements.push(put('vn-test-later'));
    await task();
    expect(asked.times).to.equal(1);
    for (const element of [other, ...elements]) element.remove();
  });

  const uses: Readonly<Record<string, (tag: string) => void>> = {
    'another one is added': (tag) => void put(tag),
    'the network returns': () => void dispatchEvent(new Event('online')),
    'something in it receives focus': (tag) => {
      document.querySelector(tag)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    },
    'it is clicked': (tag) => {
      document.querySelector<HTMLElement>(tag)?.click();
    },
  };
  for (const [index, [when, use]] of Object.entries(uses).entries()) {
    it(`that failed to load is loaded again when ${when}, with one warning`, async () => {
      const tag = `vn-test-retry-${String(index)}`;
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (text: unknown) => warnings.push(String(text));
      const asked = counted(tag, 2);
      put(tag);
      defineWhenPresent(tag, asked.load);
      for (let times = 1; times <= 3; times += 1) {
        await task();
        await task();
        expect(asked.times).to.equal(times);
        use(tag);
      }
      await task();
      use(tag);
      await task();
      console.warn = warn;
      expect(asked.times).to.equal(3);
      expect(customElements.get(tag)).not.to.equal(undefined);
      expect(warnings).to.deep.equal([
        `<${tag}> expected its code to load but found "Error: a failed download" (reloading the page may help).`,
      ]);
      for (const element of document.querySelectorAll(tag)) element.remove();
    });
  }

  it('is loaded by the first copy of the library only', async () => {
    const [first, second] = [counted('vn-test-copies'), counted('vn-test-copies')];
    defineWhenPresent('vn-test-copies', first.load);
    defineWhenPresent('vn-test-copies', second.load);
    const element = put('vn-test-copies');
    await task();
    expect([first.times, second.times]).to.deep.equal([1, 0]);
    element.remove();
  });

  it('warns once if another copy has registered elements', () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: unknown) => warnings.push(String(text));
    define('vn-test-twice', class extends HTMLElement {});
    define('vn-test-twice', class extends HTMLElement {});
    define('vn-test-twice', class extends HTMLElement {});
    console.warn = warn;
    expect(warnings).to.deep.equal([
      'vn-elements expected to be loaded once but found <vn-test-twice> registered by another copy, which stays in use.',
    ]);
  });
});
