import { withoutEmpty } from '../../model/lenient.js';
import type { Attachment, ReleaseImage } from '../../model/release/press-release.js';
import type { Medium } from './entry.js';

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/i;

const isImage = ({ isImage: known, type, url }: Medium): boolean =>
  known ?? (type === undefined || type === '' ? IMAGE_FILE.test(url) : /^image\b/i.test(type));

/**
 * What the sizes and crops of one image have in common: `/16x9/a-1200x675.jpg?w=600` and `/1x1/a.jpg` are
 * the same image.
 */
export const imageKey = (url: string): string =>
  url
    .replace(/[?#].*/s, '')
    .replace(/^https?:/i, '')
    .replace(/\/\d+x\d+(?=\/)/gi, '')
    .replace(/[-_]\d+x\d+(?=\.\w+$)/, '')
    .replace(/-(?:scaled|small|medium|large|thumb(?:nail)?)(?=\.\w+$)/i, '');

/** The images of a release, without further sizes of one, and its other files. */
export function imagesAndFiles(media: readonly Medium[]): {
  readonly images: readonly ReleaseImage[];
  readonly attachments: readonly Attachment[];
} {
  const images = new Map<string, ReleaseImage>();
  const attachments = new Map<string, Attachment>();
  for (const medium of media) {
    const { url, type, title, alt, size, width, height, lang } = medium;
    if (isImage(medium)) {
      // A pixel counts visits.
      if (width !== undefined && width <= 1) continue;
      const key = imageKey(url);
      const first = images.get(key);
      const isLarger = first !== undefined && (width ?? 0) > (first.width ?? Infinity);
      if (first && !isLarger) continue;
      images.set(key, withoutEmpty({ src: url, alt, width, height, caption: title }));
    } else if (!attachments.has(url)) {
      attachments.set(url, withoutEmpty({ title, href: url, type, size, lang }));
    }
  }
  return { images: [...images.values()], attachments: [...attachments.values()] };
}
