import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { toHex } from '../src/styles/color.js';
import { formatRatio, measure, type Measured, type Pair } from '../src/styles/contrast.js';
import * as tokens from '../src/styles/generated/tokens.js';
import colorFile from '../src/styles/tokens/color.tokens.json' with { type: 'json' };
import pairsFile from '../src/styles/tokens/pairs.json' with { type: 'json' };
import './tokens.css';

const { color, line, size, space } = tokens;

const meta: Meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** Pages about tokens are English in every locale. */
const page = (content: TemplateResult): StoryObj => ({
  render: () => html`<main class="tk" lang="en">${content}</main>`,
});

const about = (name: string): string =>
  (colorFile.color as unknown as Readonly<Record<string, { $description?: string }>>)[name]
    ?.$description ?? '';

const swatch = (name: string, hex: string): TemplateResult => html`
  <li>
    <i style=${`background: var(--vn-color-${name})`}></i>
    <span><code>--vn-color-${name}</code><small>${about(name)}</small></span>
    <code>${hex}</code>
  </li>
`;

/** Every semantic colour, in both schemes. */
export const Colours: StoryObj = page(
  html`<div class="tk-schemes">
    ${(['light', 'dark'] as const).map(
      (scheme) => html`
        <section class="tk-scheme" data-scheme=${scheme}>
          <h2>${scheme === 'light' ? 'Light' : 'Dark'}</h2>
          <ul class="tk-swatches">
            ${Object.entries(color).map(([name, values]) => swatch(name, values[scheme]))}
          </ul>
        </section>
      `,
    )}
  </div>`,
);

const row = ({
  name,
  kind,
  where,
  scheme,
  front,
  ground,
  ratio,
  needed,
  passes,
}: Measured): TemplateResult => html`
  <tr ?data-fails=${!passes}>
    <td>
      <span
        class="tk-sample"
        data-kind=${kind}
        style=${`color: ${toHex(front)}; background: ${toHex(ground)}`}
      ></span>
    </td>
    <th scope="row">${name}</th>
    <td>${where}</td>
    <td>${scheme}</td>
    <td class="tk-number">${formatRatio(ratio)}</td>
    <td class="tk-number">${needed === 1 ? '–' : needed}</td>
    <td>${passes ? 'passes' : 'fails'}</td>
  </tr>
`;

const KINDS = {
  text: 'Text',
  sign: 'Non-text: borders, bars, focus rings',
  decoration: 'Decoration: needs contrast only under prefers-contrast: more',
} as const;
const measured = measure(color, pairsFile.pairs as readonly Pair[]);
const failing = measured.filter(({ passes }) => !passes).length;

/** The contrast of every pair of colours in the stylesheets, calculated as in the tests. */
export const Contrast: StoryObj = page(
  html`<p>${measured.length} measurements of ${pairsFile.pairs.length} pairs; ${failing} fail.</p>
    ${Object.entries(KINDS).map(
      ([wanted, title]) => html`
        <h2 id=${`tk-${wanted}`}>${title}</h2>
        <div class="tk-table" role="region" tabindex="0" aria-labelledby=${`tk-${wanted}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Sample</th>
                <th scope="col">Pair</th>
                <th scope="col">Where</th>
                <th scope="col">Scheme</th>
                <th scope="col">Contrast</th>
                <th scope="col">Needs</th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody>
              ${measured.filter(({ kind }) => kind === wanted).map(row)}
            </tbody>
          </table>
        </div>
      `,
    )}`,
);

/** Letters that a font must contain. */
const LETTERS = [
  ['fi', 'Äiti öljysi työhuoneen šakkilaudan, ja Åke osti džonkin.'],
  ['sv', 'Åtta ärade ödlor från Åland gömde sig på ön.'],
  ['se', 'Siskkáldasministeriija – Á Č Đ Ŋ Š Ŧ Ž, á č đ ŋ š ŧ ž'],
  ['ru', 'Съешь ещё этих мягких булок, да выпей же чаю.'],
] as const;

/** Line height, weight and letter spacing of each step in the stylesheets. */
const SET: Readonly<Record<keyof typeof size, readonly [number, number, string]>> = {
  small: [line.ui, 400, 'normal'],
  ui: [line.ui, 400, 'normal'],
  body: [line.body, 400, 'normal'],
  lead: [line.lead, 400, '-0.006em'],
  h2: [line.head, 600, '-0.012em'],
  name: [1.2, 600, '-0.015em'],
  h1: [line.tight, 600, '-0.022em'],
};

/** Every step of the type scale in Finnish, Swedish, Northern Sámi and Russian. */
export const Type: StoryObj = page(
  html`${Object.entries(size).map(([name, value]) => {
    const [height, weight, spacing] = SET[name as keyof typeof size];
    const style = `font-size: var(--vn-size-${name}); line-height: ${height}; font-weight: ${weight}; letter-spacing: ${spacing}`;
    return html`
      <div class="tk-step">
        <small><code>--vn-size-${name}</code> ${value}; line ${height}, weight ${weight}</small>
        ${LETTERS.map(([lang, text]) => html`<p lang=${lang} style=${style}>${text}</p>`)}
      </div>
    `;
  })}`,
);

const bar = (name: string, value: string): TemplateResult => html`
  <tr>
    <th scope="row"><code>--vn-${name}</code></th>
    <td>${value}</td>
    <td><div class="tk-bar" style=${`inline-size: min(var(--vn-${name}), 30rem)`}></div></td>
  </tr>
`;

const steps = Object.entries(space).sort(([, a], [, b]) => parseFloat(a) - parseFloat(b));

/** Spacing, target sizes, radius and shadow. */
export const Space: StoryObj = page(
  html`<h2>Space</h2>
    <table>
      <tbody>
        ${steps.map(([name, value]) => bar(`space-${name}`, value))} ${bar('target', tokens.target)}
        ${bar('row', tokens.row)} ${bar('gutter', tokens.gutter)} ${bar('gap', tokens.gap)}
        ${bar('aside', tokens.aside)}
      </tbody>
    </table>
    <h2>Radius</h2>
    <p><code>--vn-radius</code> ${tokens.radius}</p>
    <div class="tk-radius"></div>
    <h2>Shadow</h2>
    <p class="tk-float"><code>--vn-shadow-float</code></p>
    <h2>Windows</h2>
    <p>Constants for media queries and scripts, not custom properties.</p>
    <table>
      <tbody>
        ${Object.entries(tokens.breakpoint).map(
          ([name, value]) =>
            html`<tr>
              <th scope="row"><code>breakpoint.${name}</code></th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
);

/** The one transition; none under prefers-reduced-motion. */
export const Motion: StoryObj = page(
  html`<p><code>--vn-motion-quick</code> ${tokens.motion.quick}</p>
    <button class="tk-motion" type="button">Point at this, or focus it</button>`,
);
