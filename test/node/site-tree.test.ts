import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  breadcrumbsJsonLd,
  jsonLdText,
  readSiteTree,
  trail,
  type SiteNode,
} from '../../src/model/index.js';
import { withProblems } from '../support/problems.js';
import { hasTreeData } from '../../src/model/site/has-tree-data.js';
import { sameTitles } from '../../src/model/site/same-titles.js';
import { readSiteTreeInSteps } from '../../src/model/site/site-tree.js';
import { siteTreeFi } from '../../stories/data/site-tree.fi.js';

const flat = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

describe('site tree from hostile data', () => {
  it('renders a branch once that occurs twice, and keeps both links', () => {
    const shared = { title: 'shared', href: '/s', children: [{ title: 'below', href: '/b' }] };
    const { result: nodes, problems } = withProblems((options) =>
      readSiteTree([shared, { title: 'x', children: [shared] }], options),
    );
    assert.equal(flat(nodes).filter(({ title }) => title === 'shared').length, 2);
    assert.equal(flat(nodes).filter(({ title }) => title === 'below').length, 1);
    assert.equal(problems.length, 1);
  });

  it('terminates on a graph with billions of paths', () => {
    let node: Record<string, unknown> = { title: 'leaf', href: '/leaf' };
    for (let level = 0; level < 40; level += 1) node = { title: 'n', children: [node, node] };
    assert.ok(flat(readSiteTree([node])).length < 200);
  });

  it('keeps the first of two equal ids and reports the other', () => {
    const { result: nodes, problems } = withProblems((options) =>
      readSiteTree(
        [
          { id: 'a', title: 'one' },
          { id: 'a', title: 'two' },
        ],
        options,
      ),
    );
    assert.deepEqual(
      nodes.map(({ id }) => id),
      ['a', undefined],
    );
    assert.equal(problems.length, 1);
  });

  it('labels 1,179 nodes without a title by their URLs, and reports it once', () => {
    const many = Array.from({ length: 1179 }, (_, index) => ({ href: `/p${String(index)}` }));
    const { result: nodes, problems } = withProblems((options) => readSiteTree(many, options));
    assert.equal(nodes.length, 1179);
    assert.equal(nodes[7]?.title, '/p7');
    assert.equal(problems.length, 1);
  });

  it('reads lazyChildren, and reports unknown keys once', () => {
    const { result: nodes, problems } = withProblems((options) =>
      readSiteTree(
        [
          { title: 'a', children: '/more.json', url: '/a' },
          { title: 'b', children: Promise.resolve([]) },
        ],
        options,
      ),
    );
    assert.equal(nodes[0]?.lazyChildren, '/more.json');
    assert.ok(nodes[1]?.lazyChildren instanceof Promise);
    assert.match(problems[0]?.found ?? '', /"url"/);
    assert.equal(problems.length, 1);
  });

  const read = (data: unknown): { readonly result: unknown; readonly problems: unknown } =>
    withProblems((options) => readSiteTree(data, options));

  it('may be empty', () => {
    assert.deepEqual(read([]), { result: [], problems: [] });
  });

  it('is nothing if it is no list, and the problem describes what was found', () => {
    const endless = new Proxy([], {
      get() {
        throw new Error('Cannot be read');
      },
    });
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    for (const [data, found] of [
      [7, 'the number 7'],
      [10n, 'the bigint 10'],
      [true, 'the boolean true'],
      [null, 'null'],
      [undefined, 'undefined'],
      [Symbol('odd'), 'symbol'],
      [() => 1, 'function'],
      [{}, 'an object'],
      [revoked, 'an object'],
      [endless, 'an object'],
      ['x'.repeat(60), `"${'x'.repeat(60)}"`],
      ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ] as const) {
      assert.deepEqual(read(data), {
        result: [],
        problems: [{ expected: 'a list of nodes', found }],
      });
    }
  });

  it('keeps the objects of nodes without a problem, on every level', () => {
    const data = [
      {
        ...{ id: 'a', title: 'A', href: '/a', lang: 'sv' },
        children: [{ title: 'B', lazyChildren: '/b.json', alternates: [] }],
      },
      { title: 'C', lazyChildren: () => [] },
    ];
    const { result: nodes, problems } = withProblems((options) => readSiteTree(data, options));
    assert.deepEqual(problems, []);
    assert.equal(nodes[0], data[0]);
    assert.equal(nodes[1], data[1]);
  });

  it('keeps every field of a node that it copies', () => {
    const fields = { id: 'a', title: 'A', href: '/a', lang: 'sv', lazyChildren: '/l.json' };
    const children = [{ title: 'B' }];
    assert.deepEqual(read([{ ...fields, children: [...children, 7] }]), {
      result: [{ ...fields, children }],
      problems: [{ expected: 'a node: an object with a title', found: 'the number 7' }],
    });
    assert.deepEqual(read([{ ...fields, href: ' /a ' }]).result, [fields]);
    assert.deepEqual(read([{ title: 'A', children: [{ title: 'B', href: ' /b' }] }]).result, [
      { title: 'A', children: [{ title: 'B', href: '/b' }] },
    ]);
    const inner = { title: 'B', children: [{ title: 'C', children: [{ title: 'D' }] }] };
    assert.deepEqual(read([{ title: 'A', href: ' /a', children: [inner, inner.children[0]] }]), {
      result: [{ title: 'A', href: '/a', children: [inner, { title: 'C' }] }],
      problems: [{ expected: 'a tree', found: 'a branch in two places' }],
    });
    assert.deepEqual(read([{ title: 'A', children: [7] }]).result, [{ title: 'A' }]);
    assert.deepEqual(read([{ title: 'A', children: [] }]).result, [{ title: 'A' }]);
    assert.deepEqual(read([{ title: '', children: [7] }]).result, []);
    assert.deepEqual(read([{ title: '', children: [] }, {}]).result, []);
  });

  it('leaves out fields of a wrong type, and reports those that are lost', () => {
    assert.deepEqual(read([{ id: 7, title: ' ', href: '/a', lang: 7 }]), {
      result: [{ title: '/a', href: '/a' }],
      problems: [
        { expected: 'a node with a title', found: '" "' },
        { expected: 'a unique id', found: 'the number 7' },
      ],
    });
    assert.deepEqual(read([{ title: 'A', lang: 7 }]).result, [{ title: 'A' }]);
    assert.deepEqual(read([{ id: '', title: 'A', href: null, children: null }]), {
      result: [{ title: 'A' }],
      problems: [{ expected: 'a unique id', found: '""' }],
    });
    assert.deepEqual(read([{ title: 'A', href: 7, children: 7 }, [1, 2], null]), {
      result: [{ title: 'A' }],
      problems: [
        { expected: 'a web URL as href', found: 'the number 7' },
        { expected: 'a list of nodes', found: 'the number 7' },
        { expected: 'a node: an object with a title', found: 'a list of 2' },
        { expected: 'a node: an object with a title', found: 'null' },
      ],
    });
  });

  it('takes a URL, a function or a promise as lazy children, and nothing else', () => {
    const then = { then: () => undefined };
    for (const lazy of ['/more.json', () => [], then]) {
      const node = { title: '', lazyChildren: lazy };
      assert.deepEqual(read([node]).result, [node]);
      assert.deepEqual(read([{ title: 'A', children: lazy }]).result, [
        { title: 'A', lazyChildren: lazy },
      ]);
    }
    for (const other of [7, null, {}, true]) {
      assert.deepEqual(read([{ title: 'A', lazyChildren: other }]).result, [{ title: 'A' }]);
      const { result } = read([{ title: 'A', children: other }]);
      assert.deepEqual(result, [{ title: 'A' }]);
    }
  });

  it('reads getters once, and skips nodes that throw', () => {
    let reads = 0;
    const counting = {
      get title(): string {
        reads += 1;
        return `Read ${String(reads)}`;
      },
    };
    const inherited: unknown = Object.create(counting);
    const [own, below] = readSiteTree([counting, inherited]);
    const { title } = own ?? {};
    assert.equal(own?.title, title);
    assert.equal(below?.title, 'Read 2');
    assert.equal(below?.title, 'Read 2');
    const throwing = (error: unknown): object => ({
      get title(): string {
        throw error;
      },
    });
    assert.deepEqual(read([throwing(new Error('odd')), throwing(7), { title: 'A' }]), {
      result: [{ title: 'A' }],
      problems: [
        { expected: 'a node', found: '"odd"' },
        { expected: 'a node', found: 'the number 7' },
      ],
    });
  });

  it('reports at most 100 problems, each once, by what was expected and found', () => {
    const nodes = Array.from({ length: 150 }, (_, index) => ({
      title: 'A',
      href: `data:${String(index)}`,
    }));
    const { problems } = withProblems((options) => readSiteTree(nodes, options));
    assert.equal(problems.length, 100);
    assert.deepEqual(problems[99], { expected: 'a web URL as href', found: '"data:99"' });
    assert.deepEqual(
      read([
        { title: 'A', url: 1 },
        { title: 'B', url: 2 },
        { title: 'C', x: 3 },
      ]).problems,
      [
        { expected: 'a node of id, title, href, lang, children', found: 'a node with "url"' },
        { expected: 'a node of id, title, href, lang, children', found: 'a node with "x"' },
      ],
    );
    const shared = { title: 'S', children: [{ title: 'B' }] };
    const loop: { title: string; children: unknown[] } = { title: 'L', children: [] };
    loop.children.push(loop, { title: 'B' });
    assert.deepEqual(read([shared, shared, loop]), {
      result: [shared, { title: 'S' }, { title: 'L', children: [{ title: 'B' }] }],
      problems: [
        { expected: 'a tree', found: 'a branch in two places' },
        { expected: 'a tree', found: 'a branch that contains itself' },
      ],
    });
  });

  it('may have 64 levels; deeper nodes join the last one', () => {
    const treeOf = (levels: number, bottom: readonly unknown[]): readonly unknown[] => {
      let nodes = bottom;
      for (let level = levels - 1; level > 0; level -= 1) {
        nodes = [{ title: String(level), children: nodes }];
      }
      return nodes;
    };
    const deepest = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
      nodes[0]?.children ? deepest(nodes[0].children) : nodes;
    const bottom = [{ title: 'a' }, { title: 'b' }];
    const fine = withProblems((options) => readSiteTree(treeOf(64, bottom), options));
    assert.deepEqual(fine.problems, []);
    assert.deepEqual(deepest(fine.result), bottom);
    const deep = withProblems((options) => readSiteTree(treeOf(65, bottom), options));
    assert.deepEqual(deep.problems, [{ expected: 'at most 64 levels', found: 'a tree of more' }]);
    assert.deepEqual(deepest(deep.result), [{ title: '64' }, ...bottom]);
    const untitled = [{ title: '', children: bottom }, { title: 'c' }];
    assert.deepEqual(deepest(readSiteTree(treeOf(64, untitled))), [...bottom, { title: 'c' }]);
  });

  it('pauses after every 500 nodes', () => {
    const pauses = (length: number): number =>
      [...readSiteTreeInSteps(Array.from({ length }, () => ({ title: 'A' })))].length;
    assert.deepEqual([499, 500, 1000, 1499].map(pauses), [0, 1, 2, 2]);
  });

  it('is rendered where an element has a tree or the URL of one', () => {
    for (const of of [
      { tree: [], src: '' },
      { tree: 'text', src: undefined },
      { tree: undefined, src: '/tree.json' },
      { tree: null, src: '/tree.json' },
    ]) {
      assert.equal(hasTreeData(of), true, JSON.stringify(of));
    }
    for (const src of ['', undefined, null, 7]) {
      assert.equal(hasTreeData({ tree: undefined, src }), false);
      assert.equal(hasTreeData({ tree: null, src }), false);
    }
  });

  it('agrees with its published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../src/model/site/site-tree.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    assert.ok(validate(siteTreeFi), JSON.stringify(validate.errors));
    assert.ok(validate([{ title: 'x', children: '/more.json', unknown: 1 }]));
    assert.ok(!validate({ title: 'x' }));
    assert.ok(!validate([{ href: '/' }]));
    assert.ok(!validate([{ title: 'x', children: 7 }]));
  });
});

