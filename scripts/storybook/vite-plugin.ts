import { relative, sep } from 'node:path';
import type { Indexer } from 'storybook/internal/types';
import { changesSection } from './changes.js';
import { componentId, guideOf, languageOf, readText, ROOT } from './guides.js';
import { renderFile } from './markdown.js';

const repositoryPath = (file: string): string => relative(ROOT, file).split(sep).join('/');

/** Lists every Markdown file of `stories` in main.ts as a story. */
export const guideIndexer: Indexer = {
  test: /\.md$/,
  createIndex: (file) => {
    const guide = guideOf(repositoryPath(file));
    return Promise.resolve([
      {
        type: 'story',
        importPath: file,
        exportName: 'Page',
        name: guide.name,
        title: guide.title,
        metaId: componentId(guide),
        tags: ['!autodocs'],
      },
    ]);
  },
};

// Storybook warns of what looks like an import without an extension in this file.
const importDefault = (name: string, from: string): string =>
  ['import', name, 'from', `'${from}';`].join(' ');

/** The module of a rendered page. Its images become assets of the build. */
function pageModule(file: string): string {
  const images: string[] = [];
  const page = renderFile(readText(file), file, (href) => {
    if (/^[a-z]+:/.test(href)) return href;
    images.push(href);
    return `%image-${String(images.length - 1)}%`;
  });
  const [, element] = /^docs\/components\/([a-z-]+)\.md$/.exec(file) ?? [];
  const sections =
    element === undefined ? page.sections : [...page.sections, changesSection(element)];
  const urls = images.map((href, index) => importDefault(`image${String(index)}`, `./${href}?url`));
  const replaced = images.map(
    (_, index) => `.replaceAll('%image-${String(index)}%', image${String(index)})`,
  );
  return `${urls.join('\n')}
const title = ${JSON.stringify(page.title)};
const sections = ${JSON.stringify(sections)}.map(
  (section) => ({ ...section, html: section.html${replaced.join('')} }),
);
export default { title, sections };`;
}

function storyModule(file: string): string {
  const guide = guideOf(file);
  const meta = { id: componentId(guide), title: guide.title };
  const lang = JSON.stringify(languageOf(file));
  return `import page from './${file.split('/').at(-1) ?? ''}?page';
import { guideParameters, renderGuide } from '/stories/learn/guide.ts';
export default { ...${JSON.stringify(meta)}, parameters: { ...guideParameters, pageLang: ${lang} } };
export const Page = { name: ${JSON.stringify(guide.name)}, render: () => renderGuide(page, ${lang}) };`;
}

/** Imports of Markdown: `x.md?page` is the rendered page, `x.md` a module of stories. */
export const markdownPages = {
  name: 'markdown-pages',
  enforce: 'pre' as const,
  load(id: string): string | null {
    const [, file, query] = /^([^?]+\.md)(\?page)?$/.exec(id.replaceAll('\\', '/')) ?? [];
    if (file === undefined) return null;
    const path = repositoryPath(file);
    return query ? pageModule(path) : storyModule(path);
  },
};
