// Every kind of value that data of another program can contain where something else is expected.

const fails = (): never => {
  throw new Error('Cannot be read');
};
const ITEMS = 10_000;
const LEVELS = 100_000;

class Instance {
  readonly title = 'Odd title';
  #secret = 1;
  get href(): number {
    return this.#secret;
  }
}

function deep(level: (inner: unknown) => unknown): unknown {
  let value: unknown = 'Odd';
  for (let count = 0; count < LEVELS; count += 1) value = level(value);
  return value;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const traps = { get: fails, has: fails, ownKeys: fails, getOwnPropertyDescriptor: fails };
/** The names of fields that some function reads. */
const FIELDS = 'title text name lang href children length then toString toJSON tag kind'.split(' ');
const getters = (get: (field: string) => unknown): unknown =>
  Object.defineProperties(
    {},
    Object.fromEntries(FIELDS.map((field) => [field, { enumerable: true, get: () => get(field) }])),
  );

function changing(): unknown {
  let reads = 0;
  const answers = ['Odd', 7, null, ['Odd'], {}, undefined, Symbol('odd')];
  return getters(() => {
    reads += 1;
    return answers[reads % answers.length];
  });
}

const cycle: Record<string, unknown> = { title: 'Odd title', text: 'Odd text', href: '/odd' };
Object.assign(cycle, { children: [cycle], self: cycle, body: cycle });
const list: unknown[] = [];
list.push(list, ...Array.from({ length: 30 }, () => list));

/** Each is made when it is needed, as some change when they are read. */
export const ODD_VALUES: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  NaN: () => Number.NaN,
  Infinity: () => Infinity,
  'a negative number': () => -1.5,
  'a large number': () => 1e21,
  bigint: () => 10n ** 30n,
  symbol: () => Symbol('odd'),
  'a function': () => fails,
  'an empty string': () => '',
  'a long string': () => 'odd '.repeat(2500),
  __proto__: () => '__proto__',
  constructor: () => 'constructor',
  'a lone surrogate': () => '\ud800\0',
  Date: () => new Date(0),
  'an invalid Date': () => new Date(Number.NaN),
  Map: () => new Map([['title', 'Odd']]),
  Set: () => new Set(['Odd']),
  'an instance': () => new Instance(),
  'a regular expression': () => /odd/g,
  'a promise': () => Promise.resolve('Odd'),
  'an empty object': () => ({}),
  'a frozen object': () => Object.freeze({ title: 'Odd title' }),
  'no prototype': () => Object.assign(Object.create(null) as object, { title: 'Odd title' }),
  'an empty list': () => [],
  'a sparse list': () => Object.assign([], { 3: 'Odd' }),
  'nested lists': () => [[['Odd']], [null]],
  'a list of everything': () => [null, undefined, 7, 'Odd', Symbol('odd'), {}, [], fails],
  '10,000 items': () => Array.from({ length: ITEMS }, () => ({ title: 'Odd', href: '/odd' })),
  'keys of prototypes': () =>
    JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
  'a template in JSON': () =>
    JSON.parse('{"_$litType$": 1, "strings": ["<img src=odd>"], "values": []}'),
  'methods that throw': () => ({ toString: fails, valueOf: fails, toJSON: fails }),
  'an object that contains itself': () => cycle,
  'a list that contains itself': () => list,
  'deep objects': () => DEEP_OBJECTS,
  'deep lists': () => DEEP_LISTS,
  'throwing getters': () => getters(fails),
  'changing getters': changing,
  'a throwing proxy': () => new Proxy({}, traps),
  'a throwing list': () => new Proxy([], traps),
  'a revoked proxy': () => revoked({}),
  'a revoked list': () => revoked([]),
};

const DEEP_OBJECTS = deep((inner) => ({ title: 'Odd', href: '/odd', children: [inner] }));
const DEEP_LISTS = deep((inner) => [inner]);
