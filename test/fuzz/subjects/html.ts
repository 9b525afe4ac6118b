import { contentsOf } from '../../../scripts/corpus/compare-html.js';
import { compare, type Content } from '../../../scripts/corpus/content.js';
import { mutations } from '../mutate.js';
import type { Difference, Reason, Subject } from '../subject.js';
import type { Texts } from '../texts.js';
import { causes } from './html-causes.js';

/** Longer pages take too long. */
const MAX_LENGTH = 4000;

/** How often each character occurs in the words of a text. */
function charactersOf({ words }: Content): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [word, count] of words) {
    for (const one of word) found.set(one, (found.get(one) ?? 0) + count);
  }
  return found;
}

/** Lost: letters are missing. Moved: all letters are there, in other lines or with other spaces. */
async function differences(html: string): Promise<readonly Difference[]> {
  const { given, shown } = await contentsOf(html);
  const characters = charactersOf(shown);
  const isKept = [...charactersOf(given)].every(
    ([one, count]) => (characters.get(one) ?? 0) >= count || one === '-' || one === '\u2013',
  );
  const found: Difference[] = [];
  compare(given, shown, (part, value) => {
    if (part === 'langs') return;
    const ours = part === 'links' || !isKept ? 'lost' : 'moved';
    found.push({ what: part, ours, theirs: value });
  });
  return found;
}

const withoutAll = (html: string): string =>
  causes.reduce((text, { without }) => without(text), html);

/** Whether HTML without the cause does not have the difference. */
async function isGone({ what, ours }: Difference, html: string): Promise<boolean> {
  return !(await differences(html)).some((one) => one.what === what && one.ours === ours);
}

const reasons: readonly Reason<string>[] = causes.map(({ why, only, without }) => ({
  why,
  is: async (difference, html) => {
    const changed = without(html);
    if (changed === html || (only !== undefined && difference.ours !== only)) return false;
    return (await isGone(difference, changed)) || isGone(difference, withoutAll(html));
  },
}));

export const htmlSubject = ({ html }: Texts): Subject<string> => ({
  name: 'HTML',
  oracle: 'parse5',
  inputs: mutations(html.filter(({ length }) => length <= MAX_LENGTH)),
  differences,
  reasons,
});
