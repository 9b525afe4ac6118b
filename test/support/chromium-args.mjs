// What Chromium does beside showing pages takes time from the tests and needs a network.

/**
 * Parts that are left out: the first three draw the address bar's list as pages of their own, in
 * each window, which nobody sees. The others are what Playwright leaves out too: the last such
 * switch is the one that counts.
 */
const FEATURES = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
  ...['DialMediaRouteProvider', 'GlobalMediaControls', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'OptimizationHints', 'PaintHolding', 'RenderDocument'],
  ...['ThirdPartyStoragePartitioning', 'Translate'],
];

/** Switches for every Chromium that a test starts. */
export const CHROMIUM_ARGS = [
  // Containers seldom allow the sandbox, and the tests load nothing but our own files.
  '--no-sandbox',
  // No look-ups for updates and the like.
  '--disable-background-networking',
  // The shared memory of a container is often too small for a page.
  '--disable-dev-shm-usage',
  `--disable-features=${FEATURES.join(',')}`,
];