describe('trail', () => {
  it('terminates on a tree that contains itself', () => {
    const node: { title: string; href: string; children: SiteNode[] } = {
      title: 'a',
      href: '/a/',
      children: [],
    };
    node.children.push(node);
    assert.deepEqual(
      trail([node], '/a/b/').map(({ title }) => title),
      ['a'],
    );
  });

  it('skips invalid nodes, and URLs that are no texts', () => {
    const page = { title: 'a', href: '/a/' };
    const odd = [undefined, null, 7, 'b', { title: 'c', href: 7 }, page] as never;
    assert.deepEqual(trail(odd, '/a/'), [page]);
    assert.deepEqual(trail(odd, '/7'), []);
  });

  const tree: SiteNode[] = [
    { title: 'front', href: '/' },
    { title: 'a', href: '/fi/a/', children: [{ title: 'ä', href: '/fi/a/Ä-b' }] },
    { title: 'other', href: 'https://other.fi/x/' },
  ];
  for (const [url, way] of [
    ['https://vm.fi/fi/a/', ['a']],
    ['https://vm.fi/fi/a/%C3%A4-b/?x#y', ['a', 'ä']],
    ['/fi/a/ä%2Db', ['a', 'ä']],
    ['/50%', ['front']],
    ['https://other.fi/x/y', ['other']],
    ['/x/', ['front']],
    ['', []],
  ] as const) {
    it(`leads to "${url}"`, () => {
      assert.deepEqual(
        trail(tree, url).map(({ title }) => title),
        way,
      );
    });
  }
});

