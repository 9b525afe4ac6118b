import '../../src/elements/language-selector/language-selector.js';
import '../../src/elements/press-release/press-release.js';
import { pressReleaseExamples } from '../../stories/examples/press-release.examples.js';
import { testExamples } from './support/examples.js';

testExamples(
  'press-release',
  pressReleaseExamples.filter(({ withoutScreenshots }) => withoutScreenshots),
);
