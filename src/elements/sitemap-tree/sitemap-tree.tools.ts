import { html, nothing, type TemplateResult } from 'lit';
import type { MessageId } from '../../i18n/generated/message-id.js';
import { plural } from '../../i18n/plural.js';
import type { Translator } from '../../i18n/translator.js';

// What stands above the tree.

/** What is said beside the filter: how many pages it finds, or how the tree is coming. */
export type Status = 'none' | 'loading' | 'failed' | number;

/** The filter field with its name. */
export const field = (
  words: Translator,
  onInput: (event: Event) => void,
  onKeydown: (event: KeyboardEvent) => void,
): TemplateResult =>
  html`<div part="filter">
    <label part="label" for="filter" lang=${words.langOf('filter')}
      >${words.msg('Suodata', { id: 'filter' })}</label
    >
    <input
      part="input"
      id="filter"
      type="search"
      autocomplete="off"
      spellcheck="false"
      @input=${onInput}
      @keydown=${onKeydown}
    />
  </div>`;

/** The buttons that open and close all branches. */
export const buttons = (
  { msg, langOf }: Translator,
  onExpand: () => unknown,
  onCollapse: () => unknown,
): TemplateResult =>
  html`<button part="button" type="button" lang=${langOf('expand.all')} @click=${onExpand}>
      ${msg('Avaa kaikki', { id: 'expand.all' })}
    </button>
    <button part="button" type="button" lang=${langOf('collapse.all')} @click=${onCollapse}>
      ${msg('Sulje kaikki', { id: 'collapse.all' })}
    </button>`;

/** What is said, in the language that has the words. */
export function status(
  { msg, langOf }: Translator,
  now: Status,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const said = (id: MessageId, text: string): TemplateResult =>
    html`<span lang=${langOf(id)}>${text}</span>`;
  switch (now) {
    case 'none':
      return nothing;
    case 'loading':
      return said('loading', msg('Ladataan', { id: 'loading' }));
    case 'failed':
      return html`${said('error', msg('Virhe', { id: 'error' }))}
        <button part="retry" type="button" lang=${langOf('retry')} @click=${onRetry}>
          ${msg('Yritä uudelleen', { id: 'retry' })}
        </button>`;
    case 0:
      return said('filter.none', msg('Ei osumia', { id: 'filter.none' }));
    default: {
      const pattern = msg('{n, plural, one {{n} osuma} other {{n} osumaa}}', {
        id: 'filter.count',
      });
      return said('filter.count', plural(pattern, langOf('filter.count'), { n: now }));
    }
  }
}