describe('pages of one title', () => {
  it('are distinguished by as few ancestors as needed', () => {
    const law = (href: string): SiteNode => ({ title: 'Laki', href });
    const tree: SiteNode[] = [
      { title: 'Poliisi', children: [law('/p/laki')] },
      { title: 'Raja', children: [law('/r/laki')] },
    ];
    const distinguished = sameTitles(tree);
    assert.deepEqual(
      [...distinguished.values()].map((above) => above.map(({ title }) => title)),
      [['Poliisi'], ['Raja']],
    );
    assert.deepEqual(
      [...sameTitles([{ title: 'Ministeriö', children: tree }]).values()].map((above) =>
        above.map(({ title }) => title),
      ),
      [['Poliisi'], ['Raja']],
    );
    assert.equal(sameTitles([law('/x'), { title: 'y', children: [law('/x')] }]).size, 0);
  });

  it('are distinguished by higher ancestors if their parents share titles, too', () => {
    const below = (top: string): SiteNode => ({
      title: top,
      children: [{ title: 'Toimiala', children: [{ title: 'Laki', href: `/${top}/laki` }] }],
    });
    const distinguished = sameTitles([below('Poliisi'), below('Raja')]);
    const laws = [...distinguished].filter(([{ title }]) => title === 'Laki');
    assert.deepEqual(
      laws.map(([, above]) => above.map(({ title }) => title)),
      [
        ['Toimiala', 'Poliisi'],
        ['Toimiala', 'Raja'],
      ],
    );
  });
});

