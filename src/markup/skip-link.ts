import { html } from 'lit';
import { wordsIn, type Markup, type MarkupOptions } from './parts.js';

/** A link past something, with its own words. */
export interface SkipTarget {
  /** Id of the element to skip to, without `#`. */
  readonly target: string;
  /** Text of the link, in the language of its place. */
  readonly text: string;
}

/**
 * Children of `<vn-skip-link>`: one link, or several.
 *
 * @param targets id of the element to skip to, without `#`, or a list of such; where no text comes
 *   with it, the link says "Hyppää sisältöön" in the language of the page
 */
export function skipLink(
  targets: string | readonly (string | SkipTarget)[],
  { lang }: MarkupOptions,
): Markup {
  const words = wordsIn(lang);
  const one = (to: string | SkipTarget): Markup => {
    const { target, text }: { target: string; text: Markup | string } =
      typeof to === 'string'
        ? { target: to, text: words.said('skip', words.msg('Hyppää sisältöön', { id: 'skip' })) }
        : to;
    return html`<a href="#${target}">${text}</a>`;
  };
  return typeof targets === 'string' ? one(targets) : html`${targets.map(one)}`;
}
