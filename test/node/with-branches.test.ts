import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import '../../src/bundles/catalogues.js';
import { BranchName } from '../../src/markup/branch-name.js';
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

  it('names the parameter that it cannot use', () => {
    const call = withBranches as (...all: unknown[]) => string;
    assert.throws(() => call(5, { lang: 'fi' }), { name: 'DataError', field: 'markup' });
    assert.throws(() => call('', null), { name: 'DataError', field: 'options' });
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

  /** The HTML of the names of all branches in an item. */
  const namesIn = (item: string): (string | undefined)[] =>
    [
      ...withBranches(`<ul><li>${item}</ul>`, { lang: 'fi' }).matchAll(
        /<span class="vn-hidden">([^]*?)<\/span><\/summary>/g,
      ),
    ].map(([, name]) => name);
  const LIST = '<ul><li>x</ul>';

  it('names a branch by its text, without buttons, signs and repeated spaces', () => {
    const swedish = '<span lang="sv">Ministeriet</span>';
    for (const [html, name] of [
      ['<button>Avaa</button> Ministeriö', 'Ministeriö: alasivut'],
      ['Minis<button>Avaa</button>teriö', 'Ministeriö: alasivut'],
      ['\n Ministeriön \n\n osasto ', 'Ministeriön osasto: alasivut'],
      ['Ministeriön <b> osasto</b>', 'Ministeriön osasto: alasivut'],
      ['Ministeriön <b> </b> osasto', 'Ministeriön osasto: alasivut'],
      ['<a href="/">Ministeriö<a href="/">Toinen</a>', 'Ministeriö: alasivut'],
      ['<a href="/">Ministeriö<button>Avaa</button></a>', 'Ministeriö: alasivut'],
      ['Ministeriön<b> osasto</b>', 'Ministeriön osasto: alasivut'],
      ['<a href="/">›</a> Ministeriö', 'Ministeriö: alasivut'],
      ['<a href="/"></a>Ministeriö', 'Ministeriö: alasivut'],
      ['Muu <a href="/">Ministeriö</a> teksti', 'Ministeriö: alasivut'],
      ['<a href="/">Ministeriö</a><a href="/">Toinen</a>', 'Ministeriö: alasivut'],
      ['<a href="/">Minis<b>teriö</b></a>', 'Ministeriö: alasivut'],
      ['» › <b>▼</b>', 'Alasivut'],
      [`▼ ${swedish} ▲`, `${swedish}: alasivut`],
      [`${swedish} → ${swedish}`, `${swedish} → ${swedish}: alasivut`],
      ['<a lang="sv" href="/">A<b>B</b></a>', '<span lang="sv">AB</span>: alasivut'],
    ] as const) {
      assert.deepEqual(namesIn(html + LIST), [name], html);
    }
  });

  it('names a branch in the language of its text', () => {
    const swedish = '<span lang="sv">A</span>: alasivut';
    const finnish = 'A: alasivut';
    for (const [html, name] of [
      ["<span lang='sv'>A</span>", swedish],
      ['<span lang=sv>A</span>', swedish],
      ['<col-x lang="sv">A</col-x>', swedish],
      ['<b lang="sv"></b>A', finnish],
      // Elements without end tags have no text.
      ['<br lang="sv">A', finnish],
      ['<img lang="sv" src="x">A', finnish],
    ] as const) {
      assert.deepEqual(namesIn(html + LIST), [name], html);
    }
  });

  it('ignores the end tag of an element around the item', () => {
    const list = `<span lang="sv">A<ul><li>B</span>C${LIST}</ul>`;
    assert.deepEqual(
      namesIn(list),
      ['A', 'BC'].map((name) => `${name}<span lang="fi">: alasivut</span>`),
    );
  });

  it('knows a hundred languages around a text', () => {
    for (const [depth, name] of [
      [99, 'A: alasivut'],
      [100, 'A<span lang="fi">: alasivut</span>'],
    ] as const) {
      const html = `${'<i lang="sv">'.repeat(depth)}<b lang="fi">A${LIST}`;
      assert.deepEqual(namesIn(html), [name], String(depth));
    }
  });

  it('leaves what is outside of lists, and elements whose names end like theirs', () => {
    for (const strange of [
      '< <img alt="x"></ul></li></details><ul><li>A</ul>',
      '<ul><li>A<my-ol>B</my-ol></li></ul>',
    ]) {
      assert.equal(withBranches(strange, { lang: 'fi' }), strange);
    }
    assert.match(
      withBranches('<li lang="sv">A<details></li><li>B<ul><li>C</ul>', { lang: 'fi' }),
      /<span class="vn-hidden">B: alasivut<\/span>/,
    );
  });

  it('names each list by the link before it, or else like the list before', () => {
    const ministry = 'Ministeriö: alasivut';
    for (const [html, names] of [
      [`Ministeriö${LIST}${LIST}`, [ministry, ministry]],
      [`<a href="/">Ministeriö</a>${LIST}${LIST}`, [ministry, ministry]],
      [
        `<a href="/">Ministeriö</a>${LIST}<a href="/">Osasto</a>${LIST}`,
        [ministry, 'Osasto: alasivut'],
      ],
      [`${LIST}Ministeriö${LIST}`, ['Alasivut', ministry]],
    ] as const) {
      assert.deepEqual(namesIn(html), names, html);
    }
  });

  it('shortens a repeated name to 60 characters, and cuts neither words nor references', () => {
    const repeated = (name: string): string | undefined =>
      namesIn(name + LIST + LIST)[1]?.replace(': alasivut', '');
    const a = (length: number): string => 'a'.repeat(length);
    const swedish = `<span lang="sv">${'b '.repeat(20)}</span>`;
    for (const [name, short] of [
      [a(60), a(60)],
      [a(61), `${a(60)}…`],
      [`${a(30)} ${a(40)}`, `${a(30)}…`],
      [`${a(10)} ${a(19)} ${a(40)}`, `${a(10)} ${a(19)}…`],
      [`${a(57)}&amp;b`, `${a(57)}…`],
      [`${a(20)}&amp;${a(40)}`, `${a(20)}&amp;${a(35)}…`],
      [`${swedish}${'a '.repeat(10)}a`, `${swedish}${'a '.repeat(9)}a…`],
      [`${swedish}${'a '.repeat(9)}aa`, `${swedish}${'a '.repeat(9)}aa`],
    ] as const) {
      assert.equal(repeated(name), short, name);
    }
  });

  it('names a branch by 6,399 texts at most', () => {
    const branch = new BranchName();
    for (let at = 0; at < 6400; at += 1) branch.add('a', at % 2 === 0 ? 'fi' : 'sv');
    assert.equal(branch.take().length, 6399);
  });
});
