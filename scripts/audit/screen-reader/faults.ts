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
    name: 'nameless-landmark',
    scenario: 'side-navigation-fi',
    plant: (html) => html.replace(/(class="vn-side-navigation"[^>]*) aria-label="[^"]*"/, '$1'),
  },
  {
    name: 'bare-number',
    scenario: 'pagination-fi',
    plant: (html) => html.replaceAll(' / 13', ''),
  },
  {
    name: 'foreign-title',
    scenario: 'result-list-fi',
    plant: (html) => html.replaceAll('lang="sv"', 'lang="fi"'),
  },
  {
    name: 'nameless-group',
    scenario: 'filter-form-fi',
    plant: (html) => html.replace(/<legend>[^]*?<\/legend>/, ''),
  },
  {
    name: 'lost-description',
    scenario: 'feedback-form-fi',
    plant: (html) => html.replace(/ aria-describedby="[^"]*"/g, ''),
  },
  {
    name: 'plain-name',
    scenario: 'person-card-fi',
    plant: (html) => html.replace(/<(\/?)h3\b/g, '<$1p'),
  },
  {
    name: 'bare-map-link',
    scenario: 'contact-card-fi',
    plant: (html) => html.replace('(Vaihde)', ''),
  },
  {
    name: 'silent-severity',
    scenario: 'site-notice-fi',
    plant: (html) => html.replaceAll('Häiriö:', ''),
  },
  {
    name: 'wrong-banner-language',
    scenario: 'crisis-fi',
    plant: (html) => html.replaceAll('lang="en"', 'lang="fi"'),
  },
  {
    name: 'list-without-terms',
    scenario: 'summary-list-fi',
    plant: (html) => html.replace(/<(\/?)(?:dl|dt|dd)\b/g, '<$1div'),
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
