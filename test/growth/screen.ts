import { growingTexts } from './texts.js';
import { subjects } from './exports.js';
const only = process.argv[2];
const all = (await subjects()).filter((s) => !only || s.name.match(only));
const texts = growingTexts();
console.error(all.length, texts.length);
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const N = 10000;
for (const s of all) {
  const bad: [number, string, number][] = [];
  let total = 0;
  for (const t of texts) {
    const text = t.of(N);
    const a = cpu();
    let out: unknown;
    try {
      out = await s.call(text);
    } catch {}
    const ms = cpu() - a;
    total += ms;
    const len = typeof out === 'string' ? out.length : Array.isArray(out) ? String(out).length : 0;
    if (ms > 15 || len > 20 * N + 5000) bad.push([ms, t.name, len]);
    if (total > 6000) break;
  }
  bad.sort((x, y) => y[0] - x[0]);
  console.log(s.name, Math.round(total), 'ms', bad.length);
  for (const b of bad.slice(0, 5)) {
    const t = texts.find((x) => x.name === b[1])!;
    const m = [];
    for (const n of [10000, 40000]) {
      const text = t.of(n);
      const a = cpu();
      let o: unknown;
      try {
        o = await s.call(text);
      } catch {}
      m.push([Math.round(cpu() - a), typeof o === 'string' ? o.length : 0]);
      if (m.at(-1)![0] > 4000) break;
    }
    console.log('   ', b[1].slice(0, 90), JSON.stringify(m));
  }
}
