import { HEADER, LIST } from '../support/used-page.js';

const DATA = [{ title: 'Yksi', href: '#yksi', children: [{ title: 'Kaksi', href: '#kaksi' }] }];

const BODY = `
  <vn-skip-link><a href="#sisalto">Siirry sisältöön</a></vn-skip-link>
  <div lang="sv"><vn-skip-link id="empty-skip-link"></vn-skip-link></div>
  ${HEADER}
  <vn-breadcrumbs><nav aria-label="Murupolku"><ol><li><a href="#etusivu">Etusivu</a></li>
    <li aria-current="page">Tiedote</li></ol></nav></vn-breadcrumbs>
  <main id="sisalto"><vn-press-release lang="fi"><article><h1>Tiedote</h1>
    <p>Hallitus esittää, että <a href="#laki">laki</a> tulee voimaan 1.1.2027. Ehdotus on ollut
    lausunnolla, ja palautetta antoi sata järjestöä ja viranomaista eri puolilta maata.</p></article>
    <div class="vn-actions"><button type="button" data-vn-action="copy">Kopioi</button>
    <p role="status"></p></div></vn-press-release>
  <vn-sitemap-tree id="author" remember><div slot="tools"><label>Suodata <input></label>
    <button type="button" data-vn-action="expand">Avaa kaikki</button>
    <button type="button" data-vn-action="collapse">Sulje kaikki</button>
    <p role="status"></p></div>${LIST}</vn-sitemap-tree>
  <vn-sitemap-tree id="data" tree='${JSON.stringify(DATA)}'></vn-sitemap-tree>
  <vn-sitemap-tree id="roles" pattern="tree" tree='${JSON.stringify(DATA)}'></vn-sitemap-tree></main>
  <footer><vn-footer><p>Sisäministeriö, <a href="#palaute">anna palautetta</a></p></vn-footer></footer>`;

/** A page with every element, for a visitor who reads Swedish. */
export const pageWith = (scripts: readonly string[]): string => `<!doctype html>
<html lang="fi"><head><meta charset="utf-8"><title>Sivu</title>
<meta name="turbo-refresh-method" content="morph">
<script>
  // What the visitor of another page has done.
  sessionStorage.clear();
  localStorage.clear();
  globalThis.problems = [];
  addEventListener('error', (event) => problems.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => problems.push('rejection: ' + event.reason));
  Object.defineProperty(navigator, 'languages', { get: () => ['sv'] });
</script>
${scripts.map((script) => `<script src="${script}"></script>`).join('\n')}
<link rel="stylesheet" href="/dist/vn-elements.css">
<script type="module" src="/dist/vn-elements.bundle.js"></script></head><body>${BODY}</body></html>`;
