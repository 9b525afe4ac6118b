import type { Status } from '../status.js';
import type { Tree } from '../tree.js';

/** What a data tree calls. */
export interface DataTreeCallbacks {
  /** Expands or collapses a branch when the user asks for it. */
  readonly open: (item: Element, isOpen: boolean) => void;
  /** To be called with the tree to show; `undefined` if there is no longer one. */
  readonly onTree: (tree: Tree | undefined) => void;
  /** To be called when a tree is loading, has failed to load, or is shown. */
  readonly onStatus: (status: Status) => void;
  /** To be called when the tools have been rendered. */
  readonly onTools: () => void;
  /** To be called when a tree is shown. */
  readonly onShown: () => void;
  /** To be called when a branch in the shadow root was expanded or collapsed. */
  readonly onToggle: () => void;
}
