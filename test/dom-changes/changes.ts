/** What the author writes into elements, and what applications render into them again. */
const PARTS = `['vn-navigation > nav', '#switcher > nav', '#author > ul', '#author > div',
  'vn-language-notice > div', 'vn-press-release > div', 'vn-breadcrumbs > nav']`;
const LISTS = `['vn-navigation ul', '#switcher ul', '#author > ul']`;
const ELEMENTS = `'vn-navigation, #switcher, #author, vn-language-notice, vn-press-release, vn-footer'`;

/** Replaces elements by those of the server. */
const replaceAll = (selectors: string): string => `
  for (const selector of ${selectors})
    document.querySelector(selector).replaceWith(
      document.importNode(original.querySelector(selector), true));`;

/** What other scripts do to a page. Each is a statement that may wait. */
export const CHANGES: Readonly<Record<string, string>> = {
  'clone of the body': 'document.body.replaceWith(document.body.cloneNode(true))',
  'copy by innerHTML': 'document.body.innerHTML = document.body.innerHTML',
  'imported node': `
    const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    document.body.replaceWith(document.importNode(copy.body, true));`,
  template: `
    const template = document.createElement('template');
    template.innerHTML = document.body.innerHTML;
    document.body.replaceChildren(template.content.cloneNode(true));`,
  'removal and return': `
    const nodes = [...document.body.childNodes];
    document.body.replaceChildren();
    await wait(50);
    document.body.append(...nodes);`,
  'parts of the server': replaceAll(PARTS),
  'lists of the server': replaceAll(LISTS),
  'items of the server': `
    for (const selector of ${LISTS})
      document.querySelector(selector).innerHTML = original.querySelector(selector).innerHTML;`,
  'fields of the server': replaceAll(`['#switcher input', '#author input']`),
  'copies of lists': `
    for (const selector of ${LISTS}) {
      const list = document.querySelector(selector);
      list.replaceWith(list.cloneNode(true));
    }`,
  'copies of fields': `
    for (const selector of ['#switcher label', '#author label']) {
      const label = document.querySelector(selector);
      label.replaceWith(label.cloneNode(true));
    }`,
  'content removed and written again': `
    const elements = [...document.querySelectorAll(${ELEMENTS})];
    for (const element of elements) element.innerHTML = '';
    await wait(100);
    dispatchEvent(new Event('scroll'));
    await wait(100);
    const originals = [...original.querySelectorAll(${ELEMENTS})];
    for (const [at, element] of elements.entries()) element.innerHTML = originals[at].innerHTML;`,
  'another document and back': `
    const nodes = [...document.body.childNodes];
    document.implementation.createHTMLDocument('').body.append(...nodes);
    await wait(50);
    document.body.append(...nodes);`,
  'a frame and back': `
    const nodes = [...document.body.childNodes];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument.body.append(...nodes);
    await wait(100);
    for (const details of frame.contentDocument.querySelectorAll('details'))
      details.open = !details.open;
    await wait(100);
    document.body.append(...nodes);
    frame.remove();`,
  'nodes of a frame': `
    const frame = document.createElement('iframe');
    document.documentElement.append(frame);
    frame.contentDocument.body.innerHTML = original.body.innerHTML;
    document.body.replaceChildren(...frame.contentDocument.body.childNodes);
    frame.remove();`,
  'move that keeps state': `
    for (const child of [...document.body.children]) document.body.moveBefore(child, null);`,
  'each change undone': `
    let undone = 0;
    const type = (selector, text) => {
      const field = document.querySelector(selector);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    document.querySelector('#switcher details').open = true;
    await wait(300);
    const undoing = ['vn-navigation', '#switcher ul', '#author > ul', 'vn-language-notice'];
    const observers = undoing.map((selector) => {
      const { innerHTML } = original.querySelector(selector);
      const element = document.querySelector(selector);
      const observer = new MutationObserver(() => {
        undone += 1;
        element.innerHTML = innerHTML;
        observer.takeRecords();
      });
      observer.observe(element, { subtree: true, childList: true, attributes: true });
      return observer;
    });
    document.querySelector('vn-navigation details').open = true;
    type('#switcher input', 'oikeus');
    type('#author input', 'budj');
    await wait(500);
    if (undone > 100) problems.push('changes without end: ' + undone);
    for (const observer of observers) observer.disconnect();
    type('#switcher input', '');
    type('#author input', '');
    await wait(50);`,
  'Idiomorph, outer':
    "Idiomorph.morph(document.body, original.body.cloneNode(true), { morphStyle: 'outerHTML' })",
  'Idiomorph, inner':
    "Idiomorph.morph(document.body, original.body.innerHTML, { morphStyle: 'innerHTML' })",
  morphdom: 'morphdom(document.body, original.body.cloneNode(true))',
  'htmx, inner': `
    htmx.swap(document.body, original.body.innerHTML, swapBy('innerHTML'));`,
  'htmx, outer': `
    for (const selector of ['header', 'main'])
      htmx.swap(document.querySelector(selector), original.querySelector(selector).outerHTML,
        swapBy('outerHTML'));`,
  'htmx, morph': `
    document.body.setAttribute('hx-ext', 'morph');
    for (const selector of ['header', 'main']) {
      const contextElement = document.querySelector(selector);
      htmx.swap(contextElement, original.querySelector(selector).innerHTML,
        swapBy('morph:innerHTML'), { contextElement });
    }`,
  'Turbo, visit': `
    const isLoaded = eventOnce('turbo:load');
    Turbo.visit('other');
    await isLoaded;`,
  'Turbo, back': `
    const { href } = location;
    let isLoaded = eventOnce('turbo:load');
    Turbo.visit('other');
    await isLoaded;
    isLoaded = eventOnce('turbo:load');
    history.back();
    await isLoaded;
    if (location.href !== href) problems.push('not back: ' + location.href);`,
  'Turbo, morph': `
    const isMorphed = eventOnce('turbo:render');
    Turbo.visit(location.href, { action: 'replace' });
    await isMorphed;`,
  'view transition': `
    await document.startViewTransition(() => {
      document.body.replaceWith(document.importNode(original.body, true));
    }).finished;`,
  translator: `
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      text.replaceWith(outer);
      outer.firstChild.append(text);
    }
    document.documentElement.lang = 'en';`,
  'browser extension': `
    for (const element of document.querySelectorAll('body *')) {
      element.setAttribute('data-extension-id', '1');
      if (element.matches('input')) element.after(document.createElement('x-extension'));
    }`,
  'browser extension that adds elements': `
    for (const element of document.querySelectorAll('body :is(li, summary, ul, details, a, button)')) {
      element.before(document.createElement('x-extension'));
      element.after(document.createElement('x-extension'));
    }
    for (const element of document.querySelectorAll('body :is(li, ul, details, nav)')) {
      element.prepend(document.createElement('x-extension'));
      element.append(document.createElement('x-extension'));
    }`,
  // React renders the page again, and mounts everything twice.
  'React, StrictMode': `
    document.body.replaceChildren();
    const root = React.createRoot(document.body);
    const page = () => React.createElement(React.StrictMode, null, React.copyOf(original.body));
    root.render(page());
    await wait(100);
    root.render(page());`,
  'React, hydration': `
    React.hydrateRoot(document.body,
      React.createElement(React.StrictMode, null, React.copyOf(original.body)));
    await wait(100);`,
  'design mode': `
    document.designMode = 'on';
    await wait(50);
    document.designMode = 'off';`,
};

/** What a change needs of the browser, as an expression. */
export const NEEDS: Readonly<Record<string, string>> = {
  'view transition': 'document.startViewTransition',
  'move that keeps state': 'Element.prototype.moveBefore',
};
