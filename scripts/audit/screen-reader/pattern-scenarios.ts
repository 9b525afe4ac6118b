import { must, mustNot, TOP, type Assertion, type Scenario } from './assertions.js';

// What Orca must convey of the patterns, in Finnish. Labels are not read line by line: Firefox
// announces each as clickable.

interface PatternScenario {
  readonly pattern: string;
  /** Name of the scenario. Default: that of the pattern. */
  readonly name?: string;
  /** Default: `default`. */
  readonly example?: string;
  readonly commands: readonly string[];
  readonly assertions: readonly Assertion[];
}

const sideNavigation: PatternScenario = {
  pattern: 'side-navigation',
  commands: [TOP, 'm', 'l', 'k', 'k', 'k', 'k', 'shift+k', 'Tab', 'Tab', 'Down', 'Down'],
  assertions: [
    must(
      'side-landmark',
      'The landmark has the name of the section',
      '1.3.1',
      String.raw`^Pelastustoimi$`,
      1,
    ),
    must(
      'side-branch',
      'That the open branch is a list, and its size, are conveyed',
      '1.3.1',
      '^List with 2 items',
      2,
    ),
    must(
      'side-link',
      'A page of the branch is conveyed as a link in Finnish',
      '3.1.2',
      String.raw`^Meripelastus \[fi\]$`,
      2,
    ),
    mustNot('side-marks', 'Marks of the list are not conveyed', '1.1.1', '[›•▸▾]'),
  ],
};

const pagination: PatternScenario = {
  pattern: 'pagination',
  commands: [TOP, 'm', 'k', 'k', 'k', 'k', 'k', 'k', 'shift+k', 'shift+k', 'l', TOP],
  assertions: [
    must('pages-landmark', 'The landmark has a name', '1.3.1', String.raw`^Tulossivut$`, 1),
    must('pages-previous', 'The link to the page before is conveyed', '2.4.4', '^Edellinen', 1),
    must(
      'pages-number',
      'The number of a page is conveyed with the number of pages',
      '2.4.4',
      String.raw`^(?:4 )?/ 13 \[fi\]$`,
      3,
    ),
    must('pages-next', 'The link to the page after is conveyed', '2.4.4', '^Seuraava', 7),
    mustNot('pages-gap', 'A gap between numbers is not conveyed', '1.1.1', '…'),
  ],
};

const resultList: PatternScenario = {
  pattern: 'result-list',
  commands: [TOP, 'h', 'Down', 'Down', 'k', 'h', 'h', 'h', 'Down', 'Down', 'h', 'h', 'h'],
  assertions: [
    must(
      'results-count',
      'The number of results is conveyed',
      '1.3.1',
      String.raw`^28 tulosta \[fi\]$`,
      1,
    ),
    must('results-heading', 'It is a heading of level 2', '1.3.1', 'heading level 2', 1),
    must('results-limits', 'That limits follow is conveyed', '1.3.1', '^Rajaukset:'),
    must(
      'results-remove',
      'The link of a limit says that it removes it',
      '2.4.4',
      String.raw`poista rajaus \[fi\]$`,
      4,
    ),
    must('results-month', 'A month is a heading of level 3', '1.3.1', 'heading level 3', 5),
    must('results-item', 'A title is a link in a heading', '1.3.1', 'link heading level 4', 6),
    must('results-type', 'The type of an item is conveyed', '1.3.1', '^Uutinen'),
    must(
      'results-language',
      'A title in Swedish is conveyed in Swedish',
      '3.1.2',
      String.raw`^Beredskapsdagarna.* \[sv\]$`,
      12,
    ),
    mustNot('results-dots', 'The dots between facts are not conveyed', '1.1.1', '·'),
  ],
};

const filterForm: PatternScenario = {
  pattern: 'filter-form',
  commands: [TOP, 'Tab', 'Tab', 'space', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'b', 'x', TOP],
  assertions: [
    must('filter-landmark', 'The landmark has a name', '1.3.1', '^Rajaa tuloksia', 1),
    must('filter-field', 'The label of the field is conveyed', '4.1.2', '^Hakusana', 1),
    must('filter-group', 'The name of the checkboxes is conveyed', '1.3.1', '^Tyyppi', 2),
    must('filter-checked', 'State “checked” is conveyed', '4.1.2', '^check box checked', 2),
    must('filter-unchecked', 'That it was unchecked is conveyed', '4.1.2', '^not checked', 3),
    must('filter-select', 'The label of the select is conveyed', '4.1.2', '^Vuosi', 6),
    must('filter-value', 'The chosen value is conveyed', '4.1.2', '^2026', 6),
    must('filter-button', 'The button is conveyed', '4.1.2', '^Näytä tulokset', 8),
    mustNot('filter-valid', 'No field is conveyed as invalid', '4.1.2', 'invalid'),
  ],
};

