import '../../src/elements/breadcrumbs/breadcrumbs.js';
import { breadcrumbsExamples } from '../../stories/examples/breadcrumbs.examples.js';
import { BAD_INPUTS } from '../support/bad-inputs.js';
import { testBadInput } from './support/bad-input.js';
import { expect } from '@open-wc/testing';
import { testExamples } from './support/examples.js';
import { focused, NARROW_PX, one, press, stageAt, WIDE_PX } from './support/keys.js';

testExamples('breadcrumbs', breadcrumbsExamples);

const named = (name: string): (typeof breadcrumbsExamples)[number] | undefined =>
  breadcrumbsExamples.find((one) => one.name === name);

describe('breadcrumbs', () => {
  it('[crumbs-middle] Enter and Space show the middle of the trail if space is limited', async () => {
    const { root, remove } = await stageAt(NARROW_PX, 'breadcrumbs', named('collapse'));
    const summary = one(root, 'summary');
    const between = one(root, 'details a');
    expect(summary.textContent).to.match(/Näytä 4 välisivua/);
    expect(between.checkVisibility()).to.equal(false);
    summary.focus();
    await press('Enter');
    expect(between.checkVisibility()).to.equal(true);
    await press('Space');
    expect(between.checkVisibility()).to.equal(false);
    expect(focused()).to.equal(summary);
    remove();
  });

  it('shows the whole trail if there is room', async function () {
    // Engines without this cannot lay out the content of a closed disclosure; the middle then stays
    // in the disclosure: https://developer.mozilla.org/docs/Web/CSS/::details-content
    if (!CSS.supports('selector(::details-content)')) this.skip();
    const { root, remove } = await stageAt(WIDE_PX, 'breadcrumbs', named('collapse'));
    expect(one(root, 'details a').checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect(one(root, 'summary').checkVisibility()).to.equal(false);
    remove();
  });

  it('wraps twelve pages, the last with a title of 150 characters, and truncates none', async () => {
    const { root, remove } = await stageAt(NARROW_PX, 'breadcrumbs', named('long'));
    const links = [...root.querySelectorAll('a')];
    expect(links.length).to.equal(12);
    for (const link of links) {
      const { left, right, width } = link.getBoundingClientRect();
      expect(width, link.textContent).to.be.greaterThan(0);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    remove();
  });

  it('shows only the last link in narrow viewports if asked', async () => {
    const { root, remove } = await stageAt(NARROW_PX, 'breadcrumbs', named('narrow-parent'));
    const links = [...root.querySelectorAll('a')];
    expect(links.filter((link) => link.checkVisibility())).to.deep.equal([links.at(-1)]);
    links.at(-1)?.setAttribute('aria-current', 'page');
    expect(
      links.filter((link) => link.checkVisibility()),
      'not the link to the current page',
    ).to.deep.equal([links.at(-2)]);
    remove();
  });
});

testBadInput('breadcrumbs', BAD_INPUTS.breadcrumbs);
