import { expect } from '@open-wc/testing';
import { loadLazily } from '../../src/dom/load-lazily.js';

describe('loadLazily()', () => {
  const { warn } = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (text: unknown) => warnings.push(String(text));
  });
  afterEach(() => {
    console.warn = warn;
  });

  /** A loader that fails a number of times, then returns a module. */
  const failing = (times: number): (() => Promise<{ readonly answer: number }>) => {
    let calls = 0;
    return () => {
      calls += 1;
      return calls <= times
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve({ answer: 42 });
    };
  };

  it('returns the module', async () => {
    const host = document.createElement('vn-loads');
    expect(await loadLazily(host, 'filter', failing(0), 'answer')).to.deep.equal({ answer: 42 });
    expect(warnings).to.deep.equal([]);
  });

  it('returns undefined if the module fails to load, and tries again at the next call', async () => {
    const host = document.createElement('vn-fails-once');
    const load = failing(1);
    expect(await loadLazily(host, 'filter', load, 'answer')).to.equal(undefined);
    expect(await loadLazily(host, 'filter', load, 'answer')).to.deep.equal({ answer: 42 });
  });

  it('warns once, naming the element and the feature', async () => {
    const host = document.createElement('vn-fails-twice');
    const load = failing(2);
    await loadLazily(host, 'filter', load, 'answer');
    await loadLazily(host, 'filter', load, 'answer');
    expect(warnings).to.deep.equal([
      '<vn-fails-twice> expected the feature "filter" to load but found "TypeError: Failed to fetch" (reloading the page may help).',
    ]);
  });

  it('returns undefined when the loader itself throws', async () => {
    const host = document.createElement('vn-throws');
    const load = (): Promise<{ readonly answer: number }> => {
      throw new Error('broken');
    };
    expect(await loadLazily(host, 'filter', load, 'answer')).to.equal(undefined);
    expect(warnings).to.have.length(1);
  });

  it('returns undefined for a module that is not the expected one', async () => {
    const host = document.createElement('vn-another');
    const load = (): Promise<{ readonly answer: number }> =>
      Promise.resolve({}) as Promise<{ answer: number }>;
    expect(await loadLazily(host, 'filter', load, 'answer')).to.equal(undefined);
    expect(warnings.join()).to.contain('another module');
  });

  it('forgets elements that no longer exist', async () => {
    const { WeakRef } = globalThis;
    const asked: string[] = [];
    globalThis.WeakRef = class {
      readonly #host: Element;
      constructor(host: Element) {
        this.#host = host;
      }
      deref(): Element | undefined {
        asked.push(this.#host.localName);
        return this.#host.localName === 'vn-gone' ? undefined : this.#host;
      }
    } as unknown as typeof WeakRef;
    try {
      await loadLazily(document.createElement('vn-gone'), 'filter', failing(1), 'answer');
      await loadLazily(document.createElement('vn-kept'), 'filter', failing(1), 'answer');
      asked.length = 0;
      dispatchEvent(new Event('online'));
      expect(asked).to.deep.equal(['vn-kept']);
    } finally {
      globalThis.WeakRef = WeakRef;
    }
  });

  it('updates the element when the network returns', async () => {
    const host = Object.assign(document.createElement('vn-offline'), {
      updates: 0,
      requestUpdate() {
        host.updates += 1;
      },
    });
    await loadLazily(host, 'filter', failing(9), 'answer');
    await loadLazily(host, 'filter', failing(9), 'answer');
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    expect(host.updates).to.equal(1);
  });
});
