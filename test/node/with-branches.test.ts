import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import '../../src/bundles/catalogues.js';
import { withBranches } from '../../src/markup/index.js';
import { BRANCH_NAMES } from '../support/branch-names.js';

describe('withBranches', () => {
  const tidy = (markup: string): string => serialize(parseFragment(markup));

  it('wraps each list inside an item in a disclosure and leaves the rest', () => {
    assert.equal(
      withBranches(
        '<ul class="menu"><li data-x=1><a href="/a">A &amp; B</a>\n<ul><li>x</ul></ul>',
        {
          lang: 'fi',
        },
      ),
      '<ul class="menu"><li data-x=1><a href="/a">A &amp; B</a>\n<details open><summary><span class="vn-hidden">A &amp; B: alasivut</span></summary><ul><li>x</ul></details></ul>',
    );
  });

  it('gives the same tree with and without end tags of items', () => {
    const withEnds =
      '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d<ul><li>e</li></ul></li></ul>';
    const without = withEnds.replaceAll('</li>', '');
    assert.equal(
      tidy(withBranches(without, { lang: 'fi' })),
      tidy(withBranches(withEnds, { lang: 'fi' })),
    );
    assert.equal(withBranches(withEnds, { lang: 'fi' }).match(/<details/g)?.length, 3);
    assert.equal(withBranches(withEnds, { lang: 'fi' }).match(/<details open/g)?.length, 2);
  });

  it('leaves its own output, comments and scripts alone', () => {
    const once = withBranches('<ul><li>a<ul><li>b</li></ul></li></ul>', { lang: 'sv' });
    assert.equal(withBranches(once, { lang: 'sv' }), once);
    const strange = '<ul><li>a<!-- <ul> --><script>"<ul>"</script></li></ul>';
    assert.equal(withBranches(strange, { lang: 'fi' }), strange);
  });

  it('reads tags as HTML does: comments, scripts, apostrophes', () => {
    for (const strange of [
      '<!-->',
      '<!-- --!>',
      '<script>if (a<b && c)</script>',
      '<noscript><ul></noscript>',
      '<?php x ?>',
      "<b title=Suomi's>",
      '<b title="a>b<ul>">',
    ]) {
      const list = `<ul><li>${strange}A<ul><li>it's</li></ul></li></ul>`;
      const names = withBranches(list, { lang: 'fi' }).match(/<details.*?<ul>/g);
      assert.deepEqual(
        names,
        ['<details open><summary><span class="vn-hidden">A: alasivut</span></summary><ul>'],
        strange,
      );
    }
    assert.match(
      withBranches('<ul><li>&auml;&shy;&lt; a < b<ul></ul></ul>', { lang: 'fi' }),
      />&auml;&shy;&lt; a &lt; b: alasivut</,
    );
    const stray = '<ul><li>a<ul><li>b</li></li><li>c<ul><li>d</ul></ul></ul>';
    assert.equal(withBranches(stray, { lang: 'fi' }).match(/<\/details>/g)?.length, 2);
  });

  it('takes little time for unclosed markup', () => {
    for (const piece of ['<a ', '<!--', '<a x="', '<script ', "<a x='>"]) {
      const start = performance.now();
      withBranches(piece.repeat(20_000), { lang: 'fi' });
      assert.ok(performance.now() - start < 2000, piece);
    }
  });

  it('names a branch without a title, too, and escapes titles', () => {
    assert.match(withBranches('<ul><li><ul><li>b</ul></ul>', { lang: 'en' }), />Subpages</);
    const evil = withBranches('<ul><li>&lt;img onerror=x&gt;<ul></ul></li></ul>', { lang: 'fi' });
    assert.ok(!evil.includes('<img'));
  });

  it('name a branch by its link', () => {
    for (const [html, name] of Object.entries(BRANCH_NAMES)) {
      const out = withBranches(`<ul><li>${html}<ul><li><a href="/o">O</a></ul></ul>`, {
        lang: 'fi',
      });
      const summary = /<summary>([^]*?)<\/summary>/.exec(out)?.[1] ?? '';
      assert.equal(summary.replace(/<[^>]*>/g, '').trim(), `${name}: alasivut`, html);
    }
  });
});
