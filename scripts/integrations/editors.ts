import { readFileSync } from 'node:fs';
import type { ElementClass, ManifestItem } from '../lib/manifest.js';

const DOCS = 'https://github.com/valtioneuvosto/vn-elements/blob/main/docs/components';

const docsUrl = (tagName: string): string => `${DOCS}/${tagName.replace('vn-', '')}.md`;

/** The values of a union of strings. */
const valuesOf = ({ type }: ManifestItem): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value = '']) => value);

const isBoolean = ({ type }: ManifestItem): boolean => type?.text === 'boolean';

const described = ({ name, description = '' }: ManifestItem) => ({ name, description });

/**
 * Custom data for HTML in Visual Studio Code.
 *
 * @see https://code.visualstudio.com/api/extension-guides/custom-data-extension
 */
export const htmlData = (elements: readonly ElementClass[]): object => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: (element.attributes ?? []).map((attribute) => ({
      ...described(attribute),
      ...(isBoolean(attribute)
        ? { valueSet: 'v' }
        : { values: valuesOf(attribute).map((name) => ({ name })) }),
    })),
    references: [{ name: 'Documentation', url: docsUrl(element.tagName) }],
  })),
});

/** The design tokens of the stylesheet, sorted by name. */
const tokens = (): string[] => {
  const css = readFileSync(
    new URL('../../src/styles/generated/tokens.css', import.meta.url),
    'utf8',
  );
  return [
    ...new Set([...css.matchAll(/^\s*(--vn-[\w-]+):/gm)].map(([, name = '']) => name)),
  ].sort();
};

/** Custom data for CSS in Visual Studio Code: design tokens and parts. */
export const cssData = (elements: readonly ElementClass[]): object => ({
  version: 1.1,
  properties: tokens().map((name) => ({ name, description: 'A design token of VN Elements.' })),
  pseudoElements: elements.flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map(({ name, description = '' }) => ({
      name: `::part(${name})`,
      description: `<${tagName}>: ${description}`,
    })),
  ),
});

/**
 * Web Types for JetBrains editors.
 *
 * @see https://github.com/JetBrains/web-types
 */
export const webTypes = (elements: readonly ElementClass[], version: string): object => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'vn-elements',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        'doc-url': docsUrl(element.tagName),
        attributes: (element.attributes ?? []).map((attribute) => ({
          ...described(attribute),
          value: { type: attribute.type?.text ?? 'string', required: !isBoolean(attribute) },
        })),
        slots: (element.slots ?? []).map(described),
        js: {
          properties: (element.members ?? [])
            .filter(({ kind }) => kind === 'field')
            .map((field) => ({ ...described(field), type: field.type?.text })),
          events: (element.events ?? []).map(described),
        },
        css: { parts: (element.cssParts ?? []).map(described) },
      })),
    },
    css: { properties: tokens().map((name) => ({ name })) },
  },
});
