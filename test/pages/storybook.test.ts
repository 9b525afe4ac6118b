import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page, Request } from 'playwright-core';
import { PATTERNS } from '../../scripts/lib/patterns.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { PATTERN_PAGES } from '../../stories/pages/pattern-pages.js';
import { useSite, undefinedElements } from './support.js';

const INDEX = new URL('../../storybook-static/index.json', import.meta.url);

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

interface StorybookWindow extends Window {
  readonly __STORYBOOK_PREVIEW__?: {
    readonly channel: {
      readonly emit: (event: string, details: object) => void;
      readonly on: (
        event: string,
        listener: (details: { readonly data: { readonly name: string } }) => void,
      ) => void;
    };
    readonly currentRender?: { readonly id?: string; readonly phase?: string };
  };
}

/** The first page was 57 requests and 8.3 MB when it was a story in the manager. */
const MAX_FIRST_REQUESTS = 28;
const MAX_FIRST_BYTES = 1_000_000;

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** Guides are rendered in one way, so these stand for all; another test checks their links. */
const SHOWN_GUIDES = ['guide-readme--page', 'guide-changelog--page'];

const IDLE_TIMEOUT_MS = 5_000;

/** Warnings of Storybook about itself. */
const NOT_OURS = /^console: The '\w+' prop on '\w+' will become mandatory in Storybook/;

const entries: readonly Entry[] = existsSync(INDEX)
  ? Object.values(
      (JSON.parse(readFileSync(INDEX, 'utf8')) as { entries: Record<string, Entry> }).entries,
    )
  : [];
const ids = (type: Entry['type']): string[] =>
  entries
    .filter((entry) => entry.type === type)
    .map(({ id }) => id)
    .filter((id) => !id.startsWith('guide-') || SHOWN_GUIDES.includes(id));

/** Collects all errors of a page, and requests to other hosts. */
function listen(page: Page, own: string): () => string[] {
  let faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Requests that are aborted by leaving the page have not failed.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && origin !== own) {
      faults.push(`another host: ${request.url()}`);
    }
  });
  return () => {
    const heard = faults;
    faults = [];
    return heard.filter((fault) => !NOT_OURS.test(fault));
  };
}

/** Waits until a story is rendered, or has failed to. */
async function finished(page: Page, story?: string): Promise<void> {
  const phase = await page.waitForFunction((wanted) => {
    const { id, phase = '' } =
      (window as StorybookWindow).__STORYBOOK_PREVIEW__?.currentRender ?? {};
    if (wanted !== undefined && id !== wanted) return false;
    const missing = document.body.matches('.sb-show-nopreview, .sb-show-errordisplay');
    return ['finished', 'errored', 'aborted'].includes(phase) ? phase : missing && 'missing';
  }, story);
  const message = (): string => document.querySelector('#error-message')?.textContent ?? '';
  assert.equal(await phase.jsonValue(), 'finished', await page.evaluate(message));
}

/** Waits until each of these elements contains text, in the light DOM or in a shadow root. */
async function filled(page: Page, places: string): Promise<void> {
  const isFilled = (selector: string): boolean => {
    const hasText = (node: Node): boolean =>
      node instanceof Text
        ? node.data.trim() !== ''
        : (node instanceof HTMLIFrameElement && node.src !== '') ||
          [...node.childNodes].some(hasText) ||
          (node instanceof Element && node.shadowRoot !== null && hasText(node.shadowRoot));
    const all = [...document.querySelectorAll(selector)];
    return all.length > 0 && all.every(hasText);
  };
  await page.waitForFunction(isFilled, places, { timeout: 15_000 }).catch(() => {
    assert.fail(`${places} is empty`);
  });
  assert.deepEqual(await undefinedElements(page), [], 'elements that are not defined');
}

/** A frame that was replaced while it loaded can keep the network from ever being idle. */
const letRequestsEnd = (page: Page): Promise<void> =>
  page.waitForLoadState('networkidle', { timeout: IDLE_TIMEOUT_MS }).catch(() => undefined);

