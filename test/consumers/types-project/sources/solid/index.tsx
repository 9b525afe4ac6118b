import type { TreeNode } from 'vn-elements';
import type {} from 'vn-elements/types/solid';

const tree: readonly TreeNode[] = [{ title: 'A', href: '/a' }];

export const valid = [
  <vn-header sticky>
    <a slot="home" href="/">
      Ministeriö
    </a>
  </vn-header>,
  <vn-breadcrumbs narrow="parent" lang="fi" />,
  <vn-navigation variant="mega" />,
  <vn-sitemap-tree
    prop:tree={tree}
    attr:levels="2"
    print-urls
    on:vn-filtered={({ detail }) => console.log(detail.count.toFixed())}
  />,
];

export const invalid = [
  // @ts-expect-error: no such value
  <vn-navigation variant="wide" />,
  // @ts-expect-error: no such value
  <vn-breadcrumbs narrow="all" />,
  // @ts-expect-error: no such element
  <vn-heading />,
  // @ts-expect-error: no such attribute
  <vn-footer narrow="parent" />,
];
