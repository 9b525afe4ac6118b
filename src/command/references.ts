import { describe } from '../model/problem.js';
import { safeHref, trimUrl } from '../model/url.js';
import { isEmpty } from '../rules/rule.js';
import { missingTarget } from '../rules/skip-link.js';
import type { ParsedPage } from './parse.js';
import type { ParsedElement } from './parsed-element.js';
import type { Reporter } from './reporter.js';

/** URLs that visitors follow or submit to. */
const FOLLOWED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    a: ['href', 'xlink:href'],
    area: ['href'],
    form: ['action'],
    button: ['formaction'],
    input: ['formaction'],
    iframe: ['src'],
    'vn-sitemap-tree': ['src'],
  }),
);
/** Other attributes that hold a URL: images may be `data:` URLs, but scripts are never safe. */
const OTHERS = new Set(['src', 'href', 'data', 'poster', 'cite', 'background', 'xlink:href']);
const SCRIPT = /^(?:javascript|vbscript):/i;
const EMPTY_FRAME = /^\s*about:/i;

/** Reports URLs that are scripts, and links with other schemes than those of `safeHref()`. */
export function checkUrls(page: ParsedPage, reporter: Reporter): void {
  for (const element of page.scopes.flatMap(({ elements }) => elements)) {
    const followed = FOLLOWED.get(element.localName);
    for (const [name, url] of element.attributes) {
      const isFollowed = followed?.includes(name) === true;
      if (url.trim() === '' || !(isFollowed || OTHERS.has(name))) continue;
      const isSafe = isFollowed
        ? safeHref(url) !== undefined || (element.localName === 'iframe' && EMPTY_FRAME.test(url))
        : !SCRIPT.test(trimUrl(url));
      if (isSafe) continue;
      reporter.fault('unsafe-url', element, {
        expected: 'a relative URL, or one of http, https, mailto, tel or sms',
        found: describe(url),
        attribute: name,
      });
    }
  }
}

/** Reports ids that are not unique in their document or shadow root. */
export function checkIds({ scopes }: ParsedPage, reporter: Reporter): void {
  for (const { elements } of scopes) {
    const owners = new Map<string, ParsedElement>();
    for (const element of elements) {
      const id = element.getAttribute('id');
      if (!id) continue;
      const owner = owners.get(id);
      // The parser clones elements that are closed in the wrong order, with their ids.
      if (owner && owner.startTag?.[0] !== element.startTag?.[0]) {
        reporter.fault('duplicate-id', element, {
          expected: 'a unique id',
          found: `${describe(id)}, which is also on line ${String(owner.position.line)}`,
          attribute: 'id',
        });
      } else owners.set(id, element);
    }
  }
}

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** The id that a link to a fragment of the same page names; `undefined` for the top of the page. */
function targetOf(link: ParsedElement, url: string | undefined): string | undefined {
  const href = trimUrl(link.getAttribute('href') ?? '');
  const at = href.indexOf('#');
  if (at < 0) return undefined;
  const isSamePage =
    at === 0 ||
    (url !== undefined &&
      URL.canParse(href, url) &&
      new URL(href, url).href.split('#')[0] === url.split('#')[0]);
  const fragment = href.slice(at + 1).split(':~:')[0] ?? '';
  // `#/page` and `#!page` are URLs of a router.
  return !isSamePage || /^(?:top)?$|^[/!]/i.test(fragment) ? undefined : fragment;
}

/** Attributes that name other elements by their ids. */
const REFERENCES = ['aria-labelledby', 'aria-describedby'];

/**
 * Reports links and names whose target is not in the page.
 *
 * @param url the URL of the page, if it is known
 */
export function checkTargets(
  { scopes }: ParsedPage,
  url: string | undefined,
  reporter: Reporter,
): void {
  const ids = new Set<string>();
  for (const element of scopes.flatMap(({ elements }) => elements)) {
    const id = element.getAttribute('id');
    const name = element.localName === 'a' ? element.getAttribute('name') : null;
    if (id) ids.add(id);
    if (name) ids.add(name);
  }
  const has = (id: string): boolean => ids.has(id) || ids.has(decoded(id));
  for (const { elements } of scopes) {
    const own = new Set(elements.map((element) => element.getAttribute('id')));
    for (const element of elements) {
      const target = /^(?:a|area)$/.test(element.localName) ? targetOf(element, url) : undefined;
      if (target !== undefined && !has(target))
        reporter.fault('dead-target', element, {
          ...missingTarget(decoded(target)),
          attribute: 'href',
        });
      if (element.localName === 'vn-skip-link' && isEmpty(element)) {
        const id = element.getAttribute('target') ?? 'main';
        if (!has(id))
          reporter.fault('dead-target', element, { ...missingTarget(id), attribute: 'target' });
      }
      const names = element.localName === 'label' ? [...REFERENCES, 'for'] : REFERENCES;
      for (const name of names) {
        for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) {
          if (id !== '' && !own.has(id))
            reporter.fault('dead-reference', element, { ...missingTarget(id), attribute: name });
        }
      }
    }
  }
}
