import { announce } from '../../../dom/announce.js';
import { adoptSheet, dropSheet } from '../../../dom/adopt-sheet.js';
import { Attempts } from '../../../dom/attempts.js';
import { createSheet } from '../../../dom/constructed-sheet.js';
import { activeElement } from '../../../dom/focusable.js';
import { isForOthers } from '../../../dom/keys.js';
import { sizeObserver } from '../../../dom/size-observer.js';

/** Space around the focused element that its focus ring takes, in CSS px. */
const RING_PX = 8;

/** Appearance of a floating message. Few pages need it, so it is not in their stylesheets. */
const FLOATING = `
vn-language-notice > [role="group"][popover]:not(#_) {
  &:popover-open { display: flex }
  &:not(:popover-open) { display: none }
  box-sizing: border-box;
  position: fixed;
  inset: auto 0 0;
  inline-size: auto;
  block-size: auto;
  max-inline-size: 34rem;
  max-block-size: 25vb;
  margin: 0 var(--vn-edge) var(--vn-space-1);
  padding-inline: var(--vn-space-2);
  border: var(--vn-hair);
  border-radius: var(--vn-radius);
  overflow: auto;
  overscroll-behavior: contain;
  background: var(--vn-color-raised);
  box-shadow: var(--vn-shadow-float);
  color: var(--vn-color-text);
}
@media print { vn-language-notice > [popover] { display: none !important } }`;

/** Room at the end of the page and around what is scrolled into view. */
const room = (heightPx: number): string => `
@media screen {
  :root {
    padding-block-end: ${String(heightPx)}px !important;
    scroll-padding-block-end: ${String(heightPx)}px !important;
  }
}`;

/** Whether the message covers the focused element, or all of one that does not fit beside it. */
function covers(message: DOMRect): boolean {
  const active = activeElement();
  if (!active || active === document.body) return false;
  const box = active.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const isBeside = box.right + RING_PX <= message.left || box.left - RING_PX >= message.right;
  if (isBeside || box.top - RING_PX >= message.bottom) return false;
  const fits = box.height + 2 * RING_PX <= message.top;
  return fits ? box.bottom + RING_PX > message.top : box.top + RING_PX >= message.top;
}

/** Whether Escape has a meaning of its own where focus is, or closes a popover or a dialog. */
const needsEscape = (element: Element | null): boolean =>
  (element?.matches('input, textarea, select, iframe, [contenteditable], [role="combobox"]') ??
    false) ||
  document.querySelector('[popover]:not([popover="manual"]):popover-open, :modal') !== null;

/** What can change whether the message covers what has focus. */
const CHANGES = ['scroll', 'resize', 'toggle', 'close', 'fullscreenchange', 'click', 'keyup'];

/** @see https://wicg.github.io/nav-speculation/prerendering.html */
type PrerenderingDocument = Document & { readonly prerendering?: boolean };

/** What a floating message calls. */
export interface FloatCallbacks {
  /** The message is displayed for the first time. */
  readonly onShow: () => void;
  /** Escape is pressed, and nothing else needs the key. */
  readonly onDismiss: () => void;
  /** Another script has removed the message from the page. */
  readonly onLost: () => void;
}

/**
 * Displays a message in the top layer at the bottom of the viewport, where it moves nothing, as soon
 * as no modal dialog is open. While it would cover what has focus, the page scrolls, and if that is
 * not enough, the message is hidden.
 *
 * @param message a hidden element; it has a `popover` attribute while it floats
 * @returns a function that hides the message
 */
export function floatMessage(
  message: HTMLElement,
  { onShow, onDismiss, onLost }: FloatCallbacks,
): () => void {
  const stop = new AbortController();
  const passive = { capture: true, passive: true, signal: stop.signal };
  const sheet = createSheet(FLOATING);
  // Without its stylesheet the message would cover the content.
  if (!sheet) return () => undefined;
  adoptSheet(document, sheet);
  let box: DOMRect | undefined;
  let isSeen = false;
  let frame = 0;
  const attempts = new Attempts();
  const isOpen = (): boolean => message.matches(':popover-open');

  const show = (): void => {
    message.hidden = false;
    message.popover = 'manual';
    message.showPopover();
    box = message.getBoundingClientRect();
    sheet.replaceSync(FLOATING + room(innerHeight - box.top + 2 * RING_PX));
    if (covers(box)) message.hidePopover();
    else if (!isSeen) {
      isSeen = true;
      const text = message.querySelector('p')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      void announce({ text, lang: message.lang });
      onShow();
    }
  };

  const update = (): void => {
    frame = 0;
    // Nobody sees a page that is being prerendered, so its message does not count as displayed.
    if ((document as PrerenderingDocument).prerendering) return;
    if (stop.signal.aborted || message.matches(':focus-within')) return;
    if (!message.isConnected) {
      onLost();
      return;
    }
    if (isOpen()) box = message.getBoundingClientRect();
    // While a modal dialog or a full-screen element is displayed, nothing else can be used.
    const isHidden = document.querySelector(':modal') !== null || (box && covers(box));
    if (isHidden && isOpen()) message.hidePopover();
    else if (!isHidden && !isOpen() && attempts.next()) show();
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(update);
  };

  const onFocus = (): void => {
    if (box && isOpen() && covers(box)) {
      activeElement()?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    schedule();
  };
  addEventListener('focusin', onFocus, passive);
  for (const type of CHANGES) addEventListener(type, schedule, passive);
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isForOthers(event)) return;
    if (isOpen() && !needsEscape(activeElement())) onDismiss();
  };
  addEventListener('keydown', onKeydown, { signal: stop.signal });
  document.addEventListener('prerenderingchange', schedule, passive);
  const observer = sizeObserver(schedule);
  for (const element of [document.documentElement, message]) observer?.observe(element);
  update();

  return () => {
    stop.abort();
    observer?.disconnect();
    cancelAnimationFrame(frame);
    dropSheet(document, sheet);
    message.hidden = true;
    message.removeAttribute('popover');
  };
}
