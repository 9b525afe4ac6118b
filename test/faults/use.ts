/** What a page of the fault tests reports. */
export interface Outcome {
  /** What must never happen. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** What a page must know of its case. */
export interface Use {
  /** Whether the file fails from the second use on. */
  readonly isBrokenBetween: boolean;
  /** Whether the failure must be logged. */
  readonly isWarningExpected: boolean;
  /** Whether the file is never answered: the page's time limit passes while it is used. */
  readonly isUnanswered: boolean;
}

/**
 * Uses every element of the page twice, as a visitor does. It runs in the page, so that it needs
 * nothing of the program that drives the browser.
 */
export async function usePage({
  isBrokenBetween,
  isWarningExpected,
  isUnanswered,
}: Use): Promise<Outcome> {
  const STEP_MS = 50;
  const MAX_WAIT_MS = 30_000;
  /** A visitor waits for one time limit, not for several. */
  const LIMIT_PASSES_AFTER_MS = 500;
  const { problems, warnings, passTimeLimit } = globalThis as unknown as {
    readonly problems: string[];
    readonly warnings: string[];
    readonly passTimeLimit: () => void;
  };
  const one = <Type extends HTMLElement = HTMLElement>(selector: string): Type => {
    const found = document.querySelector<Type>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  /** Waits until something is true; throws what is wrong if it does not become true. */
  const expectSoon = async (wrong: string, isTrue: () => boolean): Promise<void> => {
    // Not counted in steps, which take longer in a page in the background.
    const start = performance.now();
    let hasPassed = false;
    while (!isTrue()) {
      const waited = performance.now() - start;
      if (waited > MAX_WAIT_MS) throw new Error(wrong);
      if (isUnanswered && !hasPassed && waited >= LIMIT_PASSES_AFTER_MS) {
        hasPassed = true;
        passTimeLimit();
      }
      await wait(STEP_MS);
    }
  };
  const key = (target: Element, name: string): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      key: name,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    target.dispatchEvent(event);
    return event;
  };
  const links = (): string =>
    [...document.querySelectorAll('a')].map((link) => link.href + link.textContent).join('\n');
  const text = (): string => document.body.textContent ?? '';
  const before = { links: links(), text: text() };

  const useNavigation = (): void => {
    const [first, second] = document.querySelectorAll<HTMLElement>('vn-navigation li > a');
    one<HTMLDetailsElement>('vn-navigation details').open = true;
    first?.focus();
    if (document.activeElement === first && first) {
      const { defaultPrevented } = key(first, 'ArrowRight');
      if (defaultPrevented && document.activeElement !== second) problems.push('a swallowed key');
    }
  };
  const useSwitcher = async (): Promise<void> => {
    const details = one<HTMLDetailsElement>('#switcher details');
    details.open = true;
    const summary = one('#switcher summary');
    summary.focus();
    await wait(20);
    key(summary, 's');
    await wait(100);
    details.open = false;
  };
  const useRelease = async (): Promise<void> => {
    const status = one('vn-press-release [role=status]');
    one('[data-vn-action=copy]').click();
    const isShown = (): boolean => Boolean(status.shadowRoot?.textContent?.trim());
    await expectSoon('a button that does nothing and says nothing', isShown);
  };
  const useTree = async (): Promise<void> => {
    const tree = one('#author');
    const isDefined = (): boolean => tree.matches(':defined');
    await expectSoon(
      'a tree that is not defined, without a warning',
      () => isDefined() || warnings.some((warning) => warning.includes('its code to load')),
    );
    if (!isDefined()) return;
    const input = one<HTMLInputElement>('#author input');
    const status = one('#author [role=status]');
    input.focus();
    input.value = 'budjetti';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const isFiltered = (): boolean => tree.querySelector('[data-vn-out]') !== null;
    const isReported = (): boolean => Boolean(status.shadowRoot?.textContent?.trim());
    await expectSoon(
      'a filter that does nothing and says nothing',
      () => isFiltered() || isReported(),
    );
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expectSoon('pages that stay filtered out', () => !isFiltered());
    one('[data-vn-action=expand]').click();
    const [first] = tree.querySelectorAll<HTMLElement>('li > a');
    first?.focus();
    if (first && key(first, 'ArrowDown').defaultPrevented && document.activeElement === first)
      problems.push('a swallowed key in the tree');
    let isRevealed = false;
    void (tree as HTMLElement & { reveal: (url: string) => Promise<boolean> })
      .reveal('#muu')
      .then(() => (isRevealed = true));
    await expectSoon('a method that never returns', () => isRevealed);
    const data = one('#data');
    await expectSoon('an empty region', () => Boolean(data.shadowRoot?.textContent?.trim()));
  };

  const usePageOnce = async (): Promise<void> => {
    one('#skip a').focus();
    one('#skip a').click();
    useNavigation();
    await useSwitcher();
    await useRelease();
    await useTree();
  };

  try {
    await expectSoon('no elements', () => customElements.get('vn-footer') !== undefined);
    await usePageOnce();
    if (isBrokenBetween) await fetch('break');
    dispatchEvent(new Event('online'));
    await usePageOnce();
    await wait(STEP_MS);
    if (isWarningExpected) await expectSoon('no warning', () => warnings.length > 0);
  } catch (error) {
    problems.push((error as Error).message);
  }
  if (links() !== before.links) problems.push('a lost or changed link');
  if (!text().includes(before.text.trim()))
    problems.push(`lost text: ${text().trim().slice(0, 900)}`);
  return { problems: [...new Set(problems)], warnings };
}
