import { chooseMessage } from '../elements/language-notice/behaviour/choose-message.js';

// A classic script for the head, before the stylesheets and without `async` or `defer`: it displays
// the message of the notice before the first paint, so that nothing moves.

// Frameworks evaluate imported scripts on the server too.
if (typeof document !== 'undefined') {
  const observer = new MutationObserver(() => {
    const notice = document.querySelector('vn-language-notice');
    // The parser has finished the notice when something follows it or its parent.
    if (!notice || !(notice.nextElementSibling ?? notice.parentElement?.nextElementSibling)) return;
    observer.disconnect();
    const content = notice.getAttribute('content-lang') ?? document.documentElement.lang;
    const alsoReads = notice.getAttribute('also-reads') ?? '';
    chooseMessage(notice, content, alsoReads)?.removeAttribute('hidden');
  });
  observer.observe(document, { childList: true, subtree: true });
}
