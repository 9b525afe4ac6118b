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
    Turbo.visit('/other');
    await isLoaded;`,
  'Turbo, back': `
    const { href } = location;
    let isLoaded = eventOnce('turbo:load');
    Turbo.visit('/other');
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
