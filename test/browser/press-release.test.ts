import '../../src/elements/language-selector/language-selector.js';
import '../../src/elements/press-release/press-release.js';
import { pressReleaseExamples } from '../../stories/examples/press-release.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { one, press, stageAt, WIDE } from './support/keys.js';

testExamples('press-release', pressReleaseExamples);

describe('press release', () => {
  it('[release-print] the button opens the print dialog', async () => {
    const { root, remove } = await stageAt(WIDE, 'press-release', pressReleaseExamples[0]);
    let printed = 0;
    const { print } = window;
    window.print = () => {
      printed += 1;
    };
    const button = one(one(root, 'vn-press-release').shadowRoot!, 'button');
    button.focus();
    await press('Enter');
    await press('Space');
    window.print = print;
    remove();
    expect(printed).to.equal(2);
  });

  it('adds its words in the article’s language, the page’s own notwithstanding', async () => {
    const { root, remove } = await stageAt(WIDE, 'press-release', pressReleaseExamples[0]);
    const button = one(one(root, 'vn-press-release').shadowRoot!, 'button');
    const said = [button.textContent?.trim(), button.lang, document.documentElement.lang];
    remove();
    expect(said).to.deep.equal(['Skriv ut', 'sv', 'fi']);
  });
});

testBadInput('press-release', [
  {
    markup: '<vn-press-release></vn-press-release>',
    warning: /expected an <article> but found no children/,
  },
  {
    markup: '<vn-press-release><p>Text</p></vn-press-release>',
    warning: /expected an <article> but found <p>/,
  },
  {
    markup: '<vn-press-release lang="sv"><article><p>Text</p></article></vn-press-release>',
    warning: /with a heading/,
  },
  {
    markup:
      '<vn-press-release lang="tlh"><article><h2>x</h2><p>Text</p></article></vn-press-release>',
    warning: /expected a lang that it speaks but found "tlh"/,
  },
]);
