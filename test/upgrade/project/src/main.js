// Written for the previous version. The test applies the renames of CHANGELOG.md to it.
import 'vn-elements';
import 'vn-elements/vn-elements.css';
import 'vn-elements/words.js';
import './site.css';
import { render } from 'lit';
import { registerLanguage } from 'vn-elements/i18n.js';
import { breadcrumbs, pageAddress, pressRelease } from 'vn-elements/markup.js';
import { fromRss, readSitemap } from 'vn-elements/model.js';

const RSS = `<rss version="2.0"><channel><title>Meddelanden</title>
  <item><title>Pressmeddelande</title><link>https://example.com/sv/1</link>
  <pubDate>Thu, 18 Nov 2021 11:27:00 GMT</pubDate></item></channel></rss>`;
const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.com/sv/</loc></url>
  <url><loc>https://example.com/sv/om/</loc></url></urlset>`;

registerLanguage('smn', { texts: { close: 'Kiddâđ' }, fallback: ['se', 'fi'] });

const trail = [{ title: 'Framsidan', href: '/sv/' }];
const into = (selector, template) => render(template, document.querySelector(selector));

into('vn-breadcrumbs', breadcrumbs(trail, { lang: 'sv', current: 'Pressmeddelande' }));
into('vn-press-release', pressRelease(fromRss(RSS).releases[0], { id: 'release' }));
into('#print-only', pageAddress('https://example.com/sv/1', { lang: 'sv' }));
document.querySelector('#data').tree = readSitemap(SITEMAP, { lang: 'sv' }).nodes;
document.querySelector('vn-language-selector').addEventListener('vn-language-chosen', (event) => {
  event.preventDefault();
  document.querySelector('vn-ministry-switcher').lang = event.detail.lang;
});
