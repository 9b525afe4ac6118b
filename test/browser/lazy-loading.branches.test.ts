import './support/load-on-demand.js';
import type { VnSitemapTree } from '../../src/elements/sitemap-tree/sitemap-tree.js';
import '../../src/elements/sitemap-tree/sitemap-tree.js';
import { testFailedModules } from './support/failed-module.js';
import { one } from './support/keys.js';

// In a page of its own: the filter and the search load this module, too, and would also fail in
// engines that remember failures.
describe('a module of the branches that fails to load', () => {
  testFailedModules([
    {
      name: 'branches',
      module: '/src/elements/sitemap-tree/data/author-tree.lazy',
      host: '<vn-sitemap-tree>',
      markup: `<vn-sitemap-tree><ul><li><a href="/a">A</a><ul>
        <li><a href="/a/b">B</a></li></ul></li></ul></vn-sitemap-tree>`,
      use: async (root) => {
        await one<VnSitemapTree>(root, 'vn-sitemap-tree').addBranches();
      },
      works: (root) => root.querySelector('details') !== null,
    },
  ]);
});
