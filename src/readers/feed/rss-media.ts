import type { Medium } from './entry.js';
import type { FeedElement } from './feed-element.js';
import { picker, textsOf } from './pick.js';

const sizeOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text.trim()) && Number(text) > 0 ? Number(text) : undefined;

function enclosure({ attributes }: FeedElement): readonly Medium[] {
  const value = (name: string): string | undefined =>
    Object.entries(attributes).find(
      ([key]) => key.replace(/^(?:rdf|enc):/, '').toLowerCase() === name,
    )?.[1];
  const url = value('url') ?? value('href') ?? value('resource');
  if (url === undefined || url.trim() === '') return [];
  return [{ url, type: value('type'), size: sizeOf(value('length')) }];
}

/** The first text in Media RSS by the name of its element. */
type Texts = ReadonlyMap<string, string>;

/** What an element says about the files in it. Read once, as an item may have thousands of files. */
function textsIn(element: FeedElement): Texts {
  const find = picker(element);
  const found = new Map<string, string>();
  for (const name of ['credit', 'description', 'title', 'text']) {
    const [text] = textsOf(find(name, 'media'));
    if (text !== undefined) found.set(name, text);
  }
  return found;
}

/** A `media:content`, with the title, credit and alternative text around it. */
function mediaContent(element: FeedElement, outer: readonly Texts[]): readonly Medium[] {
  const { url, type, medium, fileSize, width, height, lang } = element.attributes;
  if (url === undefined || url.trim() === '') return [];
  const all = [textsIn(element), ...outer];
  const first = (name: string): string | undefined =>
    all.map((texts) => texts.get(name)).find(Boolean);
  const credit = first('credit');
  const caption = [first('description') ?? first('title'), credit && `(${credit})`];
  const isImage =
    medium === undefined && type === undefined
      ? undefined
      : medium === 'image' || /^image\b/i.test(type ?? '');
  return [
    {
      url,
      type,
      isImage,
      size: sizeOf(fileSize),
      width: sizeOf(width),
      height: sizeOf(height),
      lang,
      alt: isImage ? first('text') : undefined,
      title: caption.filter(Boolean).join(' ') || undefined,
    },
  ];
}

/** A version of each file in a group: the one that is declared as the default, else the largest. */
function mediaGroup(group: FeedElement, outer: Texts): readonly Medium[] {
  const contents = picker(group)('content', 'media');
  const around = [textsIn(group), outer];
  const media = contents.flatMap((one) => {
    const isDefault = one.attributes['isDefault'] === 'true';
    return mediaContent(one, around).map((medium) => ({ medium, isDefault }));
  });
  const sizeOfOne = ({ medium, isDefault }: (typeof media)[number]): number =>
    isDefault ? Infinity : (medium.width ?? medium.size ?? 0);
  const best = (isImage: boolean): readonly Medium[] =>
    media
      .filter(({ medium }) => (medium.isImage ?? false) === isImage)
      .sort((a, b) => sizeOfOne(b) - sizeOfOne(a))
      .slice(0, 1)
      .map(({ medium }) => medium);
  return [...best(true), ...best(false)];
}

/** Thumbnails of an item, else those of its groups and files. */
function thumbnailsOf(item: FeedElement): readonly FeedElement[] {
  const find = picker(item);
  const inner = [...find('group', 'media'), ...find('content', 'media')];
  return [...find('thumbnail', 'media'), ...inner.flatMap(thumbnailsOf)];
}

const isImageFile = ({ isImage, type }: Medium): boolean => isImage ?? /^image\b/i.test(type ?? '');

/**
 * The files of an item in Media RSS; a thumbnail only where there is no image.
 *
 * @param others files of the item in other vocabularies
 */
export function mediaRss(item: FeedElement, others: readonly Medium[]): readonly Medium[] {
  const find = picker(item);
  const around = textsIn(item);
  const found = [
    ...find('group', 'media').flatMap((group) => mediaGroup(group, around)),
    ...find('content', 'media').flatMap((one) => mediaContent(one, [around])),
  ];
  if ([...others, ...found].some(isImageFile)) return found;
  const [thumbnail] = thumbnailsOf(item).flatMap((one) => mediaContent(one, []));
  return thumbnail ? [...found, { ...thumbnail, isImage: true }] : found;
}

/** The files of an item: enclosures, Media RSS, and the images of other modules. */
export function mediaOf(item: FeedElement): readonly Medium[] {
  const find = picker(item);
  const enclosures = [
    ...[...find('enclosure'), ...find('enclosure', 'enc')].flatMap(enclosure),
    ...find('link', 'atom')
      .filter(({ attributes }) => attributes['rel'] === 'enclosure')
      .flatMap(enclosure),
  ];
  const images = [
    ...find('image', 'itunes').flatMap(({ attributes: { href = '' } }): Medium[] =>
      href === '' ? [] : [{ url: href, isImage: true }],
    ),
    ...find('image').flatMap((image): Medium[] => {
      const [url = image.attributes['url'] ?? textsOf([image])[0]] = textsOf(picker(image)('url'));
      return url === undefined ? [] : [{ url, isImage: true }];
    }),
  ];
  return [...enclosures, ...mediaRss(item, [...enclosures, ...images]), ...images];
}
