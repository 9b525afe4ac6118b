import '../../src/elements/breadcrumbs/breadcrumbs.js';
import { breadcrumbsExamples } from '../../stories/examples/breadcrumbs.examples.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';

testExamples('breadcrumbs', breadcrumbsExamples);

testBadInput('breadcrumbs', [
  {
    markup: '<vn-breadcrumbs></vn-breadcrumbs>',
    warning: /expected a <nav> with an <ol> of links but found no children/,
  },
  {
    markup: '<vn-breadcrumbs><p>Etusivu</p></vn-breadcrumbs>',
    warning: /an <ol> of links but found <p>/,
  },
  {
    markup: '<vn-breadcrumbs><nav><ol><li><a href="/">Etusivu</a></li></ol></nav></vn-breadcrumbs>',
    warning: /with a name/,
  },
  {
    markup:
      '<vn-breadcrumbs><nav aria-label="x"><ol><li><a>no address</a></li></ol></nav></vn-breadcrumbs>',
  },
]);
