const BASE = 36;
const MIN = 1;
const MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** The bias for the next number. @see https://www.rfc-editor.org/rfc/rfc3492#section-6.1 */
function adapt(first: number, points: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(first / DAMP) : Math.floor(first / 2);
  delta += Math.floor(delta / points);
  let k = 0;
  for (; delta > ((BASE - MIN) * MAX) / 2; k += BASE) delta = Math.floor(delta / (BASE - MIN));
  return k + Math.floor(((BASE - MIN + 1) * delta) / (delta + SKEW));
}

/** Decodes a label in Punycode; `undefined` where it is not one. */
function decodeLabel(label: string): string | undefined {
  // A hyphen in front separates nothing.
  const end = Math.max(label.lastIndexOf('-'), 0);
  const points = Array.from(label.slice(0, end), (character) => character.codePointAt(0) ?? 0);
  let n = 128;
  let index = 0;
  let bias = 72;
  for (let at = end === 0 ? 0 : end + 1; at < label.length;) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = Number.parseInt(label.charAt(at), BASE);
      at += 1;
      if (Number.isNaN(digit)) return undefined;
      // Letters are 0 to 25, digits 26 to 35.
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const threshold = k <= bias ? MIN : Math.min(k - bias, MAX);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(index - before, points.length + 1, before === 0);
    n += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (n > 0x10ffff) return undefined;
    points.splice(index, 0, n);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

/** A host name as people read it: `xn--hmeenlinna-v5a.fi` → `hämeenlinna.fi`. */
export const readableHost = (host: string): string =>
  host
    .split('.')
    .map((label) =>
      /^xn--/i.test(label) ? (decodeLabel(label.slice(4).toLowerCase()) ?? label) : label,
    )
    .join('.');
