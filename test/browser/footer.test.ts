import '../../src/elements/footer/footer.js';
import { footerExamples } from '../../stories/examples/footer.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';

testExamples('footer', footerExamples);

describe('footer links that a public site must have', () => {
  const warnings = async (links: string): Promise<string[]> => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(String(text));
    const root = document.createElement('footer');
    root.innerHTML = `<vn-footer><p slot="name">x</p><nav slot="links" aria-label="y">${links}</nav></vn-footer>`;
    document.body.append(root);
    await new Promise((resolve) => setTimeout(resolve, 250));
    console.warn = warn;
    root.remove();
    return said.filter((line) => line.startsWith('<vn-footer>'));
  };

  it('says which is missing; all there, in any language or marked, says nothing', async () => {
    expect(
      await warnings(
        '<a href="/a">Saavutettavuusseloste</a><a href="/b">Dataskydd</a><a href="/c">Feedback</a><a href="/d" data-vn-link="sitemap">Kaikki</a>',
      ),
    ).to.deep.equal([]);
    expect(await warnings('<a href="/x">Muu</a>')).to.deep.equal(
      ['accessibility statement', 'privacy notice', 'feedback form', 'sitemap'].map(
        (name) => `<vn-footer> expected a link to the ${name} but found none.`,
      ),
    );
  });
});

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
