/**
 * True in the development build and in the sources; the production build replaces this module by
 * one that exports `false`, so that warnings and their texts are left out of it.
 */
export const DEV: boolean = true;
