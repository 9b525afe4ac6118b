import { html } from 'lit';
import { localize } from './localize.js';
import type { Markup, MarkupOptions } from './parts.js';

/** A skip link with a text of its own. */
export interface SkipTarget {
  /** Id of the element to skip to, without `#`. */
  readonly target: string;
  /** Text of the link, in the language around it. */
  readonly text: string;
}

/**
 * Children of `<vn-skip-link>`: one link, or several.
 *
 * @param targets id of the element to skip to, without `#`, or a list of ids or targets; without a
 *   text of its own, a link is "Hyppää sisältöön" in the language of the page
 */
export function skipLink(
  targets: string | readonly (string | SkipTarget)[],
  { lang }: MarkupOptions,
): Markup {
  const { msg, renderMessage } = localize(lang);
  const one = (to: string | SkipTarget): Markup => {
    const { target, text }: { target: string; text: Markup | string } =
      typeof to === 'string'
        ? { target: to, text: renderMessage(msg('Hyppää sisältöön', { id: 'skip' })) }
        : to;
    return html`<a href="#${target}">${text}</a>`;
  };
  return typeof targets === 'string' ? one(targets) : html`${targets.map(one)}`;
}
