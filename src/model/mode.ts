/**
 * True in the development build and in the sources; the production build replaces this module by
 * one that exports `false`, so that it contains no warnings.
 */
export const DEV: boolean = true;
