import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { navigation, withBranches } from '../../src/markup/index.js';
import {
  countNodes,
  matchLocale,
  plainText,
  readSiteTree,
  safeHref,
  type SiteNode,
  trail,
} from '../../src/model/index.js';
import { parseNewsArticle } from '../../src/readers/index.js';

// Quadratic work on these texts takes minutes, a recursion on these trees overflows the stack.

const TEXT_LENGTH = 400_000;
const LEVELS = 100_000;

function deepTree(): readonly SiteNode[] {
  let node: SiteNode = { title: 'Deepest', href: '/deepest' };
  for (let level = 1; level < LEVELS; level += 1) {
    node = { title: 'Page', href: '/page', children: [node] };
  }
  return [node];
}

function endlessTree(): readonly SiteNode[] {
  const children: SiteNode[] = [];
  const node: SiteNode = { title: 'Page', href: '/page', children };
  children.push(node, { title: 'Below', href: '/page/below' });
  return [node];
}

describe('long runs in texts', () => {
  const spaces = ' '.repeat(TEXT_LENGTH);

  it('safeHref() keeps spaces inside a URL and removes those around it', () => {
    assert.equal(safeHref(`${spaces}a${spaces}b${spaces}`), `a${spaces}b`);
    assert.equal(safeHref(`java${'\n'.repeat(TEXT_LENGTH)}script:x`), undefined);
  });

  it('plainText() keeps no-break spaces and line breaks inside a text', () => {
    const nbsp = '\u00A0'.repeat(TEXT_LENGTH);
    assert.deepEqual(plainText(`${nbsp}a${nbsp}b${nbsp}`), [`a${nbsp}b`]);
    const breaks = '<br>'.repeat(TEXT_LENGTH / 4);
    assert.deepEqual(plainText(`a${breaks}b`), [`a${'\n'.repeat(TEXT_LENGTH / 4)}b`]);
  });

  it('matchLocale() reads the first subtags of a text that is no tag', () => {
    assert.equal(matchLocale(`fi${'-a'.repeat(TEXT_LENGTH / 2)}`), 'fi');
    assert.equal(matchLocale('-'.repeat(TEXT_LENGTH)), undefined);
  });
});

describe('trees that are very deep, or contain themselves', () => {
  it('countNodes() counts each level once', () => {
    assert.equal(countNodes(deepTree()), LEVELS);
    assert.equal(countNodes(endlessTree()), 3);
  });

  it('trail() finds a page', () => {
    assert.equal(trail(deepTree(), '/deepest').length, LEVELS);
    assert.deepEqual(
      trail(endlessTree(), '/page/below').map(({ title }) => title),
      ['Page', 'Below'],
    );
  });

  it('navigation() links each page', () => {
    assert.match(String(navigation(deepTree(), { lang: 'fi' })), /href="\/deepest"/);
    assert.match(String(navigation(endlessTree(), { lang: 'fi' })), /href="\/page\/below"/);
    assert.equal(countNodes(readSiteTree(endlessTree())), 2);
  });

  it('parseNewsArticle() reads a graph that contains itself', () => {
    const graph: unknown[] = [{ '@type': 'NewsArticle', headline: 'Headline' }];
    const data = { '@graph': graph };
    graph.push(...Array.from({ length: 30 }, () => data));
    assert.equal(parseNewsArticle(data).headline, 'Headline');
  });
});

describe('names of branches', () => {
  it('are shortened where an item has several lists', () => {
    const name = 'word '.repeat(2000).trim();
    const markup = `<ul><li>${name}${'<ul><li>x</li></ul>'.repeat(1000)}</li></ul>`;
    const html = withBranches(markup, { lang: 'fi' });
    assert.equal(html.split(name).length - 1, 2, 'in the item and in the name of its first list');
    assert.ok(html.length < 20 * markup.length, String(html.length));
  });

  it('are not cut inside a character reference', () => {
    const name = `${'a'.repeat(57)}&auml;a`;
    const html = withBranches(`<ul><li>${name}<ul></ul><ul></ul></li></ul>`, { lang: 'fi' });
    assert.match(html, /a{57}…/);
    assert.doesNotMatch(html, /&a…|&au…/);
  });
});
