import type { Quartiles } from './stats.js';

export interface Figure {
  readonly own: Quartiles;
  /** To the static page of the same turn. */
  readonly ratio: Quartiles;
}

/** Figures of the page benchmark. */
export interface PageReport {
  /** Turns so far. */
  runs: number;
  /** By condition, subject and metric. */
  readonly conditions: Record<string, Record<string, Record<string, Figure>>>;
  /** Bytes of brotli by subject: scripts and stylesheets, other files, each file. */
  readonly bytes: Record<string, { code: number; other: number; files: Record<string, number> }>;
}

/** A bar with its quartiles, if any. */
interface Bar {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  readonly low?: number;
  readonly high?: number;
}

const NAME_WIDTH = 130;
const PANEL_WIDTH = 300;
const LABEL_WIDTH = 80;
const ROW = 26;
const TOP = 64;

/** Colours with a contrast of at least 4.5:1 in both schemes. */
const STYLE = `
  text { font: 14px system-ui, sans-serif; fill: #181e29; }
  .title { font-weight: 600; }
  .bar { fill: #6b7688; }
  .own { fill: #194aa0; }
  .range { stroke: #181e29; stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    text { fill: #eef1f6; }
    .bar { fill: #8d99ac; }
    .own { fill: #8fb6ff; }
    .range { stroke: #eef1f6; }
  }`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function panel(title: string, bars: readonly Bar[], left: number): string {
  const most = Math.max(...bars.map(({ value, high = value }) => Math.max(value, high)));
  const x = (value: number): number => Math.round((value / most) * (PANEL_WIDTH - LABEL_WIDTH));
  const rows = bars.map(({ name, value, label, low, high }, index) => {
    const y = TOP + index * ROW;
    const start = left + NAME_WIDTH;
    const range =
      low === undefined || high === undefined
        ? ''
        : `<path class="range" d="M${String(start + x(low))} ${String(y + 9)}H${String(start + x(high))}"/>`;
    const end = start + x(Math.max(value, high ?? value)) + 8;
    return `<text x="${String(left)}" y="${String(y + 14)}">${escape(name)}</text><rect class="${name === 'vn-elements' ? 'own' : 'bar'}" x="${String(start)}" y="${String(y)}" width="${String(Math.max(2, x(value)))}" height="18"/>${range}<text x="${String(end)}" y="${String(y + 14)}">${escape(label)}</text>`;
  });
  return `<text class="title" x="${String(left)}" y="${String(TOP - 20)}">${escape(title)}</text>${rows.join('\n')}`;
}

/** Bytes and main-thread time of every library, side by side, as SVG for light and dark pages. */
export function pageChart({ conditions, bytes }: PageReport, condition: string): string {
  const figures = conditions[condition] ?? {};
  const names = Object.keys(figures).toSorted(
    (a, b) => (bytes[a]?.code ?? 0) - (bytes[b]?.code ?? 0),
  );
  const sizes = names.map((name) => {
    const value = (bytes[name]?.code ?? 0) / 1000;
    return { name, value, label: `${value.toFixed(1)} kB` };
  });
  const times = names.flatMap((name): Bar[] => {
    const { median: value, low, high } = figures[name]?.['tasks']?.ratio ?? {};
    return value === undefined
      ? []
      : [{ name, value, low, high, label: `× ${value.toFixed(2)}` } as Bar];
  });
  const width = 2 * (NAME_WIDTH + PANEL_WIDTH) + 40;
  const height = TOP + names.length * ROW + 12;
  const text = names
    .map((name, index) => `${name}: ${sizes[index]?.label ?? ''}, ${times[index]?.label ?? ''}`)
    .join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="title desc">
<title id="title">Release page: size of scripts and stylesheets, and main-thread time</title>
<desc id="desc">Kilobytes of brotli, and main-thread time (${escape(condition)}) as a ratio to the static page. ${escape(text)}.</desc>
<style>${STYLE}
</style>
${panel('JS + CSS, brotli', sizes, 0)}
${panel(`Main thread, ${condition}, × static`, times, NAME_WIDTH + PANEL_WIDTH + 40)}
</svg>
`;
}
