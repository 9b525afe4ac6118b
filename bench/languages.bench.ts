/**
 * Switches the language of a page that holds every example of every element, and says how much
 * script that takes: from the changed `lang` until all words are drawn. The limit is one frame.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LOCALES } from '../src/model/index.js';
import { EXAMPLES } from '../stories/examples/index.js';
import { openStudio, visit } from '../test/support/studio.js';

/** Milliseconds of a frame at 60 Hz. */
const LIMIT = 16;
const ROUNDS = 10;

const markup: string[] = [];
for (const example of Object.values(EXAMPLES).flat()) {
  markup.push(await collectResult(render(example.render('fi'))));
}
const light = markup.join('').replace(/<!--[\s\S]*?-->|<\?>/g, '');

const studio = await openStudio();
try {
  const page = await studio.open();
  await visit(page, '/-example/skip-link/default/fi');
  const elements = await page.evaluate((text) => {
    document.body.innerHTML = text;
    return [...document.querySelectorAll(':defined')].filter(({ shadowRoot }) => shadowRoot).length;
  }, light);
  const words = (): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll('vn-press-release')]
        .map((host) => host.shadowRoot?.textContent?.trim() ?? '')
        .join(),
    );
  const devtools = await page.context().newCDPSession(page);
  // Time of the page's own thread: what other programs take meanwhile is not in it.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  /** Milliseconds of script for a changed `lang`: words are drawn in microtasks of the same task. */
  const speak = async (lang: string): Promise<number> => {
    const before = await script();
    // A task of the page: what the protocol evaluates itself is not counted.
    await page.evaluate(
      (tag) =>
        new Promise((resolve) => {
          setTimeout(() => {
            for (const one of document.querySelectorAll('[lang]:is(html, vn-press-release)')) {
              one.setAttribute('lang', tag);
            }
            setTimeout(resolve);
          });
        }),
      lang,
    );
    return (await script()) - before;
  };
  // The catalogues come first: what is measured is the switch, not the line.
  const seen = new Set<string>();
  for (const lang of LOCALES) {
    await speak(lang);
    await page.waitForTimeout(300);
    seen.add(await words());
  }
  if (seen.size < LOCALES.length) throw new Error('the words did not change with the language');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const lang of LOCALES) {
      times.push(await speak(lang));
      const now = await words();
      if (!seen.has(now)) throw new Error(`words not drawn in time: ${now}`);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  console.log(`${String(elements)} elements, ${String(times.length)} switches, ms of script:`);
  console.log(
    `median ${at(0.5).toFixed(1)}, 95 % ${at(0.95).toFixed(1)}, most ${at(1).toFixed(1)}; limit ${String(LIMIT)}`,
  );
  if (!(at(0.95) < LIMIT)) process.exitCode = 1;
} finally {
  await studio.close();
}
