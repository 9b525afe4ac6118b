import '../../src/elements/sitemap-tree/sitemap-tree.js';
import '../../src/bundles/catalogues.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree-element.js';
import { siteTree, withBranches } from '../../src/markup/index.js';
import type { SiteNode } from '../../src/model/index.js';
import { expect } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { BRANCH_NAMES } from '../support/branch-names.js';
import { until } from './support/keys.js';

// siteTree(), withBranches(), addBranches() and the data tree all write the markup of a
// branch. Their output is compared node by node (elements, attributes and texts), except for Lit's
// marker comments.

/** All descendants of a root, one line each. */
function nodesOf(root: Node, depth = 0): string[] {
  const clone = root.cloneNode(true);
  const comments = document.createTreeWalker(clone, NodeFilter.SHOW_COMMENT);
  const markers: Node[] = [];
  while (comments.nextNode()) markers.push(comments.currentNode);
  for (const marker of markers) marker.parentNode?.removeChild(marker);
  // Removing a marker leaves two adjacent text nodes, of which a parser makes one.
  clone.normalize();
  return lines(clone, depth);
}

function lines(root: Node, depth: number): string[] {
  return [...root.childNodes].flatMap((node) => {
    const indent = ' '.repeat(depth);
    if (!(node instanceof Element)) {
      return [`${indent}${String(node.nodeType)} ${JSON.stringify(node.nodeValue)}`];
    }
    const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
    return [`${indent}${[node.localName, ...attributes].join(' ')}`, ...lines(node, depth + 1)];
  });
}

/** The list without disclosures, as a content management system prints it. */
function plain(nodes: readonly SiteNode[]): TemplateResult {
  // prettier-ignore
  const item = ({ title, href, id, lang, children }: SiteNode): TemplateResult =>
    html`<li>${
      href === undefined
        ? html`<span id=${id ?? nothing} lang=${lang ?? nothing}>${title}</span>`
        : html`<a id=${id ?? nothing} href=${href} lang=${lang ?? nothing}>${title}</a>`
    }${children ? plain(children) : nothing}</li>`;
  // prettier-ignore
  return html`<ul>${nodes.map(item)}</ul>`;
}

const inElement = (lang: string, markup: TemplateResult): HTMLElement => {
  const element = document.createElement('div');
  element.lang = lang;
  render(markup, element);
  document.body.append(element);
  return element;
};

const htmlOf = (root: Element): string => root.innerHTML.replace(/<!--.*?-->/gs, '');

const TREES: Readonly<Record<string, readonly SiteNode[]>> = {
  'pages of one language': [
    { title: 'A & <B>', href: '/a', children: [{ title: 'C', href: '/a/c' }] },
    { title: 'D', id: 'd', children: [{ title: 'E', children: [{ title: 'F', href: '/f' }] }] },
    { title: 'G', href: '/g' },
  ],
  'pages of several languages': [
    {
      title: 'Ministeriet',
      href: '/sv',
      lang: 'sv',
      children: [
        { title: 'Ministry', href: '/en', lang: 'en', children: [{ title: 'Sivu', href: '/s' }] },
        { title: 'Ministeerium', lang: 'et', children: [{ title: 'Leht', lang: 'et' }] },
      ],
    },
  ],
};

