import type { Page } from 'playwright-core';
import type { Mode } from './modes.js';

// Criteria about orientation, pointers and hover: none of them concerns the look of a page.

const CONTROLS = 'a[href], button, summary, input';
const MAX_CONTROLS = 60;

/** The texts that are visible now, one per element that has text of its own. */
const visibleTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) =>
        [...one.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        ),
      )
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return one.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      })
      .map((one) => `${one.localName}: ${one.innerText.trim().slice(0, 60)}`),
  );

const without = (texts: readonly string[], others: readonly string[]): readonly string[] =>
  texts.filter((text) => !others.includes(text));

/** Viewports of the same width, so that nothing but the orientation differs. */
const PORTRAIT = { width: 800, height: 1200 };
const LANDSCAPE = { width: 800, height: 500 };

/** 1.3.4: the same content in both orientations, and nothing that asks to turn the device. */
async function orientation(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(PORTRAIT);
  const portrait = await visibleTexts(page);
  const turned = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('html, body, main')]
        .filter((one) => {
          const { rotate, transform } = getComputedStyle(one);
          return rotate !== 'none' || transform !== 'none';
        })
        .map(({ localName }) => `${localName} is turned`),
    );
  const problems = [...(await turned())];
  await page.setViewportSize(LANDSCAPE);
  const landscape = await visibleTexts(page);
  return [
    ...problems,
    ...(await turned()),
    ...without(portrait, landscape).map((text) => `only in portrait: ${text}`),
    ...without(landscape, portrait).map((text) => `only in landscape: ${text}`),
  ];
}

/** The centre of a visible control in the viewport. */
const centreOf = (
  page: Page,
  index: number,
): Promise<{ x: number; y: number; name: string } | null> =>
  page
    .locator(CONTROLS)
    .nth(index)
    .evaluate((one) => {
      one.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const isHit = one.contains(document.elementFromPoint(x, y));
      return isHit ? { x, y, name: one.outerHTML.slice(0, 100) } : null;
    });

/** 2.5.2: pressing does nothing, and releasing outside the control does not either. */
async function pointerCancellation(page: Page): Promise<readonly string[]> {
  const problems: string[] = [];
  const state = (): Promise<string> =>
    page.evaluate(() =>
      JSON.stringify([
        location.href,
        [...document.querySelectorAll('details')].map(({ open }) => open),
        document.querySelectorAll('[hidden]').length,
      ]),
    );
  const count = Math.min(MAX_CONTROLS, await page.locator(CONTROLS).count());
  let pressed = 0;
  for (let index = 0; index < count; index += 1) {
    const centre = await centreOf(page, index);
    if (!centre) continue;
    pressed += 1;
    const before = await state();
    await page.mouse.move(centre.x, centre.y);
    await page.mouse.down();
    if ((await state()) !== before) problems.push(`pressing activates ${centre.name}`);
    await page.mouse.move(1, 1);
    await page.mouse.up();
    if ((await state()) !== before) problems.push(`cannot be cancelled: ${centre.name}`);
  }
  return pressed > 0 ? problems : ['no control to press'];
}

/** 1.4.13: hover shows nothing more; focus shows nothing but the control itself, such as a skip link. */
async function hoverOrFocus(page: Page): Promise<readonly string[]> {
  const problems: string[] = [];
  await page.mouse.move(1, 1);
  const before = await visibleTexts(page);
  const count = Math.min(MAX_CONTROLS, await page.locator(CONTROLS).count());
  for (let index = 0; index < count; index += 1) {
    const centre = await centreOf(page, index);
    if (!centre) continue;
    await page.mouse.move(centre.x, centre.y);
    for (const text of without(await visibleTexts(page), before))
      problems.push(`hover of ${centre.name} shows ${text}`);
  }
  await page.mouse.move(1, 1);
  for (let stop = 0; stop < MAX_CONTROLS; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const text = (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '';
      return text.slice(0, 60);
    });
    for (const text of without(await visibleTexts(page), before)) {
      if (!text.endsWith(`: ${focused}`)) problems.push(`focus of "${focused}" shows ${text}`);
    }
  }
  return problems;
}

export const INTERACTION_MODES: readonly Mode[] = [
  { name: 'orientation', check: orientation },
  { name: 'pointer-cancellation', check: pointerCancellation },
  { name: 'hover-or-focus', check: hoverOrFocus },
];
