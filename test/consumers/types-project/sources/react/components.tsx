import { useRef } from 'react';
import type { VnSitemapTree as Element } from 'vn-elements';
import { VnBreadcrumbs, VnHeader, VnNavigation, VnSitemapTree } from 'vn-elements/react';

export function Page() {
  const ref = useRef<Element>(null);
  return (
    <>
      <VnHeader sticky lang="fi">
        <a slot="home" href="/">
          Ministeriö
        </a>
      </VnHeader>
      <VnBreadcrumbs narrow="parent" />
      <VnSitemapTree
        ref={ref}
        tree={[{ title: 'A', href: '/a' }]}
        print-urls
        onVnFiltered={({ detail }) => console.log(detail.count.toFixed())}
      />
      {/* @ts-expect-error: no such value */}
      <VnNavigation variant="wide" />
      {/* @ts-expect-error: no such value */}
      <VnBreadcrumbs narrow="all" />
    </>
  );
}
