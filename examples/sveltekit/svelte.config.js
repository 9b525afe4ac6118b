import adapter from '@sveltejs/adapter-static';

export default {
  kit: {
    adapter: adapter({ pages: 'dist' }),
    // The links of the example lead to pages that it does not have.
    prerender: { crawl: false },
  },
};
