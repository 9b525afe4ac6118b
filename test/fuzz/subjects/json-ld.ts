import { ParseError, parseNewsArticle } from '../../../src/readers/index.js';
import { mutations } from '../mutate.js';
import { difference, type Difference, type Subject } from '../subject.js';
import type { Texts } from '../texts.js';
import { unsafeUrls } from './safe-urls.js';

/** The article, or the code of the error. */
function read(data: unknown): { result: unknown; isRepaired: boolean } {
  let isRepaired = false;
  try {
    const onProblem = ({ expected }: { readonly expected: string }): void => {
      if (expected === 'JSON') isRepaired = true;
    };
    return { result: parseNewsArticle(data, { onProblem }), isRepaired };
  } catch (error) {
    if (error instanceof ParseError) return { result: error.code, isRepaired };
    throw error;
  }
}

function jsonOf(text: string): { readonly data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function differences(text: string): readonly Difference[] {
  const { result, isRepaired } = read(text);
  const json = jsonOf(text);
  const unsafe = unsafeUrls(result);
  if (json) {
    const isText = typeof json.data === 'string';
    return [...unsafe, ...difference('data', result, isText ? 'kind' : read(json.data).result)];
  }
  const isRefused = result === 'syntax' || result === 'truncated' || isRepaired;
  return [...unsafe, ...(isRefused ? [] : difference('not JSON', result, 'an error'))];
}

export const jsonLdSubject = ({ jsonLd }: Texts): Subject<string> => ({
  name: 'JSON-LD',
  oracle: 'JSON.parse',
  inputs: mutations(jsonLd),
  differences,
  reasons: [
    {
      why: 'A byte order mark before the JSON is skipped',
      is: ({ what }, text) => what === 'not JSON' && text.startsWith('\ufeff'),
    },
  ],
});
