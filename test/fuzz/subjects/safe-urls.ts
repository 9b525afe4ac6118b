import { difference, type Difference } from '../subject.js';

const URL_KEY = /^(?:href|src|url|hrefs|lazyChildren)$/;
const SAFE = /^(?:https?|mailto|tel|sms):$/;
const PAGE = 'https://page.example/';

/** The URLs in data that a browser would resolve to another scheme than the safe ones. */
export function unsafeUrls(data: unknown): readonly Difference[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && URL_KEY.test(key) && URL.canParse(value, PAGE)) {
      if (!SAFE.test(new URL(value, PAGE).protocol)) found.push(value);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      visit(inner, Array.isArray(value) ? key : name);
    }
  };
  visit(data, '');
  return difference('unsafe URLs', found, []);
}
