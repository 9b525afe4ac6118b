/**
 * Uses every element, lets another script change the page, and uses every element again. It runs in
 * the page.
 *
 * @param state when the page changes: before the elements are used, while a menu is open and lists
 *   are filtered, or after that
 * @param code the change, as a statement
 * @returns what was wrong
 */
export async function changePage(state: State, code: string): Promise<readonly string[]> {
  const { problems } = globalThis as unknown as { readonly problems: string[] };
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const expectSoon = async (what: string, isTrue: () => boolean): Promise<void> => {
    for (let times = 0; times < 200 && !isTrue(); times += 1) await wait(20);
    if (!isTrue()) problems.push(what);
  };
  const one = <Type extends HTMLElement = HTMLElement>(selector: string): Type => {
    const found = document.querySelector<Type>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const type = (input: HTMLInputElement, text: string): void => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const shown = (selector: string): number =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((item) => item.checkVisibility())
      .length;
  const isLocked = (): boolean => document.documentElement.style.overflow === 'hidden';
  let filtered = 0;
  document.addEventListener('vn-filtered', () => (filtered += 1));

  const useSwitcher = async (): Promise<void> => {
    one<HTMLDetailsElement>('#switcher details').open = true;
    await expectSoon('the filter of the switcher stays hidden', () => shown('#switcher input') > 0);
    filtered = 0;
    type(one('#switcher input'), 'oikeus');
    await expectSoon('the switcher does not filter', () => shown('#switcher li') === 1);
    if (filtered !== 1) problems.push(`the switcher filters ${String(filtered)} times`);
  };
  const useTree = async (): Promise<void> => {
    filtered = 0;
    type(one('#author input'), 'budj');
    await expectSoon('the tree does not filter', () => shown('#author li') === 2);
    await expectSoon('the tree does not report its filter', () => filtered > 0);
    if (filtered !== 1) problems.push(`the tree filters ${String(filtered)} times`);
  };
  const useMenu = async (): Promise<void> => {
    one('vn-navigation summary').click();
    await wait(50);
    const isMenu = one('vn-navigation summary').checkVisibility();
    await expectSoon('an open menu does not lock the page', () => !isMenu || isLocked());
    const [first, second] = document.querySelectorAll<HTMLElement>('vn-navigation a');
    first?.focus();
    const options = { key: 'ArrowRight', bubbles: true, cancelable: true };
    first?.dispatchEvent(new KeyboardEvent('keydown', options));
    if (document.activeElement !== second) problems.push('an arrow key moves focus wrongly');
  };
  const use = async (): Promise<void> => {
    await useSwitcher();
    await useTree();
    one('[data-vn-action=copy]').click();
    const status = one('vn-press-release [role=status]');
    await expectSoon('the copy button says nothing', () =>
      Boolean(status.shadowRoot?.textContent.trim()),
    );
    await useMenu();
  };
  const putBack = async (): Promise<void> => {
    if (one<HTMLDetailsElement>('vn-navigation details').open) one('vn-navigation summary').click();
    await expectSoon('the page stays locked', () => !isLocked());
    if (document.querySelector('vn-navigation ul[aria-label]'))
      problems.push('a closed menu keeps the name of an open one');
    type(one('#switcher input'), '');
    await expectSoon(
      'ministries stay hidden',
      () => !document.querySelector('#switcher li[hidden]'),
    );
    one<HTMLDetailsElement>('#switcher details').open = false;
    type(one('#author input'), '');
    const isFiltered = (): boolean => document.querySelector('[data-vn-out]') !== null;
    await expectSoon('pages stay filtered out', () => !isFiltered());
    for (const action of ['expand', 'collapse']) {
      one(`[data-vn-action=${action}]`).click();
      const branch = one<HTMLDetailsElement>('#author details');
      await expectSoon(`nothing happens on ${action}`, () => branch.open === (action === 'expand'));
    }
  };
  const links = (root: ParentNode): readonly string[] =>
    [...root.querySelectorAll('a')].map(
      (link) =>
        `${link.getAttribute('href') ?? ''} ${link.textContent.replace(/\s+/g, ' ').trim()}`,
    );

  const html = await (await fetch(location.href)).text();
  const original = new DOMParser().parseFromString(html, 'text/html');
  await customElements.whenDefined('vn-sitemap-tree');
  const isRendered = (): boolean =>
    ['#empty-switcher', '#data', '#roles', '#empty-skip-link'].every(
      (id) => document.querySelector(id)?.shadowRoot?.querySelector('a, [role=treeitem]') != null,
    );
  await expectSoon('an empty element before the change', isRendered);
  if (state !== 'before') await use();
  if (state === 'after') await putBack();
  if (problems.length > 0) return problems.map((problem) => `before the change: ${problem}`);

  const eventOnce = (name: string): Promise<unknown> =>
    new Promise((resolve) => {
      document.addEventListener(name, resolve, { once: true });
    });
  const swapBy = (swapStyle: string): object => ({ swapStyle, swapDelay: 0, settleDelay: 0 });
  const names = ['original', 'wait', 'eventOnce', 'swapBy', 'problems'];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the statement comes from changes.ts
  const run = new Function(...names, `return (async () => { ${code} })()`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await run(original, wait, eventOnce, swapBy, problems);
  await expectSoon('an empty element after the change', isRendered);
  await wait(100);
  const kept = links(document);
  const lost = links(original).filter((link) => !kept.includes(link));
  if (lost.length > 0) problems.push(`lost links: ${lost.join(', ')}`);
  const text = one<HTMLInputElement>('#author input').value;
  const isFiltered = document.querySelector('[data-vn-out]') !== null;
  if (isFiltered !== (text !== '')) problems.push(`the filter "${text}" and the tree disagree`);
  const ministry = one<HTMLInputElement>('#switcher input').value;
  const isHidden = document.querySelector('#switcher li[hidden]') !== null;
  if (isHidden !== (ministry !== '')) problems.push(`"${ministry}" and the ministries disagree`);
  if (isLocked() && !one<HTMLDetailsElement>('vn-navigation details').open)
    problems.push('the page is locked without a menu');
  const hasRoom = (): boolean =>
    getComputedStyle(document.documentElement).paddingBlockEnd !== '0px';
  const hasFloating = (): boolean =>
    document.querySelector('vn-language-notice > [popover]') !== null;
  await expectSoon('room for a notice that is gone', () => !hasRoom() || hasFloating());
  for (const details of document.querySelectorAll<HTMLDetailsElement>('header details[open]'))
    details.open = false;
  await wait(50);
  await use();
  await putBack();
  const regions = document.querySelectorAll('[data-vn-announcements]').length;
  if (regions > 1) problems.push(`${String(regions)} live regions`);
  return problems;
}

/** When a page changes. */
export type State = 'before' | 'during' | 'after';
