import '../../src/elements/footer/footer.js';
import { footerExamples } from '../../stories/examples/footer.examples.js';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';

testExamples('footer', footerExamples);

testBadInput('footer', [
  {
    markup: '<footer><vn-footer></vn-footer></footer>',
    warning: /expected the organisation’s name/,
  },
  {
    markup: '<footer><vn-footer><p slot="name">Kirkkokatu 12</p></vn-footer></footer>',
    warning: /expected a <nav> with links but found <p>/,
  },
  {
    markup:
      '<footer><vn-footer><p slot="nowhere">kept in the page</p><p slot="name">x</p><nav aria-label="y"><a href="/">z</a></nav></vn-footer></footer>',
    warning: /expected one of its slots .+ but found slot "nowhere"/,
  },
]);
