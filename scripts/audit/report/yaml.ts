type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/**
 * Writes plain data as YAML. Strings are quoted as in JSON, which YAML allows, so that none of them is
 * read as a number, a date or a keyword.
 */
export function toYaml(value: Value, indent = ''): string {
  if (typeof value !== 'object') return ` ${JSON.stringify(value)}\n`;
  const isList = Array.isArray(value);
  const entries: (readonly [string, Value])[] = isList
    ? (value as readonly Value[]).map((one) => ['-', one] as const)
    : Object.entries(value).map(([key, one]) => [`${JSON.stringify(key)}:`, one] as const);
  if (entries.length === 0) return isList ? ' []\n' : ' {}\n';
  const lines = entries.map(([head, one]) => `${indent}${head}${toYaml(one, `${indent}  `)}`);
  return `\n${lines.join('')}`;
}
