/**
 * Features that cost time or need a network. The first three render the suggestions of the address
 * bar in pages of their own. Playwright disables the others too, but only the last such switch
 * takes effect.
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
  // Containers seldom allow the sandbox, and the tests load only our own files.
  '--no-sandbox',
  // No update checks.
  '--disable-background-networking',
  // The shared memory of a container is often too small for a page.
  '--disable-dev-shm-usage',
  // An emulated GPU costs more than none.
  '--disable-gpu',
  `--disable-features=${FEATURES.join(',')}`,
];
