import '../../src/elements/language-selector/language-selector.js';
import '../../src/elements/ministry-switcher/ministry-switcher.js';
import '../../src/elements/navigation/navigation.js';
import '../../src/elements/header/header.js';
import { headerExamples } from '../../stories/examples/header.examples.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';

testExamples('header', headerExamples);

testBadInput('header', [
  {
    markup: '<header><vn-header></vn-header></header>',
    warning: /expected a link to the front page in slot "home" but found no children/,
  },
  {
    markup: '<header><vn-header><p>Sisäministeriö</p></vn-header></header>',
    warning: /but found <p>/,
  },
  {
    markup:
      '<header><vn-header><a slot="home" href="/">Sisäministeriö</a><p slot="unknown">Text</p></vn-header></header>',
    warning: /found slot "unknown"/,
  },
]);
