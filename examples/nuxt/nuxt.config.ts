export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  css: ['vn-elements/vn-elements.css'],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('vn-') } },
  app: {
    head: {
      htmlAttrs: { lang: 'fi' },
      title: 'Sisäministeriö',
      meta: [{ name: 'color-scheme', content: 'light dark' }],
    },
  },
  // The links of the example lead to pages that it does not have.
  nitro: { prerender: { crawlLinks: false, routes: ['/'] } },
});