/** The overview of the page patterns has a frame, the data and the HTML of each. */
async function checkSitePages(page: Page): Promise<void> {
  const titles = Object.keys(PATTERN_PAGES);
  await page.getByRole('heading', { name: titles.at(-1) ?? '', exact: true }).waitFor();
  assert.equal(await page.locator('iframe.learn-page').count(), titles.length);
  const source = async (summary: string): Promise<string> => {
    // A click right after scrolling may reach a frame instead.
    await page.getByText(summary, { exact: true }).press('Enter');
    const code = page.locator('details', { hasText: summary }).locator('pre').first();
    await code.waitFor();
    return code.innerText();
  };
  assert.match(await source('Data: News and press releases'), /^resultList\(\{/m);
  assert.match(await source('HTML: Contacts'), /class="vn-contact-card"/);
}

describe('Storybook', () => {
  const site = useSite();
  const idle: { page: Page; heard: () => string[] }[] = [];

  /** Opens a URL in an unused page and calls back. */
  async function visit(path: string, look: (page: Page) => Promise<void>): Promise<void> {
    let used = idle.pop();
    if (!used) {
      const page = await site.open();
      used = { page, heard: listen(page, site.url) };
    }
    const { page, heard } = used;
    await page.goto(`/storybook/${path}`);
    const failed = await look(page).catch((error: unknown) => error);
    // Requests in progress must end, or fail, while this page is observed.
    await letRequestsEnd(page);
    const faults = heard();
    idle.push(used);
    if (failed !== undefined) faults.push(failed instanceof Error ? failed.message : 'failed');
    assert.deepEqual(faults, []);
  }

  it('has a story of every example that is not hidden', () => {
    const wanted = Object.entries(EXAMPLES).flatMap(([component, examples]) =>
      examples.filter(({ hidden }) => !hidden).map(({ name }) => `elements-${component}--${name}`),
    );
    const found = ids('story').filter((id) => id.startsWith('elements-'));
    assert.deepEqual(found.sort(), wanted.sort());
    const patterns = ids('story').filter((id) => id.startsWith('patterns-'));
    assert.deepEqual(patterns.sort(), PATTERNS.map((name) => `patterns-${name}--default`).sort());
    // One page shows all pages of the site.
    assert.equal(ids('docs').length, Object.keys(EXAMPLES).length + PATTERNS.length + 1);
  });

  it('opens with its own manager theme, and no panel beside a guide', async () => {
    await visit('?path=/story/guide-readme--page#content-security-policy', async (page) => {
      await page.locator('#storybook-preview-iframe').waitFor();
      await page.getByRole('link', { name: 'Start', exact: true }).waitFor();
      const frame = page.frameLocator('#storybook-preview-iframe');
      await frame.getByRole('heading', { name: 'Content Security Policy' }).waitFor();
      assert.equal(await page.getByRole('tab', { name: 'Controls' }).count(), 0);
      // Changes the page of the manager without loading it again.
      await page.evaluate(() => {
        document.body.dataset['kept'] = '';
      });
      await frame.getByRole('link', { name: 'vn-breadcrumbs' }).first().click();
      await page.waitForURL(/elements-breadcrumbs--docs/);
      await frame.getByRole('heading', { name: 'When to use' }).waitFor();
      assert.ok(await page.evaluate(() => 'kept' in document.body.dataset));
    });
  });

  it('opens on a page of at most 28 requests and 1 MB', async () => {
    await visit('', async (page) => {
      await page.getByRole('heading', { name: 'VN Elements', level: 1 }).waitFor();
      const sizes = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
          ({ decodedBodySize }) => decodedBodySize,
        ),
      );
      assert.ok(sizes.length <= MAX_FIRST_REQUESTS, `${String(sizes.length)} requests`);
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      assert.ok(bytes <= MAX_FIRST_BYTES, `${String(bytes)} bytes`);
      await page.getByRole('searchbox', { name: 'Search all pages' }).fill('murupolku');
      const found = page.getByRole('link', { name: 'vn-breadcrumbs' }).first();
      assert.equal(await found.getAttribute('href'), './?path=/docs/elements-breadcrumbs--docs');
    });
  });

  it('converts pasted content, executes none of it and requests nothing', async () => {
    const fragment = new URLSearchParams({
      lang: 'sv',
      source: `<vn-press-release><article><h1>Hej</h1><script>parent.hacked = 1</script>
        <img src="https://example.org/x.png" onerror="parent.hacked = 1" />
        <a href="javascript:parent.hacked=1">Länk</a></article></vn-press-release>`,
    });
    // The browser reports what it blocks, so this page does not need an empty console.
    const page = await site.open();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(`/storybook/iframe.html?id=try--try&viewMode=story#${fragment.toString()}`);
    await page.locator('.try-html', { hasText: 'vn-press-release' }).waitFor();
    await page.frameLocator('.try iframe').getByRole('heading', { name: 'Hej' }).waitFor();
    await page.locator('.try-problems', { hasText: 'javascript:' }).waitFor();

    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await page.locator('.try-html', { hasText: 'Pelastustoimen uudistus etenee' }).waitFor();
    assert.doesNotMatch(await page.locator('.try-html').innerText(), /<script/);
    assert.match(page.url(), /#kind=feed&lang=sv&source=/);

    await page.getByLabel('Content', { exact: true }).fill('<ul><li><a href="/a">A</a></li></ul>');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.locator('.try-html', { hasText: 'vn-navigation' }).waitFor();

    await page.getByLabel('Content', { exact: true }).fill('<rss><channel>');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.locator('.try-problems', { hasText: 'cannot be parsed' }).waitFor();
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    // Chromium may report a request before the policy of the frame blocks it.
    const sent = requests.filter((request) => !/csp/i.test(request.failure()?.errorText ?? ''));
    const hosts = [...new Set(sent.map((request) => new URL(request.url()).host))].filter(Boolean);
    assert.deepEqual(hosts, [new URL(site.url).host]);
    await page.context().close();
  });

  for (const [name, place] of [
    ['the first page', ''],
    ['a guide', 'iframe.html?id=guide-browser-support--page&viewMode=story'],
    ['a page for editors', 'iframe.html?id=guide-editors-fi-press-release--page&viewMode=story'],
    ['the page of an element', 'iframe.html?id=elements-navigation--docs&viewMode=docs'],
  ] as const) {
    it(`fits ${name} into 360 px, without axe violations`, async () => {
      const page = await site.open({ viewport: { width: 360, height: 800 } });
      await page.goto(`/storybook/${place}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await letRequestsEnd(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 360, `${String(width)} px wide`);
      await page.addScriptTag({ path: AXE });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const found = await axe.run({ exclude: [['.sb-story'], ['.docblock-argstable']] });
        return found.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
        );
      });
      await page.context().close();
      assert.deepEqual(violations, []);
    });
  }

  it('marks the language of a page for editors, also in its sidebar', async () => {
    await visit('?path=/story/guide-editors-sv-press-release--page', async (page) => {
      const frame = page.frameLocator('#storybook-preview-iframe');
      await frame.locator('html[lang=sv] main[lang=sv]').waitFor();
      await frame.getByRole('navigation', { name: 'På den här sidan' }).waitFor();
      await frame.getByRole('group', { name: 'Tabell' }).first().waitFor();
      const label = page.locator('#storybook-explorer-menu').getByText('Pressmeddelande');
      assert.equal(await label.getAttribute('lang'), 'sv');
    });
  });

  it('uses the language and the theme of its toolbar', async () => {
    const place = 'iframe.html?id=elements-header--default&viewMode=story';
    await visit(`${place}&globals=locale:ru;theme:dark`, async (page) => {
      await finished(page);
      await page.getByRole('link', { name: 'Поиск' }).waitFor();
      const root = page.locator('html');
      assert.equal(await root.getAttribute('lang'), 'ru');
      assert.equal(await root.evaluate((html) => getComputedStyle(html).colorScheme), 'dark');
      // The library's dark background, so its colours survive Storybook's build.
      const ground = page.locator('body');
      const color = await ground.evaluate((body) => getComputedStyle(body).backgroundColor);
      assert.match(color, /^rgb\(\d\d?, \d\d?, \d\d?\)$/);
    });
  });

  it('has tools for text size, direction, ministry colours and simulated preferences', async () => {
    const place = 'iframe.html?id=elements-header--default&viewMode=story&globals=';
    const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    let usual = '';
    await visit(`${place}theme:light`, async (page) => {
      await finished(page);
      usual = await styleOf(page, '[slot=bar]', 'background-color');
      assert.equal(await styleOf(page, 'html', 'font-size'), '16px');
    });
    await visit(`${place}theme:light;textSize:200;direction:rtl;ministry:forest`, async (page) => {
      await finished(page);
      assert.equal(await styleOf(page, 'html', 'font-size'), '32px');
      assert.equal(await styleOf(page, 'vn-header', 'direction'), 'rtl');
      await page.waitForFunction((color) => {
        const bar = document.querySelector('[slot=bar]');
        return bar !== null && getComputedStyle(bar).backgroundColor !== color;
      }, usual);
    });
    await visit(`${place}theme:light;simulation:forced-colors`, async (page) => {
      await finished(page);
      await page.waitForFunction(() => {
        const bar = document.querySelector('[slot=bar]');
        return bar !== null && getComputedStyle(bar).backgroundColor === 'rgb(255, 255, 255)';
      });
    });
  });

  it('shows a story without JavaScript, and logs events', async () => {
    const place = 'iframe.html?id=elements-sitemap-tree--default&viewMode=story';
    await visit(`${place}&globals=scripts:off`, async (page) => {
      await finished(page);
      const frame = page.frameLocator('#storybook-root iframe');
      await frame.locator('vn-sitemap-tree a').first().waitFor({ state: 'attached' });
      assert.equal(await frame.locator('vn-sitemap-tree:defined').count(), 0);
    });
    await visit(place, async (page) => {
      await finished(page);
      await page.evaluate(() => {
        const { channel } = (window as StorybookWindow).__STORYBOOK_PREVIEW__ ?? {};
        channel?.on('storybook/actions/action-event', ({ data }) => {
          document.body.dataset['logged'] = data.name;
        });
      });
      await page.locator('vn-sitemap-tree input').first().fill('a');
      await page.locator('body[data-logged="vn-filtered"]').waitFor();
    });
  });

  for (const [tag, name] of [
    ['en-XA', /^\[.* o.*\]$/],
    ['en-XB', /^\u202E/],
  ] as const) {
    it(`renders the pseudo-locale ${tag}`, async () => {
      const place = 'iframe.html?id=elements-press-release--default&viewMode=story';
      await visit(`${place}&globals=locale:${tag}`, async (page) => {
        await finished(page);
        const root = page.locator('#storybook-root');
        assert.equal(await root.getAttribute('dir'), tag === 'en-XB' ? 'rtl' : 'ltr');
        await page.waitForFunction(
          (pattern) =>
            new RegExp(pattern).test(
              document.querySelector<HTMLElement>('#storybook-root h1')?.innerText ?? '',
            ),
          name.source,
        );
      });
    });
  }

  /** Shows a story without reloading the iframe, as a click in the sidebar does. */
  async function show(page: Page, storyId: string, viewMode: Entry['type']): Promise<void> {
    await page.evaluate(
      (details) => {
        (window as StorybookWindow).__STORYBOOK_PREVIEW__?.channel.emit('setCurrentStory', details);
      },
      { storyId, viewMode },
    );
  }

  describe('one after the other', () => {
    let page: Page;
    let heard: () => string[];
    before(async () => {
      page = await site.open();
      heard = listen(page, site.url);
      // axe has run on every example already.
      await page.goto(
        `/storybook/iframe.html?id=${ids('story')[0] ?? ''}&viewMode=story&globals=a11y.manual:!true`,
      );
      await finished(page);
    });
    afterEach(() => {
      assert.deepEqual(heard(), []);
    });
    after(async () => {
      // Requests in progress must end, or fail, while this page is observed.
      await page.waitForTimeout(500);
      assert.deepEqual(heard(), []);
    });

    // The first one again at the end, because it was already displayed at the start.
    // The docs page of a pattern displays its only story.
    const stories = ids('story').filter((id) => !id.startsWith('patterns-'));
    for (const id of [...stories.slice(1), ...stories.slice(0, 1)]) {
      it(id, async () => {
        await show(page, id, 'story');
        await finished(page, id);
        await filled(page, '#storybook-root');
      });
    }

    for (const id of ids('docs')) {
      it(id, async () => {
        await show(page, id, 'docs');
        await page.waitForFunction(
          (wanted) =>
            (window as StorybookWindow).__STORYBOOK_PREVIEW__?.currentRender?.id === wanted,
          id,
        );
        if (id === 'pages--docs') {
          await checkSitePages(page);
          return;
        }
        // Patterns have no script, and no keys of their own.
        const name = id.startsWith('patterns-') ? 'Styles' : 'Keyboard';
        await page.getByRole('heading', { name, exact: true }).waitFor();
        if (id.startsWith('elements-')) {
          const version = page.getByRole('heading', { name: 'Version 0.1.0' });
          assert.equal(await page.locator('.learn-sample iframe[srcdoc]').count(), 2);
          assert.ok((await version.locator(':scope + ul > li').count()) > 0, 'no changes');
        }
        await filled(page, '#storybook-docs [data-story-block]');
      });
    }
  });
});
