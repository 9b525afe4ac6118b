import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { assertUsable } from '../errors/emulated-dom.js';

// With happy-dom and the packed package: test/consumers/unit-tests.test.ts.

test('every element can be used in jsdom without an error', () => {
  assertUsable('jsdom', 'test/consumers/types-project', pathToFileURL('dist/vn-elements.js').href);
});
