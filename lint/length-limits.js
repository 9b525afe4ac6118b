// Length limits of source files and classes, used by ESLint and stylelint.

export const MAX_FILE_LINES = 250;
export const MAX_CLASS_LINES = 200;
export const MAX_TEST_FILE_LINES = 600;

/**
 * Files that may be longer, each with the reason.
 * @type {readonly { readonly file: string, readonly reason: string }[]}
 */
export const LONG_FILES = [];
