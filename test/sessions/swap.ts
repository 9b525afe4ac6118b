/** Replaces the page and uses its elements, many times. It runs in the page. */
export async function swapPages(times: number, isLeaking: boolean): Promise<number> {
  const state = globalThis as unknown as { html?: string; leaked?: Element[] };
  state.html ??= await (await fetch(location.href)).text();
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const type = (selector: string, text: string): void => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error(`no ${selector}`);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const click = (selector: string): void => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    found.click();
  };
  const start = performance.now();
  for (let time = 0; time < times; time += 1) {
    const { body } = new DOMParser().parseFromString(state.html, 'text/html');
    if (isLeaking) (state.leaked ??= []).push(...document.querySelectorAll('vn-breadcrumbs'));
    document.body.replaceWith(document.adoptNode(body));
    await wait(0);
    click('vn-navigation summary');
    click('#switcher summary');
    await wait(0);
    type('#switcher input', 'oikeus');
    type('#author input', 'budj');
    click('[data-vn-action=copy]');
    dispatchEvent(new Event(time % 2 ? 'online' : 'offline'));
    document.dispatchEvent(new Event('visibilitychange'));
    document.documentElement.lang = time % 2 ? 'fi' : 'sv';
    await wait(5);
    click('#author [data-vn-action=expand]');
    click('vn-navigation summary');
    await wait(0);
  }
  const msPerSwap = (performance.now() - start) / times;
  document.body.replaceChildren();
  return msPerSwap;
}
