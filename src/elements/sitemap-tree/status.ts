/** What the status above a tree displays: how many pages the filter finds, or how loading the tree goes. */
export type Status = 'none' | 'loading' | 'failed' | number;

/** A change of a tree that a visitor has caused and a screen reader would not report by itself. */
export type Change = 'expanded' | 'collapsed' | 'all-expanded' | 'all-collapsed' | 'all-shown';
