/**
 * Replaces the nodes in a failed assertion with their markup: the test runner would never finish
 * serialising a node of a page.
 */
afterEach(function () {
  const error = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  for (const key of ['actual', 'expected'] as const) {
    const value = error?.[key];
    if (value instanceof Element) error![key] = value.outerHTML;
    else if (value instanceof Node) error![key] = value.textContent;
  }
});
