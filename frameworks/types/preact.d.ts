/**
 * The elements in JSX of Preact:
 *
 *   import type {} from 'vn-elements/types/preact';
 */
import type { HTMLAttributes } from 'preact';
import type { VnElements } from '../elements.js';

type Handlers<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type Tags = {
  [Tag in keyof VnElements]: HTMLAttributes<VnElements[Tag]['element']> &
    VnElements[Tag]['props'] &
    Handlers<VnElements[Tag]['events']>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
