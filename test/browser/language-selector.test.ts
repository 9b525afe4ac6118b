import '../../src/elements/language-selector/language-selector.js';
import { languageSelectorExamples } from '../../stories/examples/language-selector.examples.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';

testExamples('language-selector', languageSelectorExamples);

testBadInput('language-selector', [
  {
    markup: '<vn-language-selector></vn-language-selector>',
    warning: /expected a <nav> with a <ul> of links but found no children/,
  },
  {
    markup:
      '<vn-language-selector><nav aria-label="x"><ul><li><a href="/sv/">Svenska</a></li></ul></nav></vn-language-selector>',
    warning: /expected a lang on each language but found none/,
  },
  {
    markup:
      '<vn-language-selector><nav aria-label="x"><ul><li><a href="/tlh/" lang="tlh">tlhIngan</a></li></ul></nav></vn-language-selector>',
  },
]);
