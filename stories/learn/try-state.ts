import { matchLocale, type Locale } from '../../src/model/index.js';
import { KINDS, kindOf, type Kind } from './convert.js';

export interface TryState {
  readonly source: string;
  readonly kind: Kind;
  readonly lang: Locale;
}

/** Longer content is not written into the URL. */
export const MAX_SHARED_LENGTH = 8000;

/** Parameters of a fragment, as only this page reads them: nothing is sent to a server. */
export const toFragment = ({ source, kind, lang }: TryState): string =>
  source.length > MAX_SHARED_LENGTH
    ? ''
    : `#${new URLSearchParams({ kind, lang, source }).toString()}`;

/** The state that a fragment describes; `undefined` if it is not one of this page. */
export function parseFragment(fragment: string): TryState | undefined {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const source = values.get('source');
  if (source === null) return undefined;
  const kind = values.get('kind') ?? '';
  return {
    source,
    kind: kind in KINDS ? (kind as Kind) : kindOf(source),
    lang: matchLocale(values.get('lang') ?? '') ?? 'fi',
  };
}
