interface Closable {
  readonly close: () => Promise<void>;
}

/** Uses a page that no one else uses at the same time. */
export type UsePage<Page> = <Result>(use: (page: Page) => Promise<Result>) => Promise<Result>;

/**
 * Opens pages that are used again and again. A page whose use fails is replaced: no one knows what
 * it still does.
 *
 * @param count how many are used at a time
 * @param open opens one
 */
export async function openPages<Page extends Closable>(
  count: number,
  open: () => Promise<Page>,
): Promise<UsePage<Page>> {
  const free: Page[] = [];
  while (free.length < count) free.push(await open());
  return async (use) => {
    const page = free.pop();
    if (!page) throw new Error('more visits than pages');
    try {
      const result = await use(page);
      free.push(page);
      return result;
    } catch (error) {
      // It may be closed already.
      await page.close().catch(() => undefined);
      free.push(await open());
      throw error;
    }
  };
}
