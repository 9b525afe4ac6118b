import type { Look } from './looks.js';

// How a page with a foreign stylesheet differs from the same page without it.

/** By how many px an edge may differ from that on a page with our stylesheet alone. */
const TOLERANCE_PX = 1.5;

/** What is compared exactly. */
export const PROPERTIES = [
  ...['color', 'background-color', 'background-image', 'opacity', 'visibility', 'display'],
  ...['font-size', 'font-weight', 'font-family', 'font-style', 'font-variant', 'line-height'],
  ...['letter-spacing', 'word-spacing', 'text-align', 'text-indent', 'text-transform'],
  ...['text-decoration-line', 'text-decoration-color', 'text-decoration-thickness', 'text-shadow'],
  ...['text-underline-offset', 'white-space', 'list-style-type', 'list-style-position'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  ...['border-top-color', 'border-right-color', 'border-bottom-color', 'border-left-color'],
  ...['border-top-style', 'border-right-style', 'border-bottom-style', 'border-left-style'],
  ...['border-top-left-radius', 'box-shadow', 'outline-style', 'transform', 'rotate', 'float'],
  ...['fill', 'stroke', 'stroke-width', 'content', 'cursor', 'vertical-align', 'hyphens'],
  ...['transition-duration', 'overflow-wrap', 'text-wrap', 'columns', 'word-break', 'filter'],
  ...[
    'position',
    'z-index',
    'flex',
    'order',
    'align-self',
    'gap',
    'justify-content',
    'align-items',
  ],
  ...['translate', 'scale', 'animation-name'],
];

/** The first differences of each example. */
export function differences(alone: readonly Look[], beside: readonly Look[]): string[] {
  const others = new Map(beside.map((one) => [`${one.example} ${one.path}`, one]));
  const found = new Map<string, string[]>();
  const say = (example: string, text: string): void => {
    found.set(example, [...(found.get(example) ?? []), text]);
  };
  for (const one of alone) {
    const other = others.get(`${one.example} ${one.path}`);
    others.delete(`${one.example} ${one.path}`);
    if (!other) {
      say(one.example, `${one.path} is missing`);
      continue;
    }
    const changed = PROPERTIES.flatMap((property, index) =>
      one.style[index] === other.style[index]
        ? []
        : [`${property} ${String(one.style[index])} → ${String(other.style[index])}`],
    );
    const moved =
      one.box.length !== other.box.length ||
      one.box.some((edge, index) => Math.abs(edge - (other.box[index] ?? 0)) > TOLERANCE_PX);
    const round = (box: readonly number[]): string => box.map((edge) => edge.toFixed(1)).join(' ');
    if (moved) changed.push(`box ${round(one.box)} → ${round(other.box)}`);
    if (changed.length > 0) say(one.example, `${one.path}: ${changed.slice(0, 4).join(', ')}`);
  }
  for (const { example, path } of others.values()) say(example, `${path} was not there`);
  return [...found].map(
    ([example, texts]) =>
      `${example}: ${String(texts.length)}\n    ${texts.slice(0, 3).join('\n    ')}`,
  );
}
