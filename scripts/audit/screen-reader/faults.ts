/** A fault that is planted in the HTML of an example, and the scenario whose verdict it changes. */
export interface ScreenReaderFault {
  readonly name: string;
  readonly scenario: string;
  readonly plant: (html: string) => string;
}

export const SCREEN_READER_FAULTS: readonly ScreenReaderFault[] = [
  {
    name: 'wrong-language',
    scenario: 'language-selector-fi',
    plant: (html) => html.replaceAll('lang="sv"', 'lang="fi"'),
  },
  {
    name: 'missing-name',
    scenario: 'ministry-switcher-fi',
    plant: (html) => html.replace(/(<summary>)[^]*?(<\/summary>)/, '$1$2'),
  },
  {
    name: 'joined-words',
    scenario: 'language-selector-fi',
    plant: (html) =>
      html
        .replace(/<a ([^>]*lang="sv"[^>]*)>[^]*?<\/a>/, '<a $1>Välj språk<b>Svenska</b></a>')
        .replace('<b>Svenska</b>', 'Svenska'),
  },
  {
    // Live regions that assistive technology does not hear.
    name: 'silent-change',
    scenario: 'sitemap-tree-fi',
    plant: (html) =>
      html.replace(
        '</head>',
        `<script>new MutationObserver(() => {
          for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
            region.removeAttribute('role');
            region.removeAttribute('aria-live');
          }
        }).observe(document, { subtree: true, childList: true, attributes: true });</script></head>`,
      ),
  },
];
