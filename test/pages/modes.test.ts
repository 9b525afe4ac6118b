import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { show } from './show.js';
import { FRAME, frameExamples, framePage, rendersItself } from './frame.js';
import { RELEASE, SITEMAP, settled, useSite } from './support.js';

// The elements around the content for screen readers, in print and in forced colours.

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

const LANDMARKS = [
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'search',
  'complementary',
  'form',
];
const KEPT = [...LANDMARKS, 'region', 'heading', 'link'];

/**
 * Landmarks, headings and links of the browser's accessibility tree, indented by landmark: role,
 * name, level or URL, and whether it is current.
 */
async function treeOf(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    nodes: readonly AXNode[];
  };
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AXNode | undefined, depth: number): void => {
    if (!node) return;
    const role = node.role?.value ?? '';
    const isKept = !node.ignored && KEPT.includes(role);
    if (isKept) {
      const properties = (node.properties ?? [])
        .filter(({ name }) => ['url', 'level', 'ariaCurrent'].includes(name))
        .map(({ name, value }) => ` ${name}=${String(value.value)}`);
      lines.push(
        `${'  '.repeat(depth)}${role} “${node.name?.value ?? ''}”${properties.sort().join('')}`,
      );
    }
    const inner = isKept && role !== 'link' && role !== 'heading' ? depth + 1 : depth;
    for (const id of node.childIds ?? []) walk(byId.get(id), inner);
  };
  walk(nodes[0], 0);
  return lines;
}

describe('the accessibility tree with and without the script', { concurrency: 1 }, () => {
  const site = useSite();
  let plain: Page;
  let scripted: Page;
  before(async () => {
    plain = await site.open({ javaScriptEnabled: false });
    scripted = await site.open();
  });

  /**
   * Compares both trees as loaded, without the content of closed disclosures. Then compares both
   * with every disclosure open, so that all links are compared, not only those visible initially.
   */
  async function assertSame(least: number): Promise<void> {
    // The script closes one menu when another opens, so this stops the event.
    await scripted.evaluate(() => {
      window.addEventListener(
        'toggle',
        (event) => {
          event.stopImmediatePropagation();
        },
        true,
      );
    });
    for (const width of [1280, 360]) {
      for (const opened of [false, true]) {
        for (const page of [plain, scripted]) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate((opened) => {
            for (const details of document.querySelectorAll('details')) {
              if (opened && !details.open) details.dataset['test'] = '';
              if (opened) details.open = true;
              else if ('test' in details.dataset) details.open = false;
            }
          }, opened);
        }
        await settled(scripted);
        const [before, after] = await Promise.all([treeOf(plain), treeOf(scripted)]);
        assert.ok(before.length >= least, `${String(before.length)} lines`);
        assert.deepEqual(after, before, `${String(width)} px, ${opened ? 'open' : 'as it comes'}`);
      }
    }
  }

  it('every example has the same landmarks, headings and links', async () => {
    const examples = [...frameExamples('fi', { numbers: true })].filter(
      ([name]) => !rendersItself(name),
    );
    const html = framePage('fi', new Map(examples), (name) => `<h2>${name}</h2>`);
    for (const page of [plain, scripted]) await show(page, { 'page.html': html });
    await settled(scripted);
    await assertSame(examples.length + 100);
  });

  it('the front page has the same landmarks, headings and links', async () => {
    for (const page of [plain, scripted]) {
      await page.unrouteAll();
      await page.goto(`${site.url}/`);
    }
    await settled(scripted);
    await assertSame(40);
  });
});

