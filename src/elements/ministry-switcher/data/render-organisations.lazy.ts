import type { ReactiveElement } from '@lit/reactive-element';
import { nothing, render } from 'lit';
import { localizeControllerOf } from '../../../controllers/localize-controller.js';
import { createSheet } from '../../../dom/constructed-sheet.js';
import { dispatch } from '../../../dom/events.js';
import { firstPaint } from '../../../dom/first-paint.js';
import { slottedRootOf } from '../../../dom/slotted-root.js';
import { warn } from '../../../dom/warn.js';
import { ministrySwitcher } from '../../../markup/ministry-switcher.js';
import { GOVERNMENT } from '../../../model/organisation/government.js';
import { readOrganisations, type Organisation } from '../../../model/organisation/organisation.js';
import { DEV } from '../../../model/mode.js';
import { organisationFault } from '../../../rules/ministry-switcher.js';
import { cssText } from '../../../styles/generated/ministry-switcher.shadow.js';

// Loaded only if the element renders the list itself.

interface Host extends ReactiveElement {
  /** Key of the organisation whose site this is. */
  readonly organisation: string | undefined;
}

/** The main stylesheet's rules for the list, rewritten for a shadow root. */
const sheet = createSheet(cssText);

const FETCH_TIMEOUT_MS = 3000;
const MAX_ORGANISATIONS = 1000;

/** Warns in development if no organisation has the given key. */
function checkOrganisation(
  host: Element,
  organisation: string | undefined,
  organisations: readonly Organisation[] = GOVERNMENT,
): void {
  if (!DEV) return;
  const keys = organisations.map(({ key }) => key);
  const fault = organisationFault(organisation, keys);
  if (fault) warn(host, fault, 'list');
}

/** Fetches a list; `undefined` if it fails to load in time or contains nothing to render. */
async function fetchOrganisations(
  host: Element,
  src: string,
): Promise<readonly Organisation[] | undefined> {
  let data: unknown;
  try {
    const response = await fetch(src, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    if (!response.ok) throw new Error(String(response.status));
    data = await response.json();
  } catch (error) {
    const problem = {
      expected: `a list of organisations at "${src}"`,
      found: `"${String(error)}"`,
    };
    warn(host, problem, 'list');
    dispatch(host, 'vn-load-failed', { url: src, error });
    return undefined;
  }
  const organisations = readOrganisations(data, {
    onProblem: (problem) => {
      warn(host, problem, 'list');
    },
  });
  if (organisations.length > MAX_ORGANISATIONS) {
    const problem = {
      expected: `at most ${String(MAX_ORGANISATIONS)} organisations`,
      found: String(organisations.length),
    };
    warn(host, problem, 'list');
  }
  if (organisations.length === 0) {
    const error = new Error('The list contains no organisation with a name.');
    dispatch(host, 'vn-load-failed', { url: src, error });
    return undefined;
  }
  return organisations.slice(0, MAX_ORGANISATIONS);
}

/**
 * Fetches the list and attaches a shadow root with its styles.
 *
 * @param src URL of the list; empty for the Finnish Government, which is also the fallback
 * @returns a function that renders the list if the host is empty, and otherwise only its children
 */
export async function prepareList(host: Host, src: string): Promise<(isEmpty: boolean) => void> {
  const hasSource = typeof src === 'string' && src !== '';
  const organisations = hasSource ? await fetchOrganisations(host, src) : undefined;
  await firstPaint();
  const { root, slot } = slottedRootOf(host, sheet);
  const localize = localizeControllerOf(host);
  return (isEmpty) => {
    const isRendered = isEmpty && localize.ready;
    const { organisation } = host;
    if (isRendered && typeof organisation === 'string') {
      checkOrganisation(host, organisation, organisations);
    }
    const list = isRendered
      ? ministrySwitcher({ lang: localize.tag, organisation, organisations })
      : nothing;
    render(list, root, { renderBefore: slot });
  };
}
