/**
 * The elements in templates of Vue 3:
 *
 *   import type {} from 'vn-elements/types/vue';
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { VnElements } from '../elements.js';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** `@vn-filtered` is the property `onVnFiltered`. */
type Handlers<Events> = {
  [Type in keyof Events & string as `on${Pascal<Type>}`]?:
    ((event: Events[Type]) => void) | undefined;
};

type Tags = {
  [Tag in keyof VnElements]: new () => {
    $props: HTMLAttributes &
      PublicProps &
      VnElements[Tag]['props'] &
      Handlers<VnElements[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
