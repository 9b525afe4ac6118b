import 'vn-elements/catalogues/sv.js';
import { navigation, renderToString, siteTree } from 'vn-elements/markup.js';

export default function (config) {
  // The files that a page loads.
  const dist = 'node_modules/vn-elements/dist';
  for (const file of ['vn-elements.css', 'vn-elements.bundle.js', 'bundle', 'locales']) {
    config.addPassthroughCopy({ [`${dist}/${file}`]: `vn/${file}` });
  }
  config.addPassthroughCopy('pages/page.js');
  // The markup functions return the HTML that the elements expect.
  config.addShortcode('navigation', (pages, lang) => renderToString(navigation(pages, { lang })));
  config.addShortcode('siteTree', (pages, lang) => renderToString(siteTree(pages, { lang })));
  return { dir: { input: 'pages', output: 'dist' } };
}
