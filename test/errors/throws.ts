/** What throws. */
export type Moment = 'constructor' | 'willUpdate' | 'update' | 'updated' | 'a getter';

export const MOMENTS: readonly Moment[] = [
  'constructor',
  'willUpdate',
  'update',
  'updated',
  'a getter',
];

/** What is tried: where an error is thrown, in which element, and in its first or a later update. */
export interface ThrowCase {
  readonly tag: string;
  readonly properties: readonly string[];
  readonly moment: Moment;
  readonly isFirst: boolean;
  /** Whether the author has written its content, or the element renders its own. */
  readonly isFilled: boolean;
}

/**
 * Lets an element throw, then update without an error. It runs in the page.
 *
 * @param content the author's content of each element by its name
 * @returns what was wrong
 */
export async function throwAndRecover(
  { tag, properties, moment, isFirst, isFilled }: ThrowCase,
  content: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  type Host = HTMLElement &
    Record<string, unknown> & { readonly updateComplete?: Promise<boolean> };
  type Class = CustomElementConstructor & {
    readonly addInitializer: (initializer: () => void) => void;
  };
  const { problems } = globalThis as unknown as { readonly problems: string[] };
  problems.length = 0;
  const TREE = [{ title: 'Yksi', href: '#yksi' }];
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const soon = async (what: string, isTrue: () => boolean): Promise<void> => {
    for (let times = 0; times < 1500 && !isTrue(); times += 1) await wait(20);
    if (!isTrue()) problems.push(what);
  };
  const create = (name: string, hasContent: boolean): Host => {
    const host = document.createElement(`vn-${name}`) as Host;
    if (hasContent) host.innerHTML = content[name] ?? '';
    else if (name === 'sitemap-tree') host['tree'] = TREE;
    return host;
  };
  const Element = customElements.get(tag) as Class;
  const name = tag.replace('vn-', '');
  let isPlanted = false;
  const plant = (host: Host): void => {
    isPlanted = true;
    if (moment !== 'a getter') return;
    for (const property of properties) {
      const get = (): never => {
        throw new Error('planted');
      };
      Object.defineProperty(host, property, { configurable: true, get });
    }
  };
  const heal = (host: Host): void => {
    isPlanted = false;
    if (moment === 'a getter')
      for (const property of properties) Reflect.deleteProperty(host, property);
  };
  const throwIfPlanted = (): void => {
    if (isPlanted) throw new Error('planted');
  };
  if (moment === 'constructor') Element.addInitializer(throwIfPlanted);
  else if (moment !== 'a getter') {
    const original = Element.prototype[moment] as (...all: unknown[]) => unknown;
    Element.prototype[moment] = function (this: Host, ...all: unknown[]) {
      throwIfPlanted();
      return original.apply(this, all);
    };
  }

  const OWN = ['skip-link', 'ministry-switcher', 'sitemap-tree'];
  const hasOwn = (host: Host): boolean =>
    Boolean(host.shadowRoot?.querySelector('a[href], [role=treeitem]'));
  const host = create(name, isFilled);
  // The constructor of an element that a script creates reports its error and leaves it as it is.
  if (isFirst && moment !== 'a getter') isPlanted = true;
  const shown = moment === 'constructor' && isFirst ? create(name, isFilled) : host;
  document.body.append(shown);
  // Lit reads the properties before the first update, so a getter throws from then on.
  if (moment === 'a getter') {
    await shown.updateComplete;
    if (!isFirst && !isFilled) await soon('it renders nothing at first', () => hasOwn(shown));
    plant(shown);
  } else if (!isFirst) {
    await shown.updateComplete;
    if (!isFilled) await soon('it renders nothing at first', () => hasOwn(shown));
    plant(shown);
  }
  const update = (): void => {
    (shown['requestUpdate'] as (() => void) | undefined)?.();
  };
  update();
  await wait(20);
  // Others work meanwhile.
  if (moment !== 'a getter') isPlanted = true;
  const others = OWN.filter((other) => other !== name).map((other) => create(other, false));
  document.body.append(...others);
  await soon('another element renders nothing', () => others.every(hasOwn));
  // What the author writes is displayed, also into an element that renders its own content.
  if (!isFilled) shown.insertAdjacentHTML('beforeend', '<p><a href="#own">Oma</a></p>');
  const author = [...shown.children].filter((one) => !one.matches('[hidden], .vn-hidden'));
  const hidden = author.filter((one) => !one.checkVisibility());
  if (hidden.length > 0) problems.push(`hidden: ${hidden[0]?.outerHTML ?? ''}`);
  if (!isFilled) shown.lastElementChild?.remove();

  heal(shown);
  update();
  await wait(20);
  const isUpgraded = shown instanceof Element;
  if (moment !== 'constructor' || !isFirst) {
    const reason = await shown.updateComplete?.then(
      () => undefined,
      (error: unknown) => String(error),
    );
    if (reason !== undefined) problems.push(`still fails: ${reason}`);
    if (!isUpgraded) problems.push('not upgraded');
    if (!isFilled) await soon('it renders nothing afterwards', () => hasOwn(shown));
  }
  const next = create(name, isFilled);
  document.body.append(next);
  await (next.updateComplete ?? Promise.reject(new Error('the next one is not upgraded')));
  for (const one of [host, shown, next, ...others]) one.remove();
  await wait(0);
  return problems.filter((problem) => !problem.includes('planted'));
}
