export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/** A browser with one executable. */
export interface Program {
  readonly kind: 'system' | 'playwright';
  readonly path: string;
}

/** WebKitGTK: its WebDriver, its test browser and a virtual screen. */
export interface WebKitGtk {
  readonly kind: 'webkitgtk';
  readonly driver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
}

export interface Browsers {
  readonly chromium: Program;
  readonly firefox: Program;
  readonly webkit: Program | WebKitGtk;
}

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox', 'webkit'];

export const isBrowserName = (name: string): name is BrowserName =>
  (browserNames as readonly string[]).includes(name);
