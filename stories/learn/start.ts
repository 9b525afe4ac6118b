/** The first page, as HTML without any script: Storybook shows it, and so does its index.html. */
const code = (text: string): string =>
  `<pre tabindex="0"><code>${text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</code></pre>`;

/** A page that works when it is saved as a file. */
export const cdnPage = (version: string): string => {
  const base = `https://cdn.jsdelivr.net/npm/vn-elements@${version}/dist`;
  return `<!doctype html>
<html lang="fi">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Sivukartta</title>
  <link rel="stylesheet" href="${base}/vn-elements.css" />
  <script type="module" src="${base}/vn-elements.bundle.js"></script>
  <vn-breadcrumbs>
    <nav aria-label="Murupolku"><ol><li><a href="/">Etusivu</a></li></ol></nav>
  </vn-breadcrumbs>
</html>`;
};

export const NPM_MODULE = `import 'vn-elements/vn-elements.css';
import 'vn-elements';

document.body.innerHTML = \`
  <vn-breadcrumbs>
    <nav aria-label="Breadcrumb">
      <ol><li><a href="/">Front page</a></li></ol>
    </nav>
  </vn-breadcrumbs>\`;`;

export const SERVER_COMMANDS = `npx vn-elements init my-site --stack twig
cd my-site
php -S localhost:8080 -t public server.php`;

const link = (path: string, text: string): string =>
  `<a href="./?path=${path}" target="_top">${text}</a>`;
const element = (name: string): string => link(`/docs/elements-${name}--docs`, `vn-${name}`);
const guide = (name: string, text: string): string => link(`/story/guide-${name}--page`, text);

/** Needs in the words of somebody who builds a page, and the element for each. */
const NEEDS: readonly (readonly [string, string])[] = [
  ['Let keyboard users skip to the content', 'skip-link'],
  ['Show whose site this is, with search and menu', 'header'],
  ['Link to the Government and the other ministries', 'ministry-switcher'],
  ['Switch to another language version', 'language-selector'],
  ['Tell visitors that the page exists in their language', 'language-notice'],
  ['Show the sections of the site, or the pages of one section', 'navigation'],
  ['Show where a page is in the site', 'breadcrumbs'],
  ['List all pages of the site, with a filter', 'sitemap-tree'],
  ['Publish a press release with contacts and attachments', 'press-release'],
  ['End the page with the organisation and its links', 'footer'],
];

/**
 * @param version of the package
 * @param picture URL of the picture of a page
 * @param search HTML of the search field
 */
export const startPage = (
  version: string,
  picture: string,
  search = '',
): string => `<main class="learn start" lang="en">
  <h1>VN Elements</h1>
  <p class="lead">Web components for the sites of the Finnish Government and its ministries. Each one enhances complete HTML: pages work without JavaScript, on any server, in seven languages.</p>
  ${search}
  <nav class="start-doors" aria-label="Entry points">
    <ul>
      <li>${guide('readme', 'For developers')}<br>Installation, servers, frameworks, themes</li>
      <li>${guide('editors-readme', 'For editors')}<br>How to write, in Finnish, Swedish and English</li>
      <li>${guide('for-auditors', 'For auditors')}<br>WCAG 2.2, EN 301 549, evidence</li>
      <li><a href="../" target="_top">Demonstration site</a><br>A ministry’s site with every element</li>
    </ul>
  </nav>
  <img src="${picture}" width="1280" height="860" loading="lazy" alt="A press release: government bar with ministries and languages, site name, menu, breadcrumbs, headline and text.">
  <h2 id="start">Three ways to start</h2>
  <h3 id="server">On a server, with templates</h3>
  <p>For FreeMarker, Twig, Jinja, WordPress, Eleventy or plain HTML. The command generates a front page, a press release and a sitemap. ${guide('servers-readme', 'More about servers')}</p>
  ${code(SERVER_COMMANDS)}
  <h3 id="npm">With npm</h3>
  <p>After <code>npm install vn-elements</code>, for any bundler. ${guide('frameworks-readme', 'Frameworks and bundlers')}</p>
  ${code(NPM_MODULE)}
  <h3 id="cdn">From a CDN</h3>
  <p>Save this page as a file and open it. In production, ${guide('frameworks-cdn', 'verify the files with their digests')}.</p>
  ${code(cdnPage(version))}
  <h2 id="elements">Which element do I need?</h2>
  <div class="scroll" role="group" aria-label="Needs and elements" tabindex="0"><table>
    <thead><tr><th scope="col">You want to</th><th scope="col">Element</th></tr></thead>
    <tbody>${NEEDS.map(([need, name]) => `<tr><td>${need}</td><td>${element(name)}</td></tr>`).join('')}</tbody>
  </table></div>
  <h2 id="more">More</h2>
  <ul>
    <li>${link('/story/try--try', 'Try your own content')}: paste HTML, a feed or a sitemap</li>
    <li>${guide('patterns-readme', 'Patterns')}: lists, forms, notices and other parts that need no script</li>
    <li>${link('/story/pages--front-page', 'Pages')} built from the elements</li>
    <li>${guide('browser-support', 'Browser support')}, ${guide('versioning', 'versions and stability')}, ${guide('changelog', 'changes')}</li>
    <li>${guide('troubleshooting', 'Troubleshooting')} and ${guide('faq', 'questions')}</li>
  </ul>
</main>`;
