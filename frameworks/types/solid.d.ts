/**
 * The elements in JSX of Solid:
 *
 *   import type {} from 'vn-elements/types/solid';
 */
import type { JSX as SolidJSX } from 'solid-js';
import type { VnElements } from '../elements.js';

type Handlers<Events> = {
  [Type in keyof Events & string as `on:${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

/** `prop:tree` sets the property, `attr:levels` the attribute. */
type Prefixed<Props> = {
  [Name in keyof Props & string as `prop:${Name}` | `attr:${Name}`]?: Props[Name];
};

type Tags = {
  [Tag in keyof VnElements]: SolidJSX.HTMLAttributes<VnElements[Tag]['element']> &
    VnElements[Tag]['props'] &
    Prefixed<VnElements[Tag]['props']> &
    Handlers<VnElements[Tag]['events']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
