/** Switches for every Chromium that a test starts. */
export declare const CHROMIUM_ARGS: string[];