describe('on paper', { concurrency: 1 }, () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.open();
    await page.emulateMedia({ media: 'print' });
  });

  for (const path of ['/', '/ru/', RELEASE, SITEMAP, '/haku/', '/saavutettavuusseloste/']) {
    it(`${path} prints the ministry’s name and the URL, and no navigation`, async () => {
      await page.goto(path);
      await settled(page);
      const seen = await page.evaluate(() => {
        const isSeen = (node: Element): boolean => {
          const { width, height } = node.getBoundingClientRect();
          return node.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
        };
        const texts = (selector: string): string[] =>
          [...document.querySelectorAll<HTMLElement>(selector)]
            .filter(isSeen)
            .map(({ innerText }) => innerText.trim());
        return {
          way: texts(
            `nav, vn-skip-link, vn-skip-link a, vn-breadcrumbs, vn-navigation, vn-language-notice,
            vn-ministry-switcher, vn-language-selector, [slot=search], [slot=bar], summary, vn-header button, vn-footer button`,
          ),
          name: texts('vn-header > [slot=home] strong'),
          address: texts('vn-header > .vn-page-url'),
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      // The contents of a release and the site tree are content, not navigation.
      assert.deepEqual(seen.way, []);
      assert.equal(seen.name.length, 1);
      assert.equal(seen.address.length, 1);
      assert.ok(seen.address[0]?.endsWith(`: https://vn-elements.example${path}`), seen.address[0]);
      assert.ok(seen.wide <= 0, 'fits the paper');
    });
  }

  it('the site tree begins below its title, without space for its tools', async () => {
    await page.goto(SITEMAP);
    await settled(page);
    const room = await page.evaluate(() => {
      const tree = document.querySelector('vn-sitemap-tree');
      const list = tree?.querySelector('ul');
      return (list?.getBoundingClientRect().top ?? NaN) - (tree?.getBoundingClientRect().top ?? 0);
    });
    assert.ok(room < 4, `${String(room)} px above the first page`);
  });

  it('the URL is not displayed on screen', async () => {
    await page.emulateMedia({ media: 'screen' });
    for (const path of [SITEMAP, RELEASE]) {
      await page.goto(path);
      assert.equal(await page.locator('.vn-page-url').first().isVisible(), false);
    }
    await page.emulateMedia({ media: 'print' });
  });
});

describe('in forced colours', { concurrency: 1 }, () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.open({ forcedColors: 'active', reducedMotion: 'reduce' });
    await show(page, { 'page.html': framePage('fi', frameExamples('fi')) });
    await settled(page);
  });
  after(() => page.context().close());

  for (const width of [1280, 360]) {
    describe(`at ${String(width)} px`, { concurrency: 1 }, () => {
      before(async () => {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details'))
            details.open = details.parentElement?.closest('details') === null;
        });
        await settled(page);
      });

      it('current items differ from their neighbours in more than colour', async () => {
        const { found, count } = await page.evaluate(() => {
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          const marks = (node: Element): string[] => {
            const style = getComputedStyle(node);
            const lines = ['top', 'right', 'bottom', 'left'].map((side) => {
              const of = (what: string): string => style.getPropertyValue(`border-${side}-${what}`);
              const isVisible = of('style') !== 'none' && of('color') !== ground;
              return isVisible ? of('width') : '0px';
            });
            return [lines.join(' '), style.fontWeight, style.textDecorationLine];
          };
          const found: string[] = [];
          let count = 0;
          for (const current of document.querySelectorAll('[data-example] [aria-current]')) {
            if (!current.checkVisibility({ contentVisibilityAuto: true })) continue;
            const list = current.closest('ul, ol');
            const other = [...(list?.querySelectorAll(':scope > li > :is(a, span)') ?? [])].find(
              (one) => !one.hasAttribute('aria-current'),
            );
            if (!other) continue;
            count += 1;
            const [own, others] = [marks(current), marks(other)];
            if (own.every((mark, index) => mark === others[index]))
              found.push(`${current.outerHTML.slice(0, 80)}: ${own.join(', ')}`);
          }
          return { found, count };
        });
        assert.deepEqual(found, []);
        assert.ok(count > 8, `${String(count)} current ones`);
      });

      it('disclosures have a marker, which turns when they open', async () => {
        const { found, count } = await page.evaluate(() => {
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          const markerOf = (node: Element): string =>
            ['::before', '::after']
              .map((pseudo) => {
                const style = getComputedStyle(node, pseudo);
                const sides = ['top', 'right', 'bottom', 'left'].filter(
                  (side) =>
                    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
                    style.getPropertyValue(`border-${side}-style`) !== 'none' &&
                    style.getPropertyValue(`border-${side}-color`) !== ground,
                );
                // Borders, or a background that keeps its colour.
                const isKept = style.forcedColorAdjust === 'none';
                const image = isKept ? style.backgroundImage : 'none';
                if (style.content === 'none' || (sides.length === 0 && image === 'none')) return '';
                return `${sides.join()} ${image} ${style.transform} ${style.rotate} ${style.blockSize}`;
              })
              .join('|');
          const found: string[] = [];
          let count = 0;
          for (const summary of document.querySelectorAll('[data-example] summary')) {
            const details = summary.parentElement as HTMLDetailsElement;
            if (!summary.checkVisibility({ contentVisibilityAuto: true })) continue;
            count += 1;
            const was = details.open;
            details.open = false;
            const closed = markerOf(summary);
            details.open = true;
            const open = markerOf(summary);
            details.open = was;
            if (closed === '|' || open === '|' || closed === open)
              found.push(`${summary.outerHTML.slice(0, 80)}: ${closed} → ${open}`);
          }
          return { found, count };
        });
        assert.deepEqual(found, []);
        assert.ok(count > 5, `${String(count)} disclosures`);
      });

      it('focus has a ring in a colour of its own', async () => {
        // From here on, focus is visible as after a key press.
        await page.keyboard.press('Tab');
        const { found, count } = await page.evaluate(
          (tags) => {
            const ground = getComputedStyle(document.documentElement).backgroundColor;
            const found: string[] = [];
            let count = 0;
            const look = (root: ParentNode): void => {
              for (const node of root.querySelectorAll<HTMLElement>('*')) {
                if (node.shadowRoot) look(node.shadowRoot);
                if (!node.matches('a[href], summary, button, input')) continue;
                // Some examples begin with a skip link.
                if (root !== node.getRootNode() && !node.closest(tags)) continue;
                if (!node.checkVisibility({ contentVisibilityAuto: true })) continue;
                node.focus();
                count += 1;
                const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
                const isRing =
                  outlineStyle === 'solid' &&
                  Number.parseFloat(outlineWidth) >= 2 &&
                  outlineColor !== ground;
                if (!isRing)
                  found.push(`${node.outerHTML.slice(0, 80)}: ${outlineStyle} ${outlineWidth}`);
              }
            };
            for (const frame of document.querySelectorAll('[data-example]')) look(frame);
            return { found, count };
          },
          FRAME.map((name) => `vn-${name}`).join(),
        );
        assert.deepEqual(found.slice(0, 5), []);
        assert.ok(count > 60, `${String(count)} places`);
      });
    });
  }
});

