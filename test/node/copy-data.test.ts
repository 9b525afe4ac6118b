import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyData } from '../../src/model/copy-data.js';
import type { Problem } from '../../src/model/problem.js';

/** Levels of objects in a value. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** `levels` objects, each in the field `next` of the one before it. */
const chain = (levels: number, end: object = {}): object =>
  Array.from({ length: levels - 1 }).reduce<object>((next) => ({ next }), end);

function copied(value: unknown): { readonly copy: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { copy: copyData(value, (problem) => problems.push(problem)), problems };
}

test('data of up to 251 levels is copied whole', () => {
  const { copy, problems } = copied(chain(251));
  assert.deepEqual([depthOf(copy), problems.length], [251, 0]);
});

test('deeper data is cut off and reported once', () => {
  const { copy, problems } = copied(chain(400));
  assert.deepEqual([depthOf(copy), problems.length], [251, 1]);
});

test('a copy that is used again counts with its levels', () => {
  const shared = chain(200);
  const { copy, problems } = copied([shared, chain(200, { shared })]);
  assert.ok(depthOf(copy) <= 251, `${String(depthOf(copy))} levels`);
  assert.equal(problems.length, 1);
});

test('an object that is used again is copied once', () => {
  let reads = 0;
  const shared = {
    get title() {
      reads += 1;
      return 'a';
    },
  };
  const { copy, problems } = copied([shared, shared]);
  const [first, second] = copy as readonly unknown[];
  assert.deepEqual([first, problems, reads], [{ title: 'a' }, [], 1]);
  assert.equal(first, second);
});

test('data of up to 100,000 objects is copied whole, each place of an object counted', () => {
  const objects = (length: number): readonly object[] => Array.from({ length }, () => ({}));
  const thousand = objects(999);
  const many = Array.from({ length: 99 }, () => thousand);
  assert.deepEqual(copied([...many, ...objects(999)]).problems, []);
  assert.equal(copied([...many, ...objects(1000)]).problems.length, 1);
});

test('the order of fields does not decide whether levels count', () => {
  const shared = chain(100);
  const { copy, problems } = copied({
    wide: [{}, shared, {}],
    deep: chain(140, { a: {}, shared }),
  });
  assert.deepEqual([depthOf(copy), problems.length], [241, 0]);
  assert.equal(copied({ wide: [shared], deep: chain(160, { a: {}, shared }) }).problems.length, 1);
});

test('a copy has the levels of its deepest field, wherever it was copied first', () => {
  const wide = { deep: chain(100), shallow: {} };
  assert.equal(copied([wide, chain(200, wide)]).problems.length, 1);
  const shared = chain(100);
  const around = { shared };
  assert.equal(copied([shared, around, chain(200, around)]).problems.length, 1);
  const end = chain(50);
  assert.deepEqual(copied([chain(100, end), chain(150, end)]).problems, []);
});

test('a field that throws does not change the levels of its siblings', () => {
  const shared = {
    deep: chain(200),
    get broken(): never {
      throw new Error('unreadable');
    },
  };
  const { problems } = copied([shared, chain(100, { shared })]);
  assert.deepEqual(
    problems.map(({ expected }) => expected),
    ['data that can be read', 'data that does not contain itself'],
  );
});
