/** How a browser was found. */
export interface FoundBrowser {
  readonly kind: 'system' | 'playwright' | 'webkitgtk';
  readonly path: string;
}
export const browserNames: readonly string[];
export function ensureBrowsers<Name extends string>(
  names: readonly Name[],
): Promise<Record<Name, FoundBrowser>>;
