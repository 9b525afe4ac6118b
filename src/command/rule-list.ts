import type { ElementRuleId } from '../rules/rule.js';

/** The rules about whole documents, which need more than one element of the library. */
export type PageRuleId =
  | 'dead-reference'
  | 'dead-target'
  | 'duplicate-id'
  | 'encoding'
  | 'end-tag'
  | 'message-lang'
  | 'missing-text'
  | 'page-h1'
  | 'page-lang'
  | 'page-title'
  | 'placeholder'
  | 'unknown-attribute'
  | 'unknown-element'
  | 'unsafe-url';

/** The name of a rule, as it is reported. */
export type RuleId = ElementRuleId | PageRuleId;

/** What each rule requires, for the documentation and for SARIF. */
export const RULES: Readonly<Record<RuleId, string>> = {
  'attribute-value': 'The attributes of an element have allowed values.',
  'content-lang': 'The messages of a language notice are about the language of the main content.',
  'dead-reference':
    '`aria-labelledby`, `aria-describedby` and `for` refer to elements of the page.',
  'dead-target': 'A link to a fragment (`#id`) has a target in the page.',
  'duplicate-id': 'An id is unique in the document or shadow root.',
  encoding: 'All bytes are valid in the declared encoding.',
  'end-tag': 'An element of the library has an end tag: HTML ignores the slash of `<vn-header />`.',
  'footer-link':
    'A footer with links also links to the accessibility statement, the privacy notice, a feedback form and the sitemap.',
  'heading-order': 'Headings do not skip a level.',
  'known-lang': 'Elements that render messages are in a language that the library supports.',
  'lang-tag': '`lang` is a BCP 47 language tag.',
  'link-name': 'Links of a sitemap tree with the same text have the same URL.',
  'link-url': 'Links of a language selector have a URL.',
  'message-lang': 'A message of the library is in the language of its nearest `lang`.',
  'missing-text': 'Links, buttons and disclosures have a name, and hidden texts are not empty.',
  'nav-name': 'The `<nav>` of an element has an accessible name.',
  organisation: 'The key of `<vn-ministry-switcher organisation>` is in the list.',
  'page-h1': 'A page has exactly one `<h1>`.',
  'page-lang': '`<html>` has a `lang`, which equals the option `--lang` if that is given.',
  'page-title': 'A page has a `<title>`.',
  placeholder: 'Placeholders of the library’s messages, such as `{title}`, have been replaced.',
  'release-actions': 'A press release with `actions` has buttons.',
  'required-content': 'An element has the children that it needs.',
  'required-lang': 'Languages of a language selector have a `lang`.',
  'scroll-table': 'A table of a press release is in `<div class="vn-scroll">`.',
  'tree-data': 'The attribute `tree` of a sitemap tree is valid data.',
  'unknown-attribute': 'Elements of the library have no unknown attributes.',
  'unknown-element': 'Elements with a name that begins with `vn-` belong to the library.',
  'unknown-slot': 'Children of a header or footer use only its slots.',
  'unsafe-url':
    'URLs of links, forms and frames are relative, or have the scheme http(s), mailto, tel or sms. No URL is a script.',
};
