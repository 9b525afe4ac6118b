import { textOf, withoutEmpty } from '../../model/lenient.js';
import type { Attachment, ReleaseImage } from '../../model/release/press-release.js';
import { imageKey } from '../feed/media.js';
import type { Fields, Graph } from './graph.js';

/** What the files of an article are read with. */
export interface FileContext {
  readonly graph: Graph;
  readonly lang: string;
  readonly absolute: (href: string) => string;
  readonly languagesIn: (value: unknown) => readonly string[];
}

const UNITS = 'kmgt';

/** Bytes of a size such as `2.6 MB`, `2,6 Mt` or `10 KiB`; `undefined` for any other text. */
function bytesOf(written: string): number | undefined {
  const [, whole = '', fraction = '', unit = '', binary] =
    /^(\d{1,3}(?:[\s\u00a0]\d{3})+|\d+)(?:[.,](\d+))?\s*([kmgt]?)(i?)(?:b|t|o|bytes?|tavua)?$/i.exec(
      written.trim(),
    ) ?? [];
  if (whole === '') return undefined;
  const factor = (binary ? 1024 : 1000) ** (UNITS.indexOf(unit.toLowerCase()) + 1);
  const value = Number(`${whole.replace(/\s/g, '')}.${fraction || '0'}`);
  // `1,024` without a unit may be a thousand: bytes have no fraction.
  return unit === '' && fraction !== ''
    ? undefined
    : Math.round(value * (unit === '' ? 1 : factor));
}

/** A number of pixels: `800`, `800 px`, `{ "value": 800 }`. */
function pixels(value: unknown, { graph, lang }: FileContext): number | undefined {
  const written = graph.text(value, lang) || textOf(graph.resolve(value)['value']);
  return Number.parseInt(written, 10) || undefined;
}

/** The images of an article, without further crops of one. */
export function imagesOf(
  article: Fields,
  page: string | undefined,
  context: FileContext,
): readonly ReleaseImage[] {
  const { graph, lang, absolute } = context;
  const images = new Map<string, ReleaseImage>();
  for (const value of [
    ...graph.values(article['image']),
    ...graph.values(article['thumbnailUrl']),
  ]) {
    const src = absolute(graph.fileUrl(value) ?? '');
    if (src === '' || src === page || images.has(imageKey(src))) continue;
    const { caption, description, width, height } = graph.resolve(value);
    const found = {
      src,
      caption: graph.plain(caption, lang) || graph.plain(description, lang),
      width: pixels(width, context),
      height: pixels(height, context),
    };
    images.set(imageKey(src), withoutEmpty(found));
  }
  return [...images.values()];
}

/** The other files of an article. */
export const attachmentsOf = (article: Fields, context: FileContext): readonly Attachment[] =>
  ['associatedMedia', 'encoding', 'audio', 'video', 'hasPart'].flatMap((key) =>
    context.graph.values(article[key]).flatMap((value): readonly Attachment[] => {
      const { graph, lang, absolute, languagesIn } = context;
      const fields = graph.resolve(value);
      const href = graph.fileUrl(value);
      const isFile = key !== 'hasPart' || fields['contentUrl'] !== undefined;
      if (href === undefined || !isFile) return [];
      return [
        withoutEmpty({
          title: graph.plain(fields['name'], lang),
          href: absolute(href),
          type: graph.text(fields['encodingFormat'] ?? fields['fileFormat'], lang),
          size: bytesOf(graph.text(fields['contentSize'], lang)),
          lang: languagesIn(fields['inLanguage'])[0],
        }),
      ];
    }),
  );
