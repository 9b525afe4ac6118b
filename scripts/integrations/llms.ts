import type { ElementClass, ManifestItem } from '../lib/manifest.js';

const line = (kind: string, { name, type, description = '' }: ManifestItem): string =>
  `- ${kind} \`${name || '(default)'}\`${type?.text ? ` (\`${type.text}\`)` : ''}: ${description.replace(/\s+/g, ' ')}`;

const section = (element: ElementClass): string =>
  [
    `## ${element.tagName}`,
    '',
    element.description ?? '',
    '',
    ...(element.attributes ?? []).map((item) => line('attribute', item)),
    ...(element.slots ?? []).map((item) => line('slot', item)),
    ...(element.events ?? []).map((item) => line('event', item)),
    ...(element.cssParts ?? []).map((item) => line('part', item)),
  ].join('\n');

/**
 * A summary of the package for language models.
 *
 * @see https://llmstxt.org
 */
export const llmsText = (elements: readonly ElementClass[]): string => `# VN Elements

> Web components for the sites of the Finnish Government and its ministries. The author writes complete, semantic HTML inside each element; the element enhances it. Package \`vn-elements\`, tag prefix \`vn-\`.

- \`import 'vn-elements'\` registers all elements, \`import 'vn-elements/elements/header.js'\` one.
- Link \`vn-elements.css\` once. Without a build: \`vn-elements.bundle.js\`.
- Texts of an element follow the nearest \`lang\` attribute: fi, sv, en, se, ru, fr, de.
- Landmarks, headings, lists and disclosures (\`<details>\`) are written by the author in the light DOM.

${elements.map(section).join('\n\n')}
`;
