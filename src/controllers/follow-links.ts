/**
 * Takes focus along where links inside an element lead to a place in the page. The code for it comes
 * once such a link has focus; where it does not come, the link is what the browser makes of it.
 *
 * @param host the element @param links selector of the links
 */
export function followLinks(host: HTMLElement, links: string): void {
  const onEvent = (event: Event): void => {
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement && node.matches(links)) as
      HTMLAnchorElement | undefined;
    if (!link) return;
    void import('./follow.js').then(
      ({ follow }) => {
        if (event.type === 'click') void follow(host, link, event as MouseEvent);
      },
      () => undefined,
    );
  };
  host.addEventListener('focusin', onEvent);
  host.addEventListener('click', onEvent);
}
