/**
 * The elements in JSX of React 19:
 *
 *   import type {} from 'vn-elements/types/react';
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { VnElements } from '../elements.js';

type Handlers<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type Tags = {
  [Tag in keyof VnElements]: DetailedHTMLProps<
    HTMLAttributes<VnElements[Tag]['element']>,
    VnElements[Tag]['element']
  > &
    VnElements[Tag]['props'] &
    Handlers<VnElements[Tag]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
