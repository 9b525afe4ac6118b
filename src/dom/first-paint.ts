/**
 * Resolves after the first paint of the page. Attaching a shadow root earlier delays the paint, because
 * the browser lays the host out again. Resolves immediately if the page has loaded or is hidden, or if
 * the browser does not report paints; at the latest when the page has loaded.
 */
export async function firstPaint(): Promise<void> {
  if (document.readyState === 'complete' || document.visibilityState === 'hidden') return;
  if (!globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    // Reports a paint that has already happened, too.
    const observer = new PerformanceObserver(done);
    observer.observe({ type: 'paint', buffered: true });
    addEventListener('load', done, { once: true });
    document.addEventListener('visibilitychange', done, { once: true });
  });
}