describe('markup of a branch', () => {
  const roots: Element[] = [];
  afterEach(() => {
    for (const root of roots.splice(0)) root.remove();
  });
  const add = <Root extends Element>(root: Root): Root => {
    roots.push(root);
    return root;
  };

  const fromData = async (nodes: readonly SiteNode[], lang: string): Promise<Node> => {
    const element = document.createElement('vn-sitemap-tree');
    element.tree = nodes;
    element.levels = 2;
    add(inElement(lang, html`${element}`));
    await until(() => element.shadowRoot?.querySelector('li') != null);
    await element.updateComplete;
    const count = (JSON.stringify(nodes).match(/"title"/g) ?? []).length;
    await until(() => element.shadowRoot?.querySelectorAll('li').length === count);
    const holder = document.createElement('div');
    holder.append(element.shadowRoot!.querySelector('ul')!.cloneNode(true));
    return holder;
  };

  const added = async (nodes: readonly SiteNode[], lang: string): Promise<Node> => {
    const root = add(inElement(lang, html`<vn-sitemap-tree>${plain(nodes)}</vn-sitemap-tree>`));
    const element = root.firstElementChild as VnSitemapTree;
    await element.addBranches(2);
    return element;
  };

  const written = (nodes: readonly SiteNode[], lang: string): Node => {
    const holder = document.createElement('div');
    holder.innerHTML = withBranches(htmlOf(add(inElement(lang, plain(nodes)))), { lang });
    return holder;
  };

  for (const [what, nodes] of Object.entries(TREES)) {
    for (const lang of ['fi', 'sv', 'se', 'fr', 'sv-FI', 'et']) {
      it(`is the same from all four callers: ${what}, lang="${lang}"`, async () => {
        const expected = nodesOf(add(inElement(lang, siteTree(nodes, { lang }))));
        expect(expected.filter((line) => line.trim().startsWith('details')).length).to.equal(3);
        expect(nodesOf(written(nodes, lang)), 'withBranches()').to.deep.equal(expected);
        expect(nodesOf(await added(nodes, lang)), 'addBranches()').to.deep.equal(expected);
        expect(nodesOf(await fromData(nodes, lang)), 'data tree').to.deep.equal(expected);
      });
    }
  }

  // An item may have several lists: the second has a name of its own, or that of the first.
  for (const source of [
    ...Object.keys(BRANCH_NAMES),
    '<a href="/m">Ministeriö</a><ul><li>x</ul>',
    '<a href="/m">Ministeriö</a><ul><li>x</ul><button>Avaa</button><a href="/n">Muu</a>',
    `<a href="/m">${'Tutkimus & kehitys '.repeat(9)}</a><ul><li>x</ul>`,
    '<a href="/m" lang="sv">Ministeriet</a><p>x</p><details><summary>y</summary><ul><li>z</ul></details>',
  ]) {
    it(`has the same name from withBranches() and addBranches(): ${source.slice(0, 60)}`, async () => {
      const list = `<ul><li>${source}<ul><li><a href="/o">O</a></ul></ul>`;
      const holder = document.createElement('div');
      holder.innerHTML = withBranches(list, { lang: 'fi' });
      const root = add(inElement('fi', html`<vn-sitemap-tree></vn-sitemap-tree>`));
      const element = root.firstElementChild as VnSitemapTree;
      element.innerHTML = list;
      await element.addBranches(2);
      expect(nodesOf(element)).to.deep.equal(nodesOf(holder));
      const name = BRANCH_NAMES[source];
      const summary = element.querySelector('summary > span')!;
      if (name !== undefined) expect(summary.innerHTML).to.equal(`${name}: alasivut`);
    });
  }

  it('marks each part of a name whose language is not that of the page', () => {
    const names = (lang: string): string[] =>
      [
        ...add(
          inElement(lang, siteTree(TREES['pages of several languages']!, { lang })),
        ).querySelectorAll('summary > span'),
      ].map(htmlOf);
    expect(names('fi')[0]).to.equal('<span lang="sv">Ministeriet</span>: alasivut');
    expect(names('sv')[0]).to.equal('Ministeriet: undersidor');
    // The library has no Estonian messages: the message is Finnish, the title is not.
    expect(names('et')[2]).to.equal('Ministeerium<span lang="fi">: alasivut</span>');
  });

  it('is the same for pages that share a title', async () => {
    const nodes = ['fi', 'sv'].map((lang) => ({
      title: `top ${lang}`,
      lang,
      href: `/${lang}`,
      children: [{ title: 'x', href: `/${lang}/x`, children: [{ title: `y ${lang}` }] }],
    }));
    for (const lang of ['fi', 'et']) {
      const expected = nodesOf(add(inElement(lang, siteTree(nodes, { lang }))));
      expect(expected.join()).to.include(lang === 'fi' ? 'lang="sv"' : 'lang="fi"');
      expect(nodesOf(await fromData(nodes, lang))).to.deep.equal(expected);
    }
  });
});
