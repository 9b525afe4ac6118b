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

  /** A loader that fails as often as told, then returns a module. */
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
    expect(await loadLazily(host, 'filter', failing(0))).to.deep.equal({ answer: 42 });
    expect(warnings).to.deep.equal([]);
  });

  it('returns undefined if the module fails to load, and tries again at the next call', async () => {
    const host = document.createElement('vn-fails-once');
    const load = failing(1);
    expect(await loadLazily(host, 'filter', load)).to.equal(undefined);
    expect(await loadLazily(host, 'filter', load)).to.deep.equal({ answer: 42 });
  });

  it('warns once, naming the element and the feature', async () => {
    const host = document.createElement('vn-fails-twice');
    const load = failing(2);
    await loadLazily(host, 'filter', load);
    await loadLazily(host, 'filter', load);
    expect(warnings).to.deep.equal([
      '<vn-fails-twice> expected the feature "filter" to load but found "TypeError: Failed to fetch".',
    ]);
  });

  it('returns undefined when the loader itself throws', async () => {
    const host = document.createElement('vn-throws');
    const load = (): Promise<object> => {
      throw new Error('broken');
    };
    expect(await loadLazily(host, 'filter', load)).to.equal(undefined);
    expect(warnings).to.have.length(1);
  });
});
