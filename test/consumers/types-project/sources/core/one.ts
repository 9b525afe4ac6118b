import 'vn-elements/elements/sitemap-tree.js';

document.addEventListener('vn-filtered', ({ detail }) => console.log(detail.count.toFixed()));