const feedbackForm: PatternScenario = {
  pattern: 'feedback-form',
  example: 'errors',
  commands: [TOP, 'h', 'Down', 'Down', 'Down', 'Down', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', TOP],
  assertions: [
    must(
      'summary-heading',
      'The summary of errors is a heading',
      '1.3.1',
      '^Lomakkeessa on korjattavaa',
      1,
    ),
    must('summary-link', 'An error is a link to its field', '3.3.1', '^Valitse, mitä', 2),
    must('group-name', 'The question is conveyed', '1.3.1', '^Mitä palautteesi koskee'),
    must('group-error', 'The error is conveyed after the question', '3.3.1', '^Virhe: Valitse', 5),
    must('radio-role', 'Role “radio button” is conveyed', '4.1.2', 'radio button', 6),
    must('kept-text', 'What was written is conveyed', '3.3.1', '^Lausuntopyynnön liite', 7),
    must('field-hint', 'The hint is conveyed with its field', '1.3.1', 'Älä kirjoita', 7),
    must('field-optional', 'That a field is optional is conveyed', '3.3.2', 'vapaaehtoinen', 8),
    must('field-invalid', 'State “invalid” is conveyed', '4.1.2', '^invalid', 9),
    must('field-error', 'The error is conveyed with its field', '3.3.1', 'Virhe: Kirjoita', 9),
  ],
};

const personCard: PatternScenario = {
  pattern: 'person-card',
  commands: [TOP, 'h', 'Down', 'Down', 'Down', 'k', 'k', 'k', 'k', 'shift+k', 'l', TOP],
  assertions: [
    must('person-name', 'The name is a link in a heading', '1.3.1', 'link heading level 3', 1),
    must('person-role', 'The role follows the name', '1.3.2', '^viestintäasiantuntija', 2),
    must(
      'person-phone',
      'That a number is a telephone number is conveyed',
      '2.4.4',
      String.raw`\(Puhelin\)`,
      5,
    ),
    must(
      'person-link',
      'The name of the person is conveyed with a link',
      '2.4.4',
      String.raw`\(Aino Esimerkki\) \[fi\]$`,
      8,
    ),
    mustNot(
      'person-portrait',
      'The decorative portrait is not conveyed',
      '1.1.1',
      '^(?:image|graphic)',
    ),
  ],
};

const contactCard: PatternScenario = {
  pattern: 'contact-card',
  commands: [TOP, 'h', 'k', 'k', 'h', 'Down', 'h', 'Down', 'Down', 'Down', 'k', TOP],
  assertions: [
    must('contact-heading', 'The name of a unit is a heading', '1.3.1', 'heading level 3', 1),
    must(
      'contact-phone',
      'That a number is a telephone number is conveyed',
      '2.4.4',
      String.raw`\(Puhelin\)`,
      2,
    ),
    must(
      'contact-map',
      'The name of the unit is conveyed with the link to its map',
      '2.4.4',
      String.raw`\(Vaihde\)`,
      3,
    ),
    must('contact-text', 'What a unit does follows its name', '1.3.2', '^Asian vireillepano', 5),
    must(
      'contact-language',
      'A Swedish address is conveyed in Swedish',
      '3.1.2',
      String.raw`^Exempelgatan 1\.? \[sv\]$`,
    ),
  ],
};

const siteNotice: PatternScenario = {
  pattern: 'site-notice',
  commands: [TOP, 'm', 'Down', 'Down', 'k', 'Up', 'Up', 'h', 'h', 'k', 'l', TOP],
  assertions: [
    must('notice-landmark', 'The landmark has the name of the notice', '1.3.1', '^Häiriö:', 1),
    must('notice-severity', 'The severity is conveyed in words', '1.4.1', '^Häiriö: lausunto', 6),
    must('notice-heading', 'The title is a heading', '1.3.1', 'heading level 2'),
    must('notice-link', 'The link is conveyed', '2.4.4', '^Seuraa tilannetta'),
  ],
};

const crisisBanner: PatternScenario = {
  pattern: 'site-notice',
  name: 'crisis',
  example: 'crisis',
  commands: [TOP, 'm', 'h', 'k', 'k', 'k', 'shift+k', 'Up', 'Down', 'l', TOP, 'Down'],
  assertions: [
    must(
      'crisis-landmark',
      'The landmark has the name of the banner',
      '1.3.1',
      '^Vaaratiedote:',
      1,
    ),
    must('crisis-fi', 'The first link is in Finnish', '3.1.2', String.raw`^Toimi näin \[fi\]$`, 3),
    ...(['sv', 'en'] as const).map((lang, index) =>
      must(
        `crisis-${lang}`,
        `The instructions in “${lang}” are conveyed in that language`,
        '3.1.2',
        String.raw`^\w.* \[${lang}\]$`,
        index + 4,
      ),
    ),
  ],
};

const summaryList: PatternScenario = {
  pattern: 'summary-list',
  commands: [TOP, 'Down', 'Down', 'Down', 'Down', 'Down', 'Down', 'k', 'k', 'k', 'shift+k', TOP],
  assertions: [
    must('summary-size', 'The number of names is conveyed', '1.3.1', 'list with 4 terms', 1),
    must('summary-term', 'A name is conveyed as such', '1.3.1', 'description term', 1),
    must('summary-value', 'Its value follows', '1.3.1', '^Keskiviikko 2.12.2026', 1),
    must('summary-values', 'That a name has two values is conveyed', '1.3.1', '^2 values', 3),
    must(
      'summary-action',
      'The name of the row is conveyed with its action',
      '2.4.4',
      String.raw`Peruuta \(Ilmoittautuminen\)|^\(Ilmoittautuminen\)`,
    ),
  ],
};

export const PATTERN_SCENARIOS: readonly Scenario[] = [
  sideNavigation,
  pagination,
  resultList,
  filterForm,
  feedbackForm,
  personCard,
  contactCard,
  siteNotice,
  crisisBanner,
  summaryList,
].map(({ pattern, name = pattern, example = 'default', commands, assertions }) => ({
  id: `${name}-fi`,
  element: pattern,
  lang: 'fi',
  path: `/-framed/${pattern}/${example}/fi/`,
  visitor: ['fi', 'sv'],
  setup: 'The example has loaded below a heading; browse mode is on.',
  commands,
  assertions,
}));
