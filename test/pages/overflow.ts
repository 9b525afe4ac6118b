import type { Page } from 'playwright-core';

/** Pixels by which a page is wider than a small phone, with text of 200 %. */
export async function overflowAtTwice(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
