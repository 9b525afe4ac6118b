import { expect } from '@open-wc/testing';
import { defineWhenPresent } from '../../src/elements/define.js';

describe('an element that is defined when present', () => {
  const counted = (): { load: () => Promise<void>; readonly times: number } => {
    let times = 0;
    const load = (): Promise<void> => {
      times += 1;
      return Promise.reject(new Error('a failed download'));
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
    const asked = counted();
    defineWhenPresent('vn-test-there', asked.load);
    expect(asked.times).to.equal(1);
    element.remove();
  });

  it('is loaded once, when the first one is added', async () => {
    const asked = counted();
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
});
