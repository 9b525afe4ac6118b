/** Whether a site tree is rendered from data, given as `tree` or at the URL `src`. */
export const hasTreeData = (of: { readonly tree: unknown; readonly src: unknown }): boolean =>
  (of.tree !== null && of.tree !== undefined) || (typeof of.src === 'string' && of.src !== '');
