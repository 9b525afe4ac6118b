import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEV } from '../model/mode.js';
import type { Problem } from '../model/problem.js';
import { warn } from './warn.js';

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

/** What is wrong with an article that a content management system wrote. */
function problemOf(article: Element): Problem | undefined {
  let level = 0;
  for (const heading of article.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = levelOf(heading);
    if (level > 0 && own > level + 1) {
      return {
        expected: `a heading of level ${String(level + 1)} after one of level ${String(level)}`,
        found: `<${heading.localName}> ${JSON.stringify(heading.textContent?.trim().slice(0, 40))}`,
      };
    }
    level = own;
  }
  return article.querySelector('.vn-text > table')
    ? { expected: 'a table inside <div class="vn-scroll">', found: 'a <table> by itself' }
    : undefined;
}

/**
 * Says in development what readers of an article would stumble on: skipped levels of headings, a
 * table that cannot scroll. It changes nothing; in production builds it does nothing at all.
 */
export class ArticleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  /** @param host the element whose child the article is */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    if (DEV) host.addController(this);
  }

  hostConnected(): void {
    if (!DEV) return;
    // The article may still be on its way: from the parser, or from a framework.
    setTimeout(() => {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', this.#check, { once: true });
      } else this.#check();
    });
  }

  readonly #check = (): void => {
    const article = this.#host.querySelector(':scope > article');
    const problem = article && this.#host.isConnected ? problemOf(article) : undefined;
    if (problem) warn(this.#host, problem);
  };
}
