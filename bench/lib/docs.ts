import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { pageChart, type Figure, type PageReport } from './chart.js';
import type { Report } from './report.js';
import { formatQuartiles } from './stats.js';

const RESULTS = 'bench/results';
const PAGE = 'docs/benchmarks.md';
const CHART = 'docs/benchmarks.svg';
/** The condition of the chart. */
const SLOW = '4 × CPU, slow 4G';

function read<Figures>(name: string): Report<Figures> | undefined {
  const file = `${RESULTS}/${name}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report<Figures>) : undefined;
}

const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap((row, index) => [
      `| ${row.join(' | ')} |`,
      ...(index === 0 ? [`|${row.map(() => ' --- |').join('')}`] : []),
    ])
    .join('\n');

/** A dash where a run has no value: nothing was painted in time. */
const ratioOf = (figure: Figure | undefined): string => {
  const ratio = figure?.ratio;
  const isComplete =
    ratio && [ratio.low, ratio.median, ratio.high].every((one) => Number.isFinite(one) && one > 0);
  return isComplete ? formatQuartiles(ratio) : '–';
};

/** How and when a report was measured. */
const origin = ({ date, machine, loadAverage, versions }: Report): string =>
  `${date.slice(0, 10)}, ${machine}, load average ${String(loadAverage)}; ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`;

function pageSection(report: Report<PageReport>): string {
  const { conditions, bytes, runs } = report.figures;
  const slow = conditions[SLOW] ?? {};
  const local = conditions['local CPU'] ?? {};
  const rows = Object.keys(slow).map((name) => [
    name,
    `${((bytes[name]?.code ?? 0) / 1000).toFixed(1)} kB`,
    ratioOf(slow[name]?.['tasks']),
    ratioOf(local[name]?.['tasks']),
    ratioOf(slow[name]?.['fcp']),
    ratioOf(slow[name]?.['lcp']),
    slow[name]?.['cls']?.own.median.toFixed(3) ?? '–',
    slow[name]?.['blocking']?.own.median.toFixed(0) ?? '–',
  ]);
  const header = [
    'Page',
    'JS + CSS',
    'Tasks, 4 × CPU',
    'Tasks, local CPU',
    'FCP',
    'LCP',
    'CLS',
    'Blocking, ms',
  ];
  return `Medians of ${String(runs)} interleaved runs, with quartiles, as ratios to the static page of the same turn. FCP, LCP, CLS and blocking time with 4 × CPU and slow 4G; a dash where in some run nothing was painted within a second of the load event. JS + CSS of vn-elements include 1.5 kB for print and other modes, loaded with low priority, and 0.4 kB of the demo site.

![Size of scripts and stylesheets, and main-thread time, of the release page with each library. The table has the same figures.](benchmarks.svg)

${table([header, ...rows])}

${origin(report)}`;
}

interface Ratios {
  readonly ratio?: Figure['ratio'];
}

function componentSection(report: Report<Record<string, Ratios>>): string {
  const rows = Object.entries(report.figures).flatMap(([name, { ratio }]) =>
    ratio ? [[name, formatQuartiles(ratio)]] : [],
  );
  return `${table([['1,000 of', 'Main-thread time, × static'], ...rows])}

${origin(report)}`;
}

/** The sections of the documentation that benchmarks write, by name. */
export function sections(): Readonly<Record<string, string>> {
  const page = read<PageReport>('page');
  const component = read<Record<string, Ratios>>('component');
  return {
    ...(page ? { page: pageSection(page) } : {}),
    ...(component ? { component: componentSection(component) } : {}),
  };
}

/** The page of the documentation and its chart, as the results say. */
export async function renderDocs(): Promise<Readonly<Record<string, string>>> {
  let text = readFileSync(PAGE, 'utf8');
  for (const [name, section] of Object.entries(sections())) {
    const [start, end] = [`<!-- bench-${name}:start -->`, `<!-- bench-${name}:end -->`];
    const place = new RegExp(`${start}[^]*?${end}`);
    if (!place.test(text)) throw new Error(`${PAGE} has no ${start}.`);
    text = text.replace(place, () => `${start}\n\n${section}\n\n${end}`);
  }
  const style = await resolveConfig(PAGE);
  const page = read<PageReport>('page');
  return {
    [PAGE]: await format(text, { ...style, parser: 'markdown' }),
    ...(page ? { [CHART]: pageChart(page.figures, SLOW) } : {}),
  };
}

/** Copies the last results into the repository, and writes tables and chart from them. */
export async function writeDocs(): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  for (const file of readdirSync('.cache/bench').filter((name) => name.endsWith('.json'))) {
    copyFileSync(`.cache/bench/${file}`, `${RESULTS}/${file}`);
  }
  for (const [file, text] of Object.entries(await renderDocs())) writeFileSync(file, text);
}
