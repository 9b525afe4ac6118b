/**
 * The elements in templates of Svelte 5:
 *
 *   import type {} from 'vn-elements/types/svelte';
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { VnElements } from '../elements.js';

type Handlers<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type Tags = {
  [Tag in keyof VnElements]: HTMLAttributes<VnElements[Tag]['element']> &
    VnElements[Tag]['props'] &
    Handlers<VnElements[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
