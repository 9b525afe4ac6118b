import { pagination } from '../../src/markup/index.js';
import { patternExamples } from './pattern.js';

export const paginationExamples = patternExamples(pagination, [
  {
    name: 'default',
    about: 'A page in the middle of thirteen: pages far from it are left out.',
    data: () => ({ page: 5, pages: 13, href: '?sivu={page}', firstHref: '/-/' }),
  },
  {
    name: 'first',
    about: 'The first of three pages has no link to a previous one.',
    withoutScreenshots: true,
    data: () => ({ page: 1, pages: 3, href: '?sivu={page}' }),
  },
]);