describe('pages of one title that ancestors do not distinguish', () => {
  const law = (href: string): SiteNode => ({ title: 'Laki', href });
  const above = (tree: readonly SiteNode[]): readonly (readonly string[])[] =>
    [...sameTitles(tree).values()].map((nodes) => nodes.map(({ title }) => title));

  it('get all of them, or none on the top level', () => {
    assert.deepEqual(above([law('/a'), law('/b')]), []);
    assert.deepEqual(above([{ title: 'A', children: [law('/a'), law('/b')] }]), [['A'], ['A']]);
    assert.deepEqual(above([law('/a'), { title: 'A', children: [law('/b')] }]), [['A']]);
  });

  it('are compared with the first ones of a title, however many there are', () => {
    const tree = ['A', 'B', 'C', 'D'].map((title) => ({ title, children: [law(`/${title}`)] }));
    assert.deepEqual(above(tree), [['A'], ['B'], ['C'], ['D']]);
    assert.deepEqual(
      above([...tree, { title: 'E', children: [{ title: 'A', children: [law('/e')] }] }]).slice(-1),
      [['A', 'E']],
    );
    const below = (title: string): SiteNode => ({
      title,
      children: [{ title: 'B', children: [law(`/${title}`)] }],
    });
    assert.deepEqual(above([{ title: 'A', children: [law('/a')] }, below('X'), below('Y')]), [
      ['A'],
      ['B', 'X'],
      ['B', 'Y'],
    ]);
  });
});

describe('breadcrumbs as JSON-LD', () => {
  it('has absolute URLs and ends no script', () => {
    const trailToPage = [
      { title: 'Etusivu', href: '/' },
      { title: '</script><b>', href: '/b' },
    ];
    const text = jsonLdText(
      breadcrumbsJsonLd(trailToPage, { base: 'https://intermin.fi', title: 'Sivu' }),
    );
    assert.ok(!text.includes('<'));
    assert.deepEqual(JSON.parse(text), {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Etusivu', item: 'https://intermin.fi/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: '</script><b>',
          item: 'https://intermin.fi/b',
        },
        { '@type': 'ListItem', position: 3, name: 'Sivu' },
      ],
    });
  });
  it('is undefined for an empty trail, and has no relative URLs', () => {
    assert.equal(breadcrumbsJsonLd([]), undefined);
    for (const base of [undefined, 'no URL']) {
      assert.deepEqual(
        breadcrumbsJsonLd([{ title: 'a', href: '/a' }], { base })?.['itemListElement'],
        [{ '@type': 'ListItem', position: 1, name: 'a' }],
      );
    }
  });
});

