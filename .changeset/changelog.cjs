/**
 * Entries without commit hashes, because the changelog is for users of the library. The separators
 * are for scripts/lib/changelog.ts, which groups the entries by subject.
 */
module.exports = {
  getReleaseLine: ({ summary }) => `\n<!-- changeset -->\n\n${summary.trim()}\n`,
  getDependencyReleaseLine: () => '',
};
