import { lookup } from '../../model/language.js';
import { xmlText } from '../xml.js';
import type { FeedElement } from './feed-element.js';

export type Pick = (local: string, ...vocabularies: readonly string[]) => readonly FeedElement[];

export const isElement = (child: FeedElement | string): child is FeedElement =>
  typeof child !== 'string';

/** Finds children by name, in any letter case: those of RSS itself, or of certain vocabularies. */
export const picker = (element: FeedElement): Pick => {
  const children = element.children.filter(isElement);
  return (local, ...vocabularies) =>
    children.filter(
      (child) =>
        child.local.toLowerCase() === local.toLowerCase() &&
        (vocabularies.length > 0
          ? vocabularies.includes(child.vocabulary)
          : // A feed may put its own elements into any namespace.
            child.vocabulary === 'rss' || child.uri === element.uri),
    );
};

export const textOf = (element: FeedElement): string => xmlText(element).trim();
export const textsOf = (elements: readonly FeedElement[]): readonly string[] =>
  elements.map(textOf).filter((text) => text !== '');

/** Sorts alternatives: elements in the given language come first. */
export const inLanguageFirst = (
  elements: readonly FeedElement[],
  lang: string | undefined,
): readonly FeedElement[] => {
  const isIn = (element: FeedElement): boolean =>
    lang !== undefined && element.lang !== undefined && lookup(element.lang, [lang]) !== undefined;
  return [...elements].sort((a, b) => Number(isIn(b)) - Number(isIn(a)));
};
