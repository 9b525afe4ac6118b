import type { IndexedPage } from '../../stories/learn/search.js';
import { TERMS } from '../../stories/learn/terms.js';
import { languageOf, pathOf, readText } from './guides.js';
import { renderFile, textOf } from './markdown.js';

/** An entry of Storybook's index.json. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

const plain = (html: string): string =>
  textOf(html.replace(/<h2[^>]*>.*?<\/h2>/, '').replace(/<\/(?:td|th|li|p|h\d)>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** The search index: each Markdown file, and the stories that are not made of one. */
export function searchIndex(
  entries: readonly Entry[],
  files: readonly string[],
): readonly IndexedPage[] {
  const fileOf = new Map(files.map((file) => [pathOf(file)?.split('/').at(-1), file]));
  return entries
    .filter(({ id, type }) => type === 'docs' || !/^(?:elements|patterns)-/.test(id))
    .map(({ id, type, title, name }) => {
      const file = fileOf.get(id);
      const parts = title.split('/');
      const page = file === undefined ? undefined : renderFile(readText(file), file);
      const lang = languageOf(file ?? '');
      return {
        path: `/${type}/${id}`,
        title: page?.title ?? (parts.at(-1) === name ? name : `${title}: ${name}`),
        ...(lang === 'en' ? {} : { lang }),
        group: parts.slice(0, -1).join(', '),
        terms: TERMS[id] ?? '',
        sections: (page?.sections ?? []).map((section) => ({
          id: section.id,
          title: section.title,
          text: plain(section.html),
        })),
      };
    });
}
