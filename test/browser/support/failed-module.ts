import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { until, wait, WIDE_PX } from './keys.js';

/** A feature whose module is loaded on demand. */
export interface Feature {
  /** Name of the feature in the warning. */
  readonly name: string;
  /** Path of its module, without extension. */
  readonly module: string;
  /** The element that offers it. */
  readonly host: string;
  readonly markup: string;
  /** Uses the feature as a visitor or a page would. */
  readonly use: (root: HTMLElement) => Promise<void> | void;
  readonly works: (root: HTMLElement) => boolean;
}

/**
 * Whether the engine answers `import()` of a URL that has failed from its module map, as Chromium and
 * Firefox do, or with a new request, as WebKit does.
 */
async function remembersFailures(): Promise<boolean> {
  const url = '/test/browser/support/probe.lazy.ts';
  const failed = (): Promise<boolean> =>
    import(url).then(
      () => false,
      () => true,
    );
  await fetch(`/__fail-once?path=${url}`);
  expect(await failed()).to.equal(true);
  return failed();
}

/** Tests that each feature survives that its module fails to load. */
export function testFailedModules(features: readonly Feature[]): void {
  let isRemembered: boolean;
  const { warn } = console;
  let warnings: string[];
  let rejections: string[];
  let onWarning: () => void;
  let root: HTMLElement;

  const onRejection = ({ reason }: PromiseRejectionEvent): void => {
    rejections.push(String(reason));
  };

  before(async () => {
    isRemembered = await remembersFailures();
  });
  beforeEach(async () => {
    await setViewport({ width: WIDE_PX, height: 800 });
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['sv'] });
    warnings = [];
    rejections = [];
    onWarning = () => undefined;
    console.warn = (text: unknown) => {
      warnings.push(String(text));
      onWarning();
    };
    addEventListener('unhandledrejection', onRejection);
    root = document.createElement('div');
    root.lang = 'fi';
  });
  afterEach(() => {
    root.remove();
    removeEventListener('unhandledrejection', onRejection);
    console.warn = warn;
    Reflect.deleteProperty(navigator, 'languages');
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const { name, module, host, markup, use, works } of features) {
    it(`leaves "${name}" of ${host} unavailable, with one warning, until a request succeeds`, async () => {
      const warned = (): string[] =>
        warnings.filter((text) => text.includes(`the feature "${name}"`));
      await fetch(`/__fail-once?path=${module}`);
      root.innerHTML = markup;
      document.body.append(root);
      let workedWhenWarned: boolean | undefined;
      // Checked immediately: one use can be several events, and WebKit loads the module for the
      // second.
      onWarning = () => (workedWhenWarned ??= works(root));
      await use(root);
      await until(() => warned().length > 0);
      expect(workedWhenWarned).to.equal(false);

      await use(root);
      if (isRemembered) {
        await wait(0);
        expect(works(root)).to.equal(false);
      } else await until(() => works(root));
      expect(warned()).to.have.length(1);
      expect(warned()[0]).to.contain(host);
      expect(rejections).to.deep.equal([]);
    });
  }
}
