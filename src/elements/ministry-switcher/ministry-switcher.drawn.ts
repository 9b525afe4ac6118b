import { unsafeCSS } from 'lit';
import { warn } from '../../controllers/warn.js';
import { GOVERNMENT, readOrganisations, type Organisation } from '../../model/government.js';
import { describe } from '../../model/problem.js';
import { cssText } from '../../styles/generated/ministry-switcher.drawn.js';

// Loaded only where the element draws the list itself.
export { ministrySwitcher } from '../../markup/ministry-switcher.js';

/** The light sheet's rules for the list, for a shadow root. */
export const styles = unsafeCSS(cssText);

/** How long a list may take, in milliseconds, and how many organisations it may hold. */
const PATIENCE = 3000;
const MOST = 1000;

/** Says in development that no organisation of the list has the key that is said to be current. */
export function checkCurrent(
  host: Element,
  current: string | undefined,
  organisations: readonly Organisation[] = GOVERNMENT,
): void {
  if (!current || organisations.some(({ key }) => key === current)) return;
  warn(host, {
    expected: `current to be one of ${organisations.map(({ key }) => key).join(', ')}`,
    found: describe(current),
  });
}

/** The list at an address; `undefined` where it does not come in time or holds nothing to show. */
export async function fetchOrganisations(
  host: Element,
  src: string,
): Promise<readonly Organisation[] | undefined> {
  let data: unknown;
  try {
    const response = await fetch(src, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(String(response.status));
    data = await response.json();
  } catch (error) {
    warn(host, { expected: `a list of organisations at "${src}"`, found: `"${String(error)}"` });
    return undefined;
  }
  const { organisations, problems } = readOrganisations(data);
  const [problem] = problems;
  if (problem) warn(host, problem);
  if (organisations.length > MOST) {
    warn(host, {
      expected: `at most ${String(MOST)} organisations`,
      found: String(organisations.length),
    });
  }
  return organisations.length > 0 ? organisations.slice(0, MOST) : undefined;
}
