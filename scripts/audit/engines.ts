import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Something that an engine reports. */
export interface Finding {
  readonly engine: 'axe' | 'ibm' | 'vnu';
  readonly rule: string;
  /** Whether the engine is sure, or asks a person to review it. */
  readonly kind: 'violation' | 'review';
  readonly target: string;
  readonly message: string;
}

const source = (specifier: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(specifier)), 'utf8');
const axeSource = source('axe-core/axe.min.js');
const ibmSource = readFileSync(
  fileURLToPath(import.meta.resolve('accessibility-checker-engine/ace.js')),
  'utf8',
);
const VNU_JAR = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/** All levels of WCAG, EN 301 549, and what axe recommends beyond them. */
export const AXE_TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  ...['best-practice', 'EN-301-549'],
];

/** Rules about whole pages, which do not hold for an example of one part of a page. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

interface AxeRule {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

/** Runs axe with all tags, past the page's own Content Security Policy. */
export async function runAxe(page: Page, { isPart = false } = {}): Promise<readonly Finding[]> {
  // Without its value, which is all of axe.
  await page.evaluate(`${axeSource}; undefined`);
  const { violations, incomplete } = await page.evaluate(
    async ([tags, off]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const { violations, incomplete } = await axe.run({
        runOnly: { type: 'tag', values: tags },
        rules,
        // Fetching stylesheets again for preloading would violate the page's policy.
        preload: false,
        resultTypes: ['violations', 'incomplete'],
      });
      const brief = (results: typeof violations): AxeRule[] =>
        results.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.map(({ target, html }) => ({ target, html: html.slice(0, 160) })),
        }));
      return { violations: brief(violations), incomplete: brief(incomplete) };
    },
    [AXE_TAGS, isPart ? PAGE_RULES : []] as const,
  );
  const list = (rules: readonly AxeRule[], kind: Finding['kind']): Finding[] =>
    rules.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => ({
        engine: 'axe' as const,
        rule: id,
        kind,
        target: `${target.flat().join(' ')}: ${html}`,
        message: help,
      })),
    );
  return [...list(violations, 'violation'), ...list(incomplete, 'review')];
}

interface IbmResult {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

/** Runs the IBM engine with its rules for WCAG 2.2 and its own. */
export async function runIbm(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(`${ibmSource}; globalThis.ace = ace; undefined`);
  const results = await page.evaluate(async () => {
    const { ace } = window as unknown as {
      ace: {
        Checker: new () => { check: (...args: unknown[]) => Promise<{ results: IbmResult[] }> };
      };
    };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results
      .filter(({ value: [, outcome] }) => outcome !== 'PASS')
      .map(({ ruleId, value, message, snippet, path }) => ({
        ruleId,
        value,
        message,
        snippet: snippet.slice(0, 160),
        path: { dom: path.dom },
      }));
  });
  return results.map(({ ruleId, value: [level, outcome], message, snippet, path }) => ({
    engine: 'ibm',
    rule: ruleId,
    kind: outcome === 'FAIL' && level === 'VIOLATION' ? 'violation' : 'review',
    target: `${path.dom}: ${snippet}`,
    message,
  }));
}

/** The page's light HTML, and that of each shadow root as a document of its own. */
export const htmlDocuments = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const roots: string[] = [];
    const find = (root: ParentNode): void => {
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (!shadowRoot) continue;
        const { lang } = document.documentElement;
        const head = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>-</title>`;
        // vnu does not know the attribute `part`.
        const html = shadowRoot.innerHTML.replace(/<!--[^]*?-->| part="[^"]*"/g, '');
        roots.push(head + html);
        find(shadowRoot);
      }
    };
    find(document);
    return [`<!doctype html>${document.documentElement.outerHTML}`, ...roots];
  });

interface VnuMessage {
  readonly url: string;
  readonly type: string;
  readonly subType?: string;
  readonly message: string;
  readonly extract?: string;
  readonly lastLine?: number;
}

/**
 * Validates documents with vnu, all in one run because it takes seconds to start.
 *
 * @returns the findings of each document
 */
export function runVnu(documents: readonly string[]): readonly (readonly Finding[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'vn-vnu-'));
  try {
    documents.forEach((html, index) => {
      writeFileSync(join(folder, `${index}.html`), html);
    });
    const args = ['-Xss4m', '-jar', VNU_JAR, '--stdout', '--exit-zero-always', '--format', 'json'];
    const { stdout, error } = spawnSync('java', [...args, '--skip-non-html', folder], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error) throw error;
    const { messages } = JSON.parse(stdout) as { messages: readonly VnuMessage[] };
    const all: Finding[][] = documents.map(() => []);
    for (const { url, type, subType, message, extract = '' } of messages) {
      const index = Number(/(\d+)\.html$/.exec(url)?.[1]);
      const isError = type === 'error' || type === 'non-document-error';
      if (type === 'info' && subType !== 'warning') continue;
      all[index]?.push({
        engine: 'vnu',
        rule: message.replace(/“[^”]*”/g, '…'),
        kind: isError ? 'violation' : 'review',
        target: extract.replace(/\s+/g, ' ').slice(0, 160),
        message,
      });
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
