import { prepareAnnouncements } from '../../dom/announce.js';
import { handleClicks } from '../../dom/clicks.js';
import { dispatch } from '../../dom/events.js';
import { isForOthers } from '../../dom/keys.js';
import { loadLazily } from '../../dom/load-lazily.js';
import { nearestLanguage } from '../../dom/nearest-language.js';
import { addStatus, showFailure } from './failure.js';
import type { Change, Status } from './status.js';
import type { Trees } from './trees.js';

/**
 * Delay after the last letter before the number of matches is announced: a screen reader would
 * otherwise announce a number for each letter.
 */
const ANNOUNCE_DELAY_MS = 600;

/** How long a visitor who has waited for a failure waits for its text in the right language. */
const FAILURE_DELAY_MS = 1000;

type Report = typeof import('./behaviour/report.lazy.js');

/** What the buttons above a tree do: the value of `data-vn-action`. */
interface ToolActions {
  readonly expand: () => void;
  readonly collapse: () => void;
  readonly retry: () => void;
}

/**
 * The filter and the buttons above a tree, written by the author or rendered with a data tree,
 * and all announcements of the element.
 */
export class Tools {
  readonly #host: HTMLElement;
  readonly #trees: Trees;
  readonly #actions: ToolActions;
  #status: Status = 'none';
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  #isFiltered = false;
  /** Whether the filter was unavailable when it was last used. */
  #hasFailed = false;

  /** @param host the element @param trees its trees @param onRetry loads the tree again */
  constructor(host: HTMLElement, trees: Trees, onRetry: () => void) {
    this.#host = host;
    this.#trees = trees;
    this.#actions = {
      expand: () => void this.#setAll(Infinity, 'all-expanded'),
      collapse: () => void this.#setAll(1, 'all-collapsed'),
      retry: () => {
        // The button disappears.
        this.#find('input, button')?.focus();
        if (this.#hasFailed) void this.filter(this.text);
        else onRetry();
      },
    };
    host.addEventListener('focusin', this.#onFocus);
    handleClicks(host, this.#onClick);
    host.addEventListener('input', this.#onInput);
    host.addEventListener('keydown', this.#onKeydown);
  }

  /** The text of the filter. */
  get text(): string {
    return this.#field?.value ?? '';
  }

  set text(text: string) {
    if (this.#field && this.text !== text) this.#field.value = text;
  }

  /** Filters the tree; returns how many pages match, -1 for an empty text. */
  async filter(text: string): Promise<number> {
    clearTimeout(this.#announceTimer);
    const count = await this.#trees.filter(text, nearestLanguage(this.#host));
    if (count === undefined) return -1;
    this.#hasFailed = count === 'unavailable';
    if (count === 'unavailable') {
      this.showStatus('failed');
      return -1;
    }
    if (count < 0) this.showStatus('none');
    else {
      this.#announceTimer = setTimeout(() => {
        this.showStatus(count);
      }, ANNOUNCE_DELAY_MS);
    }
    if (count < 0 && this.#isFiltered) this.announce('all-shown');
    this.#isFiltered = count >= 0;
    dispatch(this.#host, 'vn-filtered', { text, count });
    return count;
  }

  /** Sets the status and renders it. */
  showStatus(status: Status): void {
    clearTimeout(this.#announceTimer);
    if (status === this.#status && status === 'none') return;
    this.#status = status;
    this.renderStatus(true);
  }

  /** To be called when the tools have been rendered, perhaps in another language. */
  renderStatus(isNew = false): void {
    const showFailed = (): void => {
      const region = this.#status === 'failed' && this.#region();
      if (region) showFailure(this.#host, region);
    };
    const timer = setTimeout(showFailed, FAILURE_DELAY_MS);
    void this.#report((report) =>
      report.renderStatus(this.#host, this.#region, () => this.#status, isNew),
    ).then((isReported) => {
      clearTimeout(timer);
      if (!isReported) showFailed();
    });
  }

  /** Announces a change that a key or a button has caused. */
  readonly announce = (change: Change): void => {
    void this.#report((report) => report.announceChange(this.#host, change));
  };

  readonly #region = (): HTMLElement | undefined =>
    this.#find('[role=status]') ?? (this.#status === 'failed' ? addStatus(this.#host) : undefined);

  get #field(): HTMLInputElement | undefined {
    return this.#find('input') as HTMLInputElement | undefined;
  }

  #find(selector: string): HTMLElement | undefined {
    const roots = [this.#host, this.#host.shadowRoot].map((root) =>
      root?.querySelector(':scope > [slot=tools], [part=tools]'),
    );
    const tools = roots.find((root) => root != null);
    return tools?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** Returns whether the code that renders messages is loaded. */
  async #report(use: (report: Report) => Promise<void>): Promise<boolean> {
    const report = await loadLazily(
      this.#host,
      'messages',
      () => import('./behaviour/report.lazy.js'),
      'renderStatus',
    );
    if (report) await use(report);
    return report !== undefined;
  }

  async #setAll(level: number, change: Change): Promise<void> {
    if (await this.#trees.expandTo(level)) this.announce(change);
  }

  readonly #onFocus = (): void => {
    this.#host.removeEventListener('focusin', this.#onFocus);
    prepareAnnouncements();
    void this.#report((report) => report.prepareMessages(this.#host));
  };

  readonly #onClick = (event: MouseEvent): void => {
    for (const target of event.composedPath()) {
      if (target === this.#host) return;
      const action = (target as HTMLElement).dataset?.['vnAction'];
      if (action && action in this.#actions) this.#actions[action as keyof ToolActions]();
    }
  };

  readonly #onInput = (event: Event): void => {
    if (event.composedPath()[0] === this.#field) void this.filter(this.text);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isForOthers(event)) return;
    if (event.composedPath()[0] !== this.#field || this.text === '') return;
    event.preventDefault();
    this.text = '';
    void this.filter('');
  };
}
