import { expect } from '@open-wc/testing';
import { announce, prepareAnnouncements } from '../../src/dom/announce.js';
import { until, wait } from './support/keys.js';

const regions = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-vn-announcements]'),
];
/** Without the spaces that tell a message from the one before. */
const texts = (): string[] =>
  regions().flatMap((region) => [...region.children].map((one) => one.textContent?.trim() ?? ''));

/** Messages in the order in which they are inserted, with the time since their region was. */
function record(): { readonly text: string; readonly ageMs: number }[] {
  const messages: { text: string; ageMs: number }[] = [];
  let insertedAt = regions().length > 0 ? -Infinity : Number.NaN;
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      for (const node of addedNodes) {
        const now = performance.now();
        if (regions().includes(node as HTMLElement)) insertedAt = now;
        else if (regions().includes(target as HTMLElement))
          messages.push({ text: node.textContent ?? '', ageMs: now - insertedAt });
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
  return messages;
}

/** How long a message stays in the page. */
const REMOVAL_MS = 3000;

describe('announce()', () => {
  beforeEach(() => {
    for (const region of regions()) region.remove();
  });

  it('inserts text into a live region that has existed for a while', async () => {
    const messages = record();
    await announce({ text: 'Avattu', lang: 'fi' });
    await until(() => messages.length === 1);
    expect(messages[0]?.text.trim()).to.equal('Avattu');
    expect(messages[0]?.ageMs).to.be.greaterThan(100);
    const [region] = regions();
    expect(region?.role).to.equal('status');
    expect(region?.ariaLive).to.equal('polite');
  });

  it('rejects nothing on a page that has lost its body', async () => {
    const { body } = document;
    body.remove();
    try {
      await announce({ text: 'Avattu', lang: 'fi' });
    } finally {
      document.documentElement.append(body);
    }
  });

  it('does not wait for a region that was prepared before', async () => {
    prepareAnnouncements();
    await wait(200);
    await announce({ text: 'Suljettu', lang: 'fi' });
    expect(texts()).to.deep.equal(['Suljettu']);
  });

  it('announces the same message twice, each time as a new node', async () => {
    const messages = record();
    await announce({ text: 'Avattu', lang: 'fi' });
    await announce({ text: 'Avattu', lang: 'fi' });
    await until(() => messages.length === 2);
    await wait(100);
    expect(messages.map(({ text }) => text.trim())).to.deep.equal(['Avattu', 'Avattu']);
  });

  // Orca ignores text that is the same as the text inserted before.
  it('inserts no text that is the same as the message before, or as a visible status', async () => {
    const messages = record();
    for (let count = 0; count < 3; count += 1) await announce({ text: '9 osumaa', lang: 'fi' });
    await until(() => messages.length === 3);
    const inserted = ['9 osumaa', ...messages.map(({ text }) => text)];
    expect(inserted.filter((text, index) => text === inserted[index - 1])).to.deep.equal([]);
  });

  it('removes messages only when nothing has been inserted for a while', async function () {
    this.timeout(20_000);
    const times: number[] = [];
    await announce({ text: 'Avattu', lang: 'fi' });
    const observer = new MutationObserver(() => times.push(performance.now()));
    observer.observe(regions()[0]!, { childList: true });
    await wait(REMOVAL_MS - 100);
    await announce({ text: 'Suljettu', lang: 'fi' });
    await until(() => texts().length === 0);
    await announce({ text: 'Avattu', lang: 'fi' });
    observer.disconnect();
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    // One that is inserted, both that are removed, one that is inserted.
    expect(gaps).to.have.length(2);
    expect(Math.min(...gaps)).to.be.greaterThan(100);
  });

  it('keeps the order and the language of messages', async () => {
    await Promise.all([
      announce({ text: 'Avattu', lang: 'fi' }),
      announce({ text: 'Öppnat', lang: 'sv' }),
    ]);
    expect(texts()).to.deep.equal(['Avattu', 'Öppnat']);
    expect([...regions()[0]!.children].map((one) => (one as HTMLElement).lang)).to.deep.equal([
      'fi',
      'sv',
    ]);
  });

  it('shares one region, which neither shows nor takes space', async () => {
    const height = document.documentElement.scrollHeight;
    await announce({ text: 'x'.repeat(10_000), lang: 'fi' });
    expect(regions()).to.have.length(1);
    expect(document.documentElement.scrollHeight).to.equal(height);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    const { width, height: own } = regions()[0]!.getBoundingClientRect();
    expect(width * own).to.be.at.most(1);
  });

  it('replaces the copy that a restored snapshot of the page contains', async () => {
    await announce({ text: 'Avattu', lang: 'fi' });
    const [region] = regions();
    region!.replaceWith(region!.cloneNode(true));
    await announce({ text: 'Suljettu', lang: 'fi' });
    expect(regions()).to.have.length(1);
    expect(texts()).to.deep.equal(['Suljettu']);
  });

  it('removes messages after a while', async () => {
    await announce({ text: 'Avattu', lang: 'fi' });
    await until(() => texts().length === 0);
    expect(regions()).to.have.length(1);
  });
});
