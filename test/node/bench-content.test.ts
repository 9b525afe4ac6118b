import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentOf, textsIn } from '../../bench/lib/content.js';
import { releaseBody, withoutElements } from '../../bench/lib/release-page.js';
import { renderToString } from '../../src/markup/index.js';

describe('the release page of the benchmarks', () => {
  it('is read into the content that the other libraries show', () => {
    const floor = withoutElements(renderToString(releaseBody()));
    const { home, navigation, main, footer } = contentOf(floor);
    assert.match(home.text, /^Sisäministeriö/);
    assert.ok(navigation.links.some(({ children }) => children.length > 0));
    assert.ok(textsIn(main).length > 30);
    assert.match(footer.name, /Sisäministeriö/);
  });
});
