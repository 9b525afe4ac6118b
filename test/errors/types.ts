/** A property of an element and what its declared type is. */
export interface TypeCase {
  readonly tag: string;
  readonly properties: readonly string[];
}

/** What a development warning says of each value; `undefined` where no text is fixed. */
export const VALUES = {
  null: undefined,
  undefined: undefined,
  zero: 'the number 0',
  NaN: 'the number NaN',
  symbol: 'symbol',
  object: 'an object',
  'empty list': 'a list of 0',
  function: 'function',
  'throwing getters': 'an object',
  'list of throwing getters': 'a list of 1',
  'throwing proxy': 'an object',
  'revoked proxy': 'an object',
  cycle: 'an object',
  'list in itself': 'a list of 1',
  'many items': 'a list of 10000',
} as const;

/**
 * Sets each property of an element to values of every type, before and after its first update, then to
 * a valid one. It runs in the page.
 *
 * @param content the author's content
 * @param expected how many warnings to wait for
 * @returns what was wrong, and the warnings
 */
export async function setWrongTypes(
  { tag, properties }: TypeCase,
  kinds: readonly string[],
  content: string,
  expected: number,
): Promise<{ readonly problems: readonly string[]; readonly warnings: readonly string[] }> {
  type Host = HTMLElement & Record<string, unknown> & { readonly updateComplete: Promise<boolean> };
  const { problems, warnings } = globalThis as unknown as {
    readonly problems: string[];
    readonly warnings: string[];
  };
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const refuse = (): never => {
    throw new Error('refused');
  };
  const getters = (): object =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['title', 'href', 'children', 'toString', 'valueOf', 'then', 'length'].map((key) => [
          key,
          { enumerable: true, get: refuse },
        ]),
      ),
    );
  const handler = {
    get: refuse,
    has: refuse,
    ownKeys: refuse,
    getPrototypeOf: refuse,
    getOwnPropertyDescriptor: refuse,
  };
  const make: Readonly<Record<string, () => unknown>> = {
    null: () => null,
    undefined: () => undefined,
    zero: () => 0,
    NaN: () => NaN,
    symbol: () => Symbol('x'),
    object: () => ({}),
    'empty list': () => [],
    function: () => () => 5,
    'throwing getters': getters,
    'list of throwing getters': () => [getters()],
    'throwing proxy': () => new Proxy({}, handler),
    'revoked proxy': () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    cycle: () => {
      const cycle: Record<string, unknown> = {};
      cycle['children'] = [cycle];
      return cycle;
    },
    'list in itself': () => {
      const list: unknown[] = [];
      list.push({ title: 'A', href: '#a', children: list });
      return list;
    },
    'many items': () =>
      Array.from({ length: 10_000 }, (_, at) => ({
        title: `Sivu ${String(at)}`,
        href: `#${String(at)}`,
      })),
  };
  await customElements.whenDefined(tag);
  const tried: { readonly host: Host; readonly property: string; readonly kind: string }[] = [];
  const created = document.createElement(tag) as Host;
  const initial = Object.fromEntries(properties.map((property) => [property, created[property]]));
  for (const property of properties) {
    for (const kind of kinds) {
      for (const isEarly of [true, false]) {
        const host = document.createElement(tag) as Host;
        host.innerHTML = content;
        if (isEarly) host[property] = make[kind]?.();
        document.body.append(host);
        await host.updateComplete.catch((error: unknown) => problems.push(String(error)));
        if (!isEarly) host[property] = make[kind]?.();
        tried.push({ host, property, kind });
      }
    }
  }
  // What is loaded lazily warns last.
  for (let times = 0; times < 600 && warnings.length < expected; times += 1) await wait(50);
  await wait(100);
  for (const { host, property, kind } of tried) {
    const what = `${property} = ${kind}`;
    await host.updateComplete.catch((error: unknown) => problems.push(`${what}: ${String(error)}`));
    const hidden = [...host.children].find(
      (one) => !one.matches('[hidden], .vn-hidden') && !one.checkVisibility(),
    );
    if (hidden) problems.push(`${what}: hidden ${hidden.outerHTML}`);
    host[property] = initial[property];
    await host.updateComplete.catch((error: unknown) =>
      problems.push(`${what}, then the default: ${String(error)}`),
    );
  }
  for (const control of document.querySelectorAll<HTMLElement>('summary, a, button'))
    control.click();
  await wait(300);
  // Most links of this page lead nowhere.
  const isAboutValues = (text: string): boolean => !text.includes('an element with the id');
  return { problems, warnings: warnings.filter(isAboutValues) };
}
