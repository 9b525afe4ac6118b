import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

/** Findings of axe on a page. It bypasses the page's Content Security Policy. */
export async function axeFindings(page: Page): Promise<string[]> {
  // High enough to contain the whole page: axe finds backgrounds by coordinates in the viewport.
  await page.setViewportSize({ width: 1280, height: 12_000 });
  // Without the return value, which would be axe itself.
  await page.evaluate(`${axeSource}; undefined`);
  const { violations, incomplete } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // Fetching stylesheets again for preloading would violate the page's policy.
    return axe.run({ preload: false, resultTypes: ['violations', 'incomplete'] });
  });
  const list = (findings: readonly Finding[], kind: string): string[] =>
    findings.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${kind} ${id}: ${target.join(' ')}: ${html.slice(0, 120)}`),
    );
  return [...list(violations, 'violation'), ...list(incomplete, 'incomplete')];
}
