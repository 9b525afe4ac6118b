import { mock } from 'node:test';
import { catalogue } from '../../src/i18n/generated/all/fi.js';
import { registerCatalogue, setFallbackLocale } from '../../src/i18n/index.js';
import { BASE_CALLS, NOT_OF_DATA } from './base-calls.js';
import { placesIn, textOf, textsIn, wrongError } from './calls.js';
import { isExpectedLoss, isHidden } from './expected-losses.js';
import { ODD_VALUES } from './odd-values.js';
import type { Published } from './published.js';

/** No call takes as long, even with 100,000 levels and when the library searches for the fault. */
const MAX_MS = 3000;
/** Whose answers change: no error can name the field that was wrong. */
const CHANGING = 'changing getters';

type Call = (...all: readonly unknown[]) => unknown;

const isClass = (value: object): boolean =>
  /^class\b/.test(Function.prototype.toString.call(value));

/** Why an export has no base call; `undefined` where it needs one. */
export function reasonWithout({ entry, name, value }: Published): string | undefined {
  if (typeof value !== 'function') return 'not a function';
  const prototype: unknown = value.prototype;
  const isElement =
    typeof prototype === 'object' && prototype !== null && 'connectedCallback' in prototype;
  if (isElement) return 'an element: `npm run test:errors` sets its properties';
  return NOT_OF_DATA[`${entry}: ${name}`];
}

/** What could change for all later calls. */
const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const polluted = (): readonly string[] =>
  prototypes.flatMap((one) => Reflect.ownKeys(one).map(String));
const clean = polluted().join();

function restore(): void {
  registerCatalogue('fi', catalogue);
  setFallbackLocale(undefined);
}

/** Tries an export with odd values. `isChosen` selects some of them for every field. */
export async function faultsOf(
  { entry, name, value }: Published,
  isChosen: (place: number, kind: number) => boolean,
): Promise<{ readonly tried: number; readonly faults: readonly string[] }> {
  const id = `${entry}: ${name}`;
  const base = BASE_CALLS[id];
  if (!base) return { tried: 0, faults: [`${id} has no base call`] };
  const call = (
    isClass(value as object)
      ? (...all: readonly unknown[]) => Reflect.construct(value as new () => object, all)
      : value
  ) as Call;
  const warn = mock.method(console, 'warn', () => undefined);
  const shown = await textOf(call(...base()));
  const texts = [...textsIn(base())].filter(([text]) => shown.includes(text));
  const faults: string[] = [];
  let tried = 0;
  for (const [place, { path, replace }] of placesIn(base()).entries()) {
    const isOutside = (at: readonly string[]): boolean => path.some((key, i) => at[i] !== key);
    for (const [index, [kind, odd]] of Object.entries(ODD_VALUES).entries()) {
      if (path.length > 1 && !isChosen(place, index)) continue;
      tried += 1;
      const where = `${id}, ${path.join('.')}, ${kind}`;
      const start = process.cpuUsage();
      try {
        const given = odd();
        const text = await textOf(call(...replace(given)), given);
        const lost = texts.filter(([one, at]) => isOutside(at) && !text.includes(one));
        const list = lost.map(([one]) => one).join();
        if (lost.length > 0 && !isExpectedLoss(id, path)) faults.push(`${where}: loses ${list}`);
        if (text.includes('<img src=odd')) faults.push(`${where}: renders data as HTML`);
      } catch (error) {
        const wrong = wrongError(error, kind === CHANGING || isHidden(id, path) ? [] : path);
        if (wrong !== undefined) faults.push(`${where}: ${wrong}`);
      }
      const { user } = process.cpuUsage(start);
      if (user > MAX_MS * 1000) faults.push(`${where}: ${String(user / 1000)} ms`);
    }
  }
  if (polluted().join() !== clean) faults.push(`${id} changes a prototype`);
  if (entry === 'i18n') restore();
  warn.mock.restore();
  return { tried, faults };
}