describe('menus of other systems', () => {
  const shown = (nodes: readonly SiteNode[]): string =>
    nodes
      .map(({ title, href = '', children = [] }) => `${title} <${href}> [${shown(children)}]`)
      .join(', ');
  it('are read by the names of their keys', () => {
    const data = [
      { name: 'Asuminen', url: '/a', sub_tree: [{ name: 'Tontit', url: '/t', extra: 1 }] },
    ];
    const keys = { title: 'name', href: 'url', children: 'sub_tree' };
    const { result, problems } = withProblems((options) =>
      readSiteTree(data, { ...options, keys }),
    );
    assert.equal(shown(result), 'Asuminen </a> [Tontit </t> []]');
    assert.deepEqual(problems, []);
  });
  it('are read by paths of keys, titles with the references of HTML', () => {
    const data = [{ t: { rendered: 'A &#8211; B' }, link: [{ uri: '/a' }], sub: { items: [{}] } }];
    const keys = { title: 't.rendered', href: 'link.uri', children: 'sub.items' };
    assert.equal(shown(readSiteTree(data, { keys })), 'A – B </a> []');
  });
  it('have titles with the common references of HTML, languages and ids', () => {
    const title = '&amp;&lt;&gt;&quot;&apos;a&nbsp;b&#228;&unknown;';
    const data = [
      { name: title, locale: 'sv', nid: 7 },
      { name: 'B', nid: 'b' },
    ];
    const keys = { title: 'name', lang: 'locale', id: 'nid' };
    assert.deepEqual(readSiteTree(data, { keys }), [
      { title: '&<>"\'a\u00a0bä&unknown;', lang: 'sv', id: '7' },
      { title: 'B', id: 'b' },
    ]);
  });
  it('have the names of this library where no others are given, and no other fields', () => {
    const data = [{ title: 'A', href: '/a', lang: 'sv', id: 'a', children: [{ title: 'B' }] }];
    const [node] = readSiteTree(data, { keys: { id: 'id' } });
    assert.deepEqual(node, data[0]);
    assert.deepEqual(readSiteTree(data, { keys: {} }), [
      { title: 'A', href: '/a', lang: 'sv', children: [{ title: 'B' }] },
    ]);
    assert.deepEqual(readSiteTree({ title: 'A' }, { keys: {} }), []);
    const { result, problems } = withProblems((options) =>
      readSiteTree(['a', {}], { ...options, keys: {} }),
    );
    assert.deepEqual(result, []);
    assert.equal(problems[0]?.found, '"a"');
  });
  it('may have names with full stops, which are no paths', () => {
    const data = [{ 'a.b': 'A', a: { b: 'B' }, c: { 'd.e': '/c' }, d: { e: { f: 'sv' } } }];
    const keys = { title: 'a.b', href: 'c.d.e', lang: 'd.e.f' };
    assert.deepEqual(readSiteTree(data, { keys }), [{ title: 'A', href: '/c', lang: 'sv' }]);
  });
  it('keep nodes that are each other’s parents, and report them', () => {
    const data = [
      { id: 1, up: 2, title: 'A' },
      { id: 2, up: 1, title: 'B' },
      { id: 3, up: 3, title: 'C' },
    ];
    const { result, problems } = withProblems((options) =>
      readSiteTree(data, { ...options, keys: { parent: 'up' } }),
    );
    assert.equal(shown(result), 'A <> [B <> []], C <> []');
    assert.equal(problems.length, 2);
    assert.deepEqual(problems, [
      { expected: 'a parent that is not below the node', found: 'node 1 of the list' },
      { expected: 'a parent that is not below the node', found: 'node 3 of the list' },
    ]);
    assert.equal(shown(readSiteTree(data, { keys: { parent: 'up' } })), shown(result));
  });
  it('are read from flat lists with the ids of parents', () => {
    const data = [
      { nid: 2, pid: 1, label: 'B' },
      { nid: 1, pid: 0, label: 'A' },
      { nid: 3, pid: 2, label: 'C' },
      { nid: 4, pid: 9, label: 'D' },
    ];
    const keys = { id: 'nid', parent: 'pid', title: 'label' };
    const nodes = readSiteTree(data, { keys });
    assert.equal(shown(nodes), 'A <> [B <> [C <> []]], D <> []');
    assert.deepEqual(nodes[1], { title: 'D' });
  });
  it('leave entries without a page out of the JSON-LD of breadcrumbs', () => {
    const data = breadcrumbsJsonLd(
      [{ title: 'Etusivu', href: '/' }, { title: 'Ryhmä' }, { title: 'Sivu', href: '/x' }],
      { base: 'https://a.example/' },
    );
    const items = data?.['itemListElement'] as readonly Record<string, unknown>[];
    assert.deepEqual(
      items.map(({ position, name, item }) => [position, name, item]),
      [
        [1, 'Etusivu', 'https://a.example/'],
        [2, 'Sivu', 'https://a.example/x'],
      ],
    );
  });
});
