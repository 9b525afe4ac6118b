import {
  defaultTreeAdapter as tree,
  parseFragment,
  serialize,
  serializeOuter,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A link of the page. */
export interface Link {
  /** Its HTML: text, hidden text, icon. */
  readonly html: string;
  readonly text: string;
  /** `undefined` for the current language. */
  readonly href: string | undefined;
  readonly lang: string | undefined;
  readonly isCurrent: boolean;
  readonly children: readonly Link[];
  /** Name of the disclosure around `children`. */
  readonly childrenName: string;
}

/** A `<details>` of links. */
export interface Menu {
  readonly label: string;
  readonly summary: string;
  readonly links: readonly Link[];
}

/** The content of the release page, for the adapters of the other libraries. */
export interface Content {
  readonly skipLink: Link;
  readonly switcher: Menu;
  readonly media: Link;
  readonly languages: readonly Link[];
  /** Hidden notices in other languages, as HTML. */
  readonly notices: string;
  readonly home: Link;
  /** Names of the ministry in other languages, as HTML. */
  readonly names: string;
  readonly search: Link;
  readonly navigation: Menu;
  readonly section: Menu;
  readonly demoNote: string;
  readonly pageUrl: string;
  readonly breadcrumbs: readonly Link[];
  /** The children of `<main>`, as HTML. */
  readonly main: string;
  readonly footer: {
    readonly name: string;
    readonly address: string;
    readonly links: readonly Link[];
    readonly social: readonly Link[];
  };
}

const elements = (node: ParentNode): Element[] => node.childNodes.filter(tree.isElementNode);
const all = (node: ParentNode, test: (element: Element) => boolean): Element[] =>
  elements(node).flatMap((element) => [...(test(element) ? [element] : []), ...all(element, test)]);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Text nodes that are not blank, in document order. */
export function textsOf(node: ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (tree.isTextNode(child)) return child.value.trim() === '' ? [] : [child.value.trim()];
    return 'childNodes' in child ? textsOf(child) : [];
  });
}

/** The texts that a reader must find on a page with this markup. */
export const textsIn = (markup: string): string[] => textsOf(parseFragment(markup));

function only(found: readonly Element[], what: string): Element {
  const [first] = found;
  if (!first) throw new Error(`The release page has no ${what}.`);
  return first;
}

const ICON = 'width="48" height="48" fill="none" stroke="currentcolor"';

/** Reads the content from the page as plain HTML. */
export function contentOf(markup: string): Content {
  // Without a stylesheet of ours, icons need a size.
  const page = parseFragment(markup.replaceAll('<svg ', `<svg ${ICON} `));
  const find = (what: string, test: (element: Element) => boolean, within: ParentNode = page) =>
    only(all(within, test), what);
  const tag = (name: string, within: ParentNode = page): Element =>
    find(`<${name}>`, ({ tagName }) => tagName === name, within);
  const nav = (label: string): Element =>
    find(label, (one) => one.tagName === 'nav' && attribute(one, 'aria-label') === label);
  const linkOf = (element: Element, children: readonly Link[] = [], childrenName = ''): Link => ({
    html: serialize(element),
    text: textsOf(element).join(' '),
    href: attribute(element, 'href'),
    lang: attribute(element, 'lang'),
    isCurrent: attribute(element, 'aria-current') !== undefined,
    children,
    childrenName,
  });
  const items = (list: Element): Link[] =>
    elements(list).flatMap((item) => {
      const [link, details] = elements(item);
      if (!link) return [];
      if (!details) return [linkOf(link)];
      const name = textsOf(tag('summary', details)).join(' ');
      return [linkOf(link, items(tag('ul', details)), name)];
    });
  const menu = (label: string): Menu => {
    const element = nav(label);
    const lists = all(element, ({ tagName }) => tagName === 'ul' || tagName === 'ol');
    const first = all(element, ({ tagName }) => tagName === 'summary')[0];
    const above = all(element, ({ tagName, parentNode }) =>
      Boolean(
        tagName === 'a' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'div',
      ),
    );
    return {
      label,
      summary: first ? serialize(first) : '',
      links: [...above.map((link) => linkOf(link)), ...items(only(lists, `list in ${label}`))],
    };
  };
  const link = (href: string): Element =>
    find(href, (one) => one.tagName === 'a' && attribute(one, 'href') === href);
  const byText = (name: string, start: string): Element =>
    find(start, (one) => one.tagName === name && (textsOf(one)[0] ?? '').startsWith(start));
  const footer = tag('footer');
  const homeLink = find(
    'home link',
    (one) => one.tagName === 'a' && all(one, ({ tagName }) => tagName === 'strong').length > 0,
  );
  const names = find(
    'names',
    (one) => one.tagName === 'p' && textsOf(one)[0] === 'Inrikesministeriet',
  );
  return {
    skipLink: linkOf(link('#sisalto')),
    switcher: menu('Valtioneuvosto ja ministeriöt'),
    media: linkOf(link('/media/')),
    languages: menu('Valitse kieli').links,
    notices: all(page, (one) => attribute(one, 'role') === 'group')
      .map((one) => serializeOuter(one))
      .join(''),
    home: linkOf(homeLink),
    names: serialize(names),
    search: linkOf(link('/haku/')),
    navigation: menu('Päävalikko'),
    section: menu('Ajankohtaista'),
    demoNote: serialize(byText('p', 'Tämä on ohjelmakirjaston')),
    pageUrl: serialize(byText('p', 'Osoite')),
    breadcrumbs: menu('Murupolku').links,
    main: serialize(tag('main')),
    footer: {
      name: serialize(tag('p', footer)),
      address: serialize(tag('address', footer)),
      links: menu('Tietoa sivustosta').links,
      social: menu('Sosiaalinen media').links,
    },
  };
}
