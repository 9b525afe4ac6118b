import type { ParseSitemapOptions } from '../../../readers/sitemap.js';

/** What a data tree reads from its element. */
export interface DataTreeHost extends HTMLElement {
  readonly tree: unknown;
  readonly src: string | undefined;
  readonly pageTitle: ParseSitemapOptions['pageTitle'];
  readonly mergeParts: boolean;
  readonly pattern: 'tree' | undefined;
  readonly levels: number | undefined;
  readonly currentUrl: string | undefined;
  readonly label: string | undefined;
  readonly withoutFilter: boolean;
}

/** The properties of a data tree. */
export interface TreeProperties {
  readonly tree: unknown;
  readonly src: string | undefined;
  readonly pageTitle: ParseSitemapOptions['pageTitle'];
  readonly mergeParts: boolean;
  readonly pattern: string | undefined;
  readonly levels: number | undefined;
  readonly currentUrl: string | undefined;
  readonly label: string | undefined;
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The properties of an element: those of another type than they are declared with are not set. */
export const propertiesOf = (host: DataTreeHost): TreeProperties => ({
  tree: host.tree ?? undefined,
  src: textIn(host.src) || undefined,
  pageTitle: typeof host.pageTitle === 'function' ? host.pageTitle : undefined,
  mergeParts: Boolean(host.mergeParts as unknown),
  pattern: textIn(host.pattern),
  levels: typeof host.levels === 'number' && !Number.isNaN(host.levels) ? host.levels : undefined,
  currentUrl: textIn(host.currentUrl),
  label: textIn(host.label),
});
