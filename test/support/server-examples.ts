import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '../../src/bundles/catalogues.js';
import '../../src/elements/breadcrumbs/breadcrumbs.js';
import '../../src/elements/footer/footer.js';
import '../../src/elements/header/header.js';
import '../../src/elements/language-notice/language-notice.js';
import '../../src/elements/language-selector/language-selector.js';
import '../../src/elements/ministry-switcher/ministry-switcher.js';
import '../../src/elements/navigation/navigation.js';
import '../../src/elements/press-release/press-release.js';
import '../../src/elements/sitemap-tree/sitemap-tree.js';
import '../../src/elements/skip-link/skip-link.js';
import { matchLocale } from '../../src/model/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';

/**
 * An example rendered by Lit's server renderer, with declarative shadow roots. Undefined if there
 * is no such example.
 */
export async function serverExample(
  component: string,
  name: string,
  lang: string,
): Promise<string | undefined> {
  const example = EXAMPLES[component]?.find((one) => one.name === name);
  const locale = matchLocale(lang);
  return example && locale && collectResult(render(example.render(locale)));
}
