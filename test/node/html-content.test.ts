import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentAt, contentsOf, nextMatches, withoutTags } from '../../src/readers/html-content.js';

/** The content of an element whose start tag is before the text. */
const contentOf = (name: string, html: string): readonly [string, string] => {
  const { inner, end } = contentAt(html, 0, name, nextMatches(html));
  return [inner, html.slice(end)];
};

describe('the content of an element in the source of HTML', () => {
  it('ends at the next end tag of its name, or with the text', () => {
    assert.deepEqual(contentOf('video', 'a</videos></VIDEO\n>b</video>'), [
      'a</videos>',
      'b</video>',
    ]);
    assert.deepEqual(contentOf('video', 'a<p>b'), ['a<p>b', '']);
    assert.deepEqual(contentOf('svg', '<path>'), ['<path>', '']);
  });

  for (const name of ['svg', 'math']) {
    const path = '<path d="M0">';
    for (const tag of [
      ...['p', 'P', 'ul', 'ol', 'dl', 'dt', 'dd', 'li', 'h1', 'h6', 'sub', 'sup', 'u', 'br', '/p'],
      ...['/li', '/article', 'p class="a"', 'img/'],
    ]) {
      it(`in <${name}> that is not closed ends at <${tag}>`, () => {
        const rest = `<${tag}>a</${name}>`;
        assert.deepEqual(contentOf(name, path + rest), [path, rest]);
      });
    }
    for (const tag of ['al', 'da', 'h7', 'suc', 'px', 'image', '/g', 'text']) {
      it(`in <${name}> does not end at <${tag}>`, () => {
        assert.deepEqual(contentOf(name, `<${tag}>a</${name}>b`), [`<${tag}>a`, 'b']);
      });
    }
    for (const tag of ['foreignObject', 'desc', 'title', 'mi', 'mn', 'mo', 'ms', 'mtext\n']) {
      it(`in <${name}> has HTML inside <${tag}>`, () => {
        assert.deepEqual(contentOf(name, `<${tag}><p>a</${name}>b`), [`<${tag}><p>a`, 'b']);
      });
    }
    for (const tag of ['mx', 'titles', 'min']) {
      it(`in <${name}> has no HTML inside <${tag}>`, () => {
        const rest = `<p><title>a</title></${name}>b`;
        assert.deepEqual(contentOf(name, `<${tag}>${rest}`), [`<${tag}>`, rest]);
      });
    }
  }

  it('is found in every element of the names, without those that are not closed', () => {
    const html = '</a>1<A\n>2</b>3</a><b x="y">4<b>5</B>6</b>7<ab>8</ab><a>9';
    assert.deepEqual(contentsOf(html, 'a|b'), ['2</b>3', '5']);
  });

  it('is a text without its tags', () => {
    assert.equal(withoutTags('<b>a</b><i>b</i> 1 < 2 ', '|'), '|a||b| 1 < 2');
    assert.equal(withoutTags('<b>a</b>', ' '), 'a');
  });
});
