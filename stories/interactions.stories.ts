import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { languageNoticeExamples } from './examples/language-notice.examples.js';
import { ministrySwitcherExamples } from './examples/ministry-switcher.examples.js';
import { sitemapTreeExamples } from './examples/sitemap-tree.examples.js';
import { storyOf } from './story.js';

const meta: Meta = {
  title: 'Interactions',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** The first visible element that matches. */
function shown<Type extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): Type {
  const found = [...root.querySelectorAll<Type>(selector)].find((one) => one.checkVisibility());
  if (!found) throw new Error(`expected a visible "${selector}"`);
  return found;
}

/** A list of ministries is opened, searched with keys, and closed with Escape. */
export const MenuByKeyboard: StoryObj = {
  ...storyOf(ministrySwitcherExamples, 'default'),
  play: async ({ canvasElement, step }) => {
    const summary = shown(canvasElement, 'summary');
    const details = canvasElement.querySelector('details');
    const links = canvasElement.querySelectorAll('details a');
    await step('The button opens the list', async () => {
      await userEvent.click(summary);
      await expect(details).toHaveProperty('open', true);
    });
    await step('Down Arrow moves focus to the first link, End to the last one', async () => {
      summary.focus();
      // The code of the keys is loaded when the list opens.
      await waitFor(async () => {
        await userEvent.keyboard('{ArrowDown}');
        await expect(links[0]).toHaveFocus();
      });
      await userEvent.keyboard('{End}');
      await expect([...links].at(-1)).toHaveFocus();
    });
    await step('Escape closes the list and returns focus to the button', async () => {
      await userEvent.keyboard('{Escape}');
      await expect(details).toHaveProperty('open', false);
      await expect(summary).toHaveFocus();
    });
  },
};

/** A sitemap is filtered by a word, then shown completely again. */
export const FilterOfTheTree: StoryObj = {
  ...storyOf(sitemapTreeExamples, 'default'),
  play: async ({ canvasElement, step }) => {
    const field = shown<HTMLInputElement>(canvasElement, 'vn-sitemap-tree input');
    const items = (): number =>
      [...canvasElement.querySelectorAll('vn-sitemap-tree li')].filter((item) =>
        item.checkVisibility(),
      ).length;
    const name = canvasElement.querySelector('vn-sitemap-tree li > a')?.textContent.trim() ?? '';
    const before = items();
    await step(`Only pages with “${name}” are shown`, async () => {
      await userEvent.type(field, name);
      await waitFor(() => expect(items()).toBeLessThan(before));
      await expect(items()).toBeGreaterThan(0);
    });
    await step('An empty filter shows all pages', async () => {
      await userEvent.clear(field);
      await waitFor(() => expect(items()).toBe(before));
    });
  },
};

/** The notice is dismissed, and stays hidden. */
export const NoticeDismissed: StoryObj = {
  ...storyOf(languageNoticeExamples, 'server'),
  beforeEach: () => {
    localStorage.removeItem('vn-language-notice');
    sessionStorage.removeItem('vn-language-notice');
  },
  play: async ({ canvasElement, step }) => {
    const notice = shown(canvasElement, 'vn-language-notice > :not([hidden])');
    await step('Its button hides it', async () => {
      await userEvent.click(shown(notice, 'button'));
      await waitFor(() => expect(notice).not.toBeVisible());
    });
    await step('The choice is remembered', async () => {
      await expect(localStorage.getItem('vn-language-notice')).not.toBeNull();
    });
    localStorage.removeItem('vn-language-notice');
  },
};
