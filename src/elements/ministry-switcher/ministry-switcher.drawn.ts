import { adoptStyles, unsafeCSS, type LitElement } from 'lit';
import { warn } from '../../controllers/warn.js';
import { ministrySwitcher } from '../../markup/ministry-switcher.js';
import type { Markup } from '../../markup/parts.js';
import { GOVERNMENT, readOrganisations, type Organisation } from '../../model/government.js';
import { describe } from '../../model/problem.js';
import { cssText } from '../../styles/generated/ministry-switcher.drawn.js';

// Loaded only where the element draws the list itself.

/** The light sheet's rules for the list, for a shadow root. */
const styles = unsafeCSS(cssText);

/** How long a list may take, in milliseconds, and how many organisations it may hold. */
const PATIENCE = 3000;
const MOST = 1000;

/** Says in development that no organisation of the list has the key that is said to be current. */
function checkCurrent(
  host: Element,
  current: string | undefined,
  organisations: readonly Organisation[] = GOVERNMENT,
): void {
  if (!current || organisations.some(({ key }) => key === current)) return;
  const keys = organisations.map(({ key }) => key).join(', ');
  warn(host, { expected: `current to be one of ${keys}`, found: describe(current) }, 'list');
}

/** The list at an address; `undefined` where it does not come in time or holds nothing to show. */
async function fetchOrganisations(
  host: Element,
  src: string,
): Promise<readonly Organisation[] | undefined> {
  let data: unknown;
  try {
    const response = await fetch(src, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(String(response.status));
    data = await response.json();
  } catch (error) {
    const problem = {
      expected: `a list of organisations at "${src}"`,
      found: `"${String(error)}"`,
    };
    warn(host, problem, 'list');
    return undefined;
  }
  const { organisations, problems } = readOrganisations(data);
  const [problem] = problems;
  if (problem) warn(host, problem, 'list');
  if (organisations.length > MOST) {
    const problem = {
      expected: `at most ${String(MOST)} organisations`,
      found: String(organisations.length),
    };
    warn(host, problem, 'list');
  }
  return organisations.length > 0 ? organisations.slice(0, MOST) : undefined;
}

/** Gives the element the list's styles, and what draws the list at `src`, else Finland's. */
export async function prepare(
  host: LitElement,
  src: string,
): Promise<(lang: string, current: string | undefined) => Markup> {
  adoptStyles(host.renderRoot as ShadowRoot, [styles]);
  const organisations = src === '' ? undefined : await fetchOrganisations(host, src);
  return (lang, current) => {
    checkCurrent(host, current, organisations);
    return ministrySwitcher({ lang, current, organisations });
  };
}
