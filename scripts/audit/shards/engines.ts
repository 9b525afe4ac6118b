import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../test/support/launch.js';
import { trackRequests } from '../../../test/support/settle.js';
import { htmlDocuments, runAxe, runIbm, runVnu, type Finding } from '../engines.js';
import { allCombinations, pairwise, type Combination } from '../pairwise.js';
import { faultPage, PLANTED_FAULTS } from '../planted-faults.js';
import { ROOT, writeRecord, type ShardRecord } from '../record.js';
import { judge, readReviewed } from '../reviewed.js';
import { serveSubjects } from '../server.js';
import { enterState, FACTORS, isPossible } from '../states.js';
import { EXAMPLE_SUBJECTS, PAGE_SUBJECTS, SITE_SUBJECTS, type Subject } from '../subjects.js';

type Task = readonly [subject: Subject, combination: Combination];

/** What each engine detects of the planted faults, as committed. */
export const DETECTION_FILE = 'docs/conformance/detection.json';
export type Detection = Readonly<Record<string, readonly string[]>>;

/** Each subject with one of the pairwise combinations in turn. */
function inTurn(subjects: readonly Subject[], combinations: readonly Combination[]): Task[] {
  return subjects.map((subject, index) => [
    subject,
    combinations[index % combinations.length] ?? {},
  ]);
}

/** Everything: the pages in every combination, the others in pairwise ones. */
export function allTasks(): readonly Task[] {
  const pairs = pairwise(FACTORS, isPossible);
  const combinations = allCombinations(FACTORS).filter(isPossible);
  return [
    ...PAGE_SUBJECTS.flatMap((subject) => combinations.map((one) => [subject, one] as const)),
    ...inTurn([...SITE_SUBJECTS, ...EXAMPLE_SUBJECTS], pairs),
  ];
}

/** A sample: each page pairwise with its languages in turn, each example in one language. */
export function sampleTasks(): readonly Task[] {
  const pairs = pairwise(FACTORS, isPossible);
  const names = [...new Set(PAGE_SUBJECTS.map(({ id }) => id.split('/')[0]))];
  const pages = names.flatMap((name, offset) => {
    const subjects = PAGE_SUBJECTS.filter(({ id }) => id.startsWith(`${name}/`));
    return pairs.map(
      (one, index) => [subjects[(index + offset) % subjects.length] ?? subjects[0]!, one] as const,
    );
  });
  const examples = new Map(EXAMPLE_SUBJECTS.map((one) => [one.id.replace(/\/\w+$/, ''), one]));
  return [...pages, ...inTurn([...examples.values()], pairs)];
}

async function newPage(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  // tsx names functions by a helper that the page does not have.
  await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
  const page = await context.newPage();
  trackRequests(page);
  return page;
}

const idOf = ([{ id }, { script, scheme, width, state }]: Task): string =>
  `${id}/${script}/${scheme}/${width}/${state}`;

/** Compares what each engine detects of the planted faults with the committed table. */
export async function checkDetection(browser: Browser): Promise<Detection> {
  const detected: Record<string, string[]> = {};
  const documents: string[] = [];
  const keys: string[] = [];
  for (const dom of ['light', 'shadow'] as const) {
    for (const fault of PLANTED_FAULTS) {
      const page = await newPage(browser, 'http://localhost');
      await page.setContent(faultPage(fault, dom));
      const key = `${fault.name}, ${dom}`;
      const engines = new Set<string>();
      for (const finding of [...(await runAxe(page)), ...(await runIbm(page))]) {
        engines.add(finding.kind === 'violation' ? finding.engine : `${finding.engine} (review)`);
      }
      detected[key] = [...engines];
      for (const html of await htmlDocuments(page)) {
        documents.push(html);
        keys.push(key);
      }
      await page.context().close();
    }
  }
  runVnu(documents).forEach((findings, index) => {
    const list = detected[keys[index] ?? ''];
    if (findings.some(({ kind }) => kind === 'violation') && !list?.includes('vnu')) {
      list?.push('vnu');
    }
  });
  for (const list of Object.values(detected)) list.sort();
  return detected;
}

/** axe, the IBM engine and vnu on every page and example; the planted faults first. */
export async function runEngines(record: ShardRecord, tasks: readonly Task[]): Promise<void> {
  const table = readReviewed();
  const done = new Set(record.checks.map(({ id }) => id));
  const browser = await launchChromium();
  const server = await serveSubjects();
  const documents = new Map<string, readonly string[]>();
  const add = (id: string, findings: readonly Finding[]): void => {
    const { problems, reviewed } = judge(findings, table);
    record.checks.push({ id, isPassed: problems.length === 0, problems, reviewed });
  };
  try {
    if (!done.has('engines:planted-faults')) {
      const expected = readFileSync(join(ROOT, DETECTION_FILE), 'utf8');
      const found = JSON.stringify(await checkDetection(browser));
      const isPassed = found === JSON.stringify(JSON.parse(expected));
      const problems = isPassed ? [] : [`${DETECTION_FILE} differs: ${found}`];
      record.checks.push({ id: 'engines:planted-faults', isPassed, problems });
    }
    for (const task of tasks) {
      const [subject, combination] = task;
      const id = idOf(task);
      if (done.has(`axe:${id}`)) continue;
      const page = await newPage(browser, server.url);
      try {
        if (!(await enterState(page, subject, combination))) continue;
        add(`axe:${id}`, await runAxe(page, { isPart: subject.kind === 'example' }));
        add(`ibm:${id}`, await runIbm(page));
        // Colours and widths change no markup.
        const key = `${subject.id}/${combination['script']}/${combination['state']}`;
        if (!documents.has(key) && !done.has(`vnu:${key}`)) {
          documents.set(key, await htmlDocuments(page));
        }
      } catch (error) {
        record.checks.push({ id: `axe:${id}`, isPassed: false, problems: [String(error)] });
      } finally {
        await page.context().close();
      }
      writeRecord(record);
      console.log(`engines: ${record.checks.length} checks, ${id}`);
    }
    const keys = [...documents].flatMap(([key, list]) => list.map(() => key));
    const results = runVnu([...documents.values()].flat());
    for (const key of documents.keys()) {
      add(`vnu:${key}`, results.filter((_, index) => keys[index] === key).flat());
    }
  } finally {
    await browser.close();
    server.close();
  }
}
