/**
 * The functions of `node:test` that the tests import, as a list of tests that one process can run
 * again and again. `node --test` would start a process for every file and mutant.
 */
import { mock } from 'node:test';

/** @param {string} file the test file, which begins the ids of its tests */
export function createQueue(file) {
  const suite = (name, parent) => ({ name, parent, before: [], after: [], isOpen: false });
  const root = suite(file, undefined);
  const tests = [];
  let current = root;

  const pathOf = ({ name, parent }) => (parent ? `${pathOf(parent)} › ${name}` : name);

  function describe(name, body) {
    const outer = current;
    current = suite(name, outer);
    try {
      body();
    } finally {
      current = outer;
    }
  }

  function it(name, ...rest) {
    const same = tests.filter((one) => one.name === name && one.suite === current).length;
    const id = `${pathOf(current)} › ${name}${same > 0 ? ` (${same + 1})` : ''}`;
    tests.push({ id, name, suite: current, body: rest.at(-1) });
  }

  /** Runs the hooks of the suites that contain the test, outermost first, once. */
  async function open(one) {
    if (!one || one.isOpen) return;
    await open(one.parent);
    one.isOpen = true;
    for (const hook of one.before) await hook();
  }

  async function close() {
    const opened = new Set();
    for (const { suite } of tests) {
      for (let one = suite; one; one = one.parent) if (one.isOpen) opened.add(one);
    }
    for (const one of opened) for (const hook of one.after) await hook();
  }

  return {
    module: {
      describe,
      suite: describe,
      it,
      test: it,
      before: (hook) => current.before.push(hook),
      after: (hook) => current.after.push(hook),
      mock,
    },
    tests,
    open,
    close,
  };
}
