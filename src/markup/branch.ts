import { html, nothing } from 'lit';
import type { Msg } from '../i18n/translator.js';
import { lookup } from '../model/language.js';
import type { SiteNode } from '../model/site/site-tree.js';
import type { Markup } from './parts.js';

// The markup of a branch of a site tree: a link, followed by a disclosure that names what it opens.
// siteTree(), withBranches(), addBranches() and the data tree all take it from here.

/** A piece of text. */
export interface Piece {
  readonly text: string;
  /** BCP 47 tag; `undefined` where the language does not matter: punctuation. */
  readonly lang?: string | undefined;
}

/** The messages of a tree, and the language of the content around it. */
export interface BranchMessages {
  readonly msg: Msg;
  /** BCP 47 tag. */
  readonly tag: string;
}

/** The disclosure of a branch: visually hidden text names it, and its list is the rest. */
// White space between tags would become text nodes.
// prettier-ignore
export const disclosure = (
  name: readonly Piece[],
  isOpen: boolean,
  list: Markup | typeof nothing,
): Markup =>
  html`<details ?open=${isOpen}><summary><span class="vn-hidden">${renderPieces(name)}</span></summary>${list}</details>`;

/** Pieces in a template. */
export const renderPieces = (pieces: readonly Piece[]): readonly (Markup | string)[] =>
  pieces.map(({ text, lang }) =>
    lang === undefined ? text : html`<span lang=${lang}>${text}</span>`,
  );

/**
 * The pieces of a text as they are rendered: `lang` remains only where it differs from the language
 * around the text, and pieces that need no elements of their own are joined.
 *
 * @param tag language around the text (BCP 47)
 */
export function piecesIn(tag: string, pieces: readonly Piece[]): readonly Piece[] {
  const rendered: Piece[] = [];
  for (const { text, lang } of pieces) {
    if (text === '') continue;
    const isSame = lang === undefined || lang === tag || lookup(tag, [lang]) !== undefined;
    const own = isSame ? undefined : lang;
    const last = rendered.at(-1);
    if (last && last.lang === own)
      rendered[rendered.length - 1] = { text: last.text + text, lang: own };
    else rendered.push({ text, lang: own });
  }
  return rendered;
}

/**
 * The name of a branch's disclosure: "Ministry: subpages".
 *
 * @param title the branch's title; may be empty
 */
export function disclosureName(
  title: readonly Piece[],
  { msg, tag }: BranchMessages,
): readonly Piece[] {
  const isNamed = title.some(({ text }) => text !== '');
  const { text, lang } = isNamed
    ? msg('{title}: alasivut', { id: 'tree.branch' })
    : msg('Alasivut', { id: 'tree.pages' });
  const [before = '', after = ''] = text.split('{title}');
  return piecesIn(tag, [{ text: before, lang }, ...title, { text: after, lang }]);
}

/** The title of a node. */
export const titleOf = ({ title, lang }: SiteNode, tag: string): Piece => ({
  text: title,
  lang: lang ?? tag,
});

/**
 * The visually hidden text after a title that tells it from other pages with the same title:
 * " (Ministry, Government)".
 *
 * @param above the ancestors to name, nearest first @param tag language around the tree (BCP 47)
 */
export const contextOf = (above: readonly SiteNode[], tag: string): readonly Piece[] =>
  above.length === 0
    ? []
    : [
        { text: ' (' },
        ...above.flatMap((node, index) =>
          index > 0 ? [{ text: ', ' }, titleOf(node, tag)] : [titleOf(node, tag)],
        ),
        { text: ')' },
      ];

/** `contextOf()` the title of a node, visually hidden. */
export const hiddenContext = (
  node: SiteNode,
  above: readonly SiteNode[] | undefined,
  tag: string,
): Markup | typeof nothing =>
  !above?.length
    ? nothing
    : html`<span class="vn-hidden"
        >${renderPieces(piecesIn(node.lang ?? tag, contextOf(above, tag)))}</span
      >`;
