import 'vn-elements';
import type { FilteredDetail, LanguageChosenDetail, SitemapPage, TreeNode } from 'vn-elements';
import { skipLink } from 'vn-elements/markup.js';
import { LOCALES, type Locale } from 'vn-elements/model.js';
import * as readers from 'vn-elements/readers.js';
import * as i18n from 'vn-elements/i18n.js';
import * as tokens from 'vn-elements/tokens.js';

export const tree: readonly TreeNode[] = [{ title: 'A', href: '/a' }];
export const titleOf = (page: SitemapPage): string => page.href;
export const first: Locale | undefined = LOCALES[0];
export const link = skipLink('main', { lang: 'sv' });
export const others: readonly object[] = [readers, i18n, tokens];

const element = document.createElement('vn-sitemap-tree');
element.tree = tree;
export const revealed: Promise<boolean> = element.reveal('/a');
export const count: Promise<number> = element.filter('a');
// @ts-expect-error: not a tree
element.tree = 5;
// @ts-expect-error: no such variant
document.createElement('vn-navigation').variant = 'wide';

document.addEventListener('vn-filtered', ({ detail }) => {
  const typed: FilteredDetail = detail;
  console.log(typed.count);
});
document.body.addEventListener('vn-language-chosen', ({ detail }) => {
  const typed: LanguageChosenDetail = detail;
  console.log(typed.href);
});
