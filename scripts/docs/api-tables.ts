import type { ElementClass, ManifestItem } from '../lib/manifest.js';

export const API_START = '<!-- api:start -->';
export const API_END = '<!-- api:end -->';

type Row = readonly string[];

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const orDash = (text: string | undefined): string => text ?? '–';
const cell = (text = ''): string => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

/** The members of a union type, without `undefined` and `null`. */
function membersOf(type: string): string[] {
  const members: string[] = [];
  let depth = 0;
  let member = '';
  for (const part of type.split(/(=>|[|()[\]{}<>])/)) {
    if (/^[([{<]$/.test(part)) depth += 1;
    if (/^[)\]}>]$/.test(part)) depth -= 1;
    if (part === '|' && depth === 0) {
      members.push(member);
      member = '';
    } else member += part;
  }
  return [...members, member]
    .map((one) => one.trim())
    .filter((one) => !['undefined', 'null'].includes(one));
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;

const typeOf = ({ type }: ManifestItem): string =>
  list(membersOf(type?.text ?? '').map((member) => code(member.replace(/^['(](.*)[')]$/, '$1'))));

const defaultOf = ({ default: value }: ManifestItem): string | undefined => {
  const text = value?.replace(/^'(.*)'$/, '$1');
  return text === undefined || text === '' || text === 'null' ? undefined : code(text);
};

/** The description; without the default where a column of the table shows it. */
const meaningOf = (item: ManifestItem): string =>
  defaultOf(item) === undefined
    ? cell(item.description)
    : cell(item.description?.replace(/ Default: `[^`]*`\.$/, ''));

function table(heads: Row, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The API of an element as Markdown: a table of each kind, and a line for the kinds it does not have. */
export function apiTables({
  attributes = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
  events = [],
  members = [],
  slots = [],
}: ElementClass): string {
  const methods = members.filter(({ kind }) => kind === 'method');
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const own = cssProperties.filter(({ inheritedFrom }) => !inheritedFrom);
  const tokens = cssProperties.filter(({ inheritedFrom }) => inheritedFrom);
  const described = (item: ManifestItem): Row => [code(item.name), cell(item.description)];
  const slot = (item: ManifestItem): Row => [
    item.name ? code(item.name) : '(default)',
    cell(item.description),
  ];

  const tables = {
    slots: table(['Slot', 'Content'], slots.map(slot)),
    attributes: table(
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      attributes.map((item) => [
        code(item.name),
        orDash(item.fieldName && code(item.fieldName)),
        typeOf(item),
        orDash(defaultOf(item)),
        meaningOf(item),
      ]),
    ),
    properties: table(
      ['Property', 'Type', 'Default', 'Meaning'],
      properties.map((item) => [
        code(item.name),
        typeOf(item),
        orDash(defaultOf(item)),
        meaningOf(item),
      ]),
    ),
    methods: table(
      ['Method', 'Meaning'],
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        cell(description),
      ]),
    ),
    events: table(
      ['Event', 'Type', 'Meaning'],
      events.map((item) => [code(item.name), typeOf(item), cell(item.description)]),
    ),
    parts: table(['Part', 'Meaning'], cssParts.map(described)),
    states: table(['State', 'Meaning'], cssStates.map(described)),
    'custom properties': table(
      ['Custom property'],
      own.map(({ name }) => [code(name)]),
    ),
  };
  // Every attribute of the table names its property.
  const missing = Object.entries(tables)
    .filter(([kind, text]) => text === '' && kind !== 'properties')
    .map(([kind]) => kind);
  return [
    ...Object.values(tables).filter(Boolean),
    missing.length > 0 && `No ${list(missing)} of its own.`,
    tokens.length > 0 &&
      `Its styles read these [design tokens](../tokens.md): ${tokens.map(({ name }) => code(name)).join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
