import { handleClicks, opensElsewhere } from './clicks.js';
import { loadLazily } from './load-lazily.js';

/** Whether `<base href>` makes a link to a fragment lead to another page. */
const isMovedByBase = (link: HTMLAnchorElement): boolean =>
  /^\s*#/.test(link.getAttribute('href') ?? '') &&
  link.href.split('#')[0] !== location.href.split('#')[0];

/**
 * Makes links to fragments (`#id`) inside an element move focus to their target, in all browsers. The
 * code is loaded when such a link receives focus; without it the browser follows the link as usual.
 * Even with `<base href>`, they refer to the current page.
 *
 * @param host the element @param links selector of the links
 */
export function handleFragmentLinks(host: HTMLElement, links: string): void {
  const onEvent = (event: Event): void => {
    const link = event
      .composedPath()
      .find((node) => 'hash' in node && (node as Partial<HTMLAnchorElement>).matches?.(links)) as
      HTMLAnchorElement | undefined;
    if (!link) return;
    const isMoved =
      event.type === 'click' &&
      !event.defaultPrevented &&
      !opensElsewhere(event as MouseEvent, link) &&
      isMovedByBase(link);
    if (isMoved) {
      event.preventDefault();
      location.hash = link.hash;
    }
    void loadLazily(
      host,
      'focus',
      () => import('./follow-fragment.lazy.js'),
      'followFragment',
    ).then((module) => {
      if (event.type === 'click')
        void module?.followFragment(host, link, event as MouseEvent, isMoved);
    });
  };
  host.addEventListener('focusin', onEvent);
  handleClicks(host, onEvent);
}
