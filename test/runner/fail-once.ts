import type { Middleware } from 'koa';

/**
 * Koa middleware: after `fetch('/__fail-once?path=/src/dom/follow-fragment.lazy')`, the next request
 * of that browser whose path starts with the given one fails with status 503. For tests of modules
 * that cannot be loaded.
 */
export function failOnce(): Middleware {
  const pathByBrowser = new Map<string, string>();
  return async (context, next) => {
    const browser = context.get('user-agent');
    const path = pathByBrowser.get(browser);
    // The test runner marks every path with an extension as cacheable once this middleware has
    // returned, and a browser that has the module in its cache sends no request that could fail.
    const forbidCaching = (): void => {
      context.path = '/';
      context.set('cache-control', 'no-store');
    };
    if (context.path === '/__fail-once') {
      pathByBrowser.set(browser, String(context.query['path']));
      context.status = 204;
    } else if (path !== undefined && context.path.startsWith(path)) {
      pathByBrowser.delete(browser);
      context.status = 503;
      forbidCaching();
    } else {
      await next();
      if (context.path.includes('.lazy.')) forbidCaching();
    }
  };
}
