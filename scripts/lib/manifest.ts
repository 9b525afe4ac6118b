import { readFileSync } from 'node:fs';
import type { CssProperty } from './properties.js';

/** A slot, part, state, event, attribute or member in custom-elements.json. */
export interface ManifestItem {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface ManifestMember extends ManifestItem {
  readonly kind: 'field' | 'method';
  /** The attribute that sets the property. */
  readonly attribute?: string;
  readonly parameters?: readonly ManifestItem[];
}

/** A class in custom-elements.json. */
export interface ManifestClass {
  readonly name: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly description?: string;
  readonly summary?: string;
  readonly since?: string;
  readonly status?: string;
  readonly attributes?: readonly (ManifestItem & { readonly fieldName?: string })[];
  readonly members?: readonly ManifestMember[];
  readonly slots?: readonly ManifestItem[];
  readonly events?: readonly ManifestItem[];
  readonly cssParts?: readonly ManifestItem[];
  readonly cssStates?: readonly ManifestItem[];
  readonly cssProperties?: readonly CssProperty[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly ManifestClass[];
    readonly exports?: readonly {
      readonly kind: string;
      readonly declaration: { readonly name: string };
    }[];
  }[];
}

export type ElementClass = ManifestClass & { readonly tagName: string };

const isElement = (declaration: ManifestClass): declaration is ElementClass =>
  declaration.tagName !== undefined;

/** The custom elements in custom-elements.json. */
export function readElements(): ElementClass[] {
  const text = readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8');
  const { modules } = JSON.parse(text) as Manifest;
  return modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
}