describe('breadcrumbs', () => {
  const site = useSite();

  it('have separators without text, which are mirrored from right to left', async () => {
    const page = await site.open();
    const crumbs = [...frameExamples('fi')].filter(([name]) => name === 'breadcrumbs default');
    await show(page, { 'page.html': framePage('fi', new Map(crumbs)) });
    await settled(page);
    const separator = (): Promise<{ content: string; turned: string }> =>
      page.evaluate(() => {
        const item = document.querySelector('vn-breadcrumbs li + li');
        if (!item) throw new Error('no second item');
        const { content, rotate } = getComputedStyle(item, '::before');
        return { content, turned: rotate };
      });
    assert.deepEqual(await separator(), { content: '""', turned: '45deg' });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    assert.deepEqual(await separator(), { content: '""', turned: '-135deg' });
    // Nothing between the links is in the accessibility tree.
    const snapshot = await page.locator('vn-breadcrumbs').ariaSnapshot();
    assert.ok(snapshot.includes('link') && !snapshot.includes('text:'), snapshot);
    await page.context().close();
  });
});

describe('telephone numbers', () => {
  const site = useSite();

  it('keep the order of their parts on pages from right to left', async () => {
    const page = await site.open();
    const turned: string[] = [];
    let count = 0;
    for (const path of [RELEASE, '/yhteystiedot/']) {
      await page.goto(path);
      await settled(page);
      const found = await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
        const edge = (node: Node, offset: number): number => {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          return range.getBoundingClientRect().left;
        };
        // As an author may write it; the markup functions write no-break spaces.
        const number = '+358 29 515 0201';
        return [...document.querySelectorAll('a[href^="tel:"]')]
          .filter((link) => link.firstChild instanceof Text)
          .map((link) => {
            const text = link.firstChild as Text;
            text.data = number;
            const parent = link.closest('[class], address');
            const place = parent?.localName === 'address' ? 'address' : parent?.className;
            return { place, isTurned: edge(text, 0) > edge(text, number.length - 1) };
          });
      });
      count += found.length;
      turned.push(...found.filter(({ isTurned }) => isTurned).map(({ place }) => String(place)));
    }
    assert.deepEqual(turned, []);
    assert.ok(count > 5, `${String(count)} numbers`);
    await page.context().close();
  });
});
