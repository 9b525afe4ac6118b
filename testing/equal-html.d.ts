/**
 * The parsed tree of HTML as text, one node or attribute per line: two pieces of HTML are equal if
 * their results are.
 *
 * @param html a whole page if it begins with a doctype or `<html>`, otherwise a fragment
 */
export function htmlTree(html: string): string;

/**
 * Whether two pieces of HTML have the same tree: the order of attributes and classes, comments and
 * white space without meaning are ignored.
 */
export function equalHtml(actual: string, expected: string): boolean;

/**
 * The first difference between two pieces of HTML, with the lines before it; an empty string if they
 * are equal.
 */
export function htmlDifference(actual: string, expected: string): string;
