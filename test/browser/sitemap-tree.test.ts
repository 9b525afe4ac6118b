import '../../src/elements/sitemap-tree/sitemap-tree.js';
import { sitemapTreeExamples } from '../../stories/examples/sitemap-tree.examples.js';
import { expect } from '@open-wc/testing';
import { testBadInput } from './support/bad-input.js';
import { testExamples } from './support/examples.js';
import { focused, one, press, stageAt, until, WIDE } from './support/keys.js';
import { settled, type Stage } from './support/render.js';

testExamples('sitemap-tree', sitemapTreeExamples);

describe('sitemap tree', () => {
  let page: Stage;
  const tree = (): HTMLElement => one(page.root, 'vn-sitemap-tree');
  const button = (index: number): HTMLElement => {
    const found = tree().shadowRoot?.querySelectorAll('button')[index];
    if (!found) throw new Error(`no button ${String(index)}`);
    return found;
  };
  const states = (): boolean[] =>
    [...page.root.querySelectorAll('details')].map((details) => details.open);
  beforeEach(async () => {
    page = await stageAt(WIDE, 'sitemap-tree', sitemapTreeExamples[0]);
  });
  afterEach(() => {
    page.remove();
  });

  it('[tree-expand] the first button opens every branch and keeps focus', async () => {
    button(0).focus();
    await press('Enter');
    expect(states().length).to.be.greaterThan(30);
    expect(states().every(Boolean)).to.equal(true);
    expect(focused()).to.equal(button(0));
  });

  it('[tree-collapse] the second button closes every branch and keeps focus', async () => {
    button(1).focus();
    await press('Space');
    expect(states().some(Boolean)).to.equal(false);
    expect(focused()).to.equal(button(1));
  });

  it('[tree-toggle] Enter and Space open and close a branch', async () => {
    const branch = one<HTMLDetailsElement>(page.root, 'details details');
    one(branch, 'summary').focus();
    await press('Enter');
    expect(branch.open).to.equal(true);
    await press('Space');
    expect(branch.open).to.equal(false);
  });

  it('[tree-tab] Tab goes through the buttons, then links and branches, past what is closed', async () => {
    button(0).focus();
    await press('Tab');
    expect(focused()).to.equal(button(1));
    await press('Tab');
    const [first, second] = page.root.querySelectorAll('vn-sitemap-tree > ul > li > a');
    expect(focused()).to.equal(first);
    await press('Tab');
    expect(focused()).to.equal(second);
    await press('Tab');
    const branch = one(second!.parentElement!, 'details');
    expect(focused()).to.equal(one(branch, 'summary'));
    await press('Tab', 'Tab', 'Tab');
    // The first page below, its branch's button, and the next page: the closed branch is passed.
    expect(focused()).to.equal(one(branch, ':scope > ul > li:nth-child(2) > a'));
  });

  it('draws data in its shadow root, styled, and follows a change', async () => {
    const drawn = document.createElement('vn-sitemap-tree');
    drawn.tree = [{ title: 'A', href: '/a', children: [{ title: 'B', href: '/b' }] }];
    page.root.append(drawn);
    expect(await until(() => drawn.shadowRoot?.querySelectorAll('a').length === 2)).to.equal(true);
    expect(drawn.shadowRoot!.adoptedStyleSheets.length).to.equal(1);
    drawn.tree = [{ title: 'C', href: '/c' }];
    await settled(page.root);
    expect(drawn.shadowRoot!.querySelector('a')?.textContent).to.equal('C');
    drawn.tree = null;
    await settled(page.root);
    expect(drawn.shadowRoot!.querySelector('a')).to.equal(null);
  });
});

const KEPT = '<ul><li><a href="/a">kept</a></li></ul>';
testBadInput('sitemap-tree', [
  {
    markup: `<vn-sitemap-tree tree='[{"title"'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected JSON but found/,
  },
  {
    markup: `<vn-sitemap-tree tree='{"title":"x"}'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected a list of nodes but found an object/,
  },
  {
    markup: `<vn-sitemap-tree tree='[7, {"title":"y"}]'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected a node.+found the number 7/,
  },
  {
    markup: `<vn-sitemap-tree tree='[{"title":"x","href":"javascript:alert(1)"}]'>${KEPT}</vn-sitemap-tree>`,
    warning: /expected a web address/,
  },
  { markup: `<vn-sitemap-tree>${KEPT}</vn-sitemap-tree>` },
  { markup: '<vn-sitemap-tree></vn-sitemap-tree>' },
  { markup: '<vn-sitemap-tree><p>no list</p></vn-sitemap-tree>' },
]);
