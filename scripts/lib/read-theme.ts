import { fromHex, isInSrgb, type ColorValue } from '../../src/styles/color.js';
import type { SchemeColor } from '../../src/styles/contrast.js';

/** The colours a theme may set. Text, backgrounds and sizes are the same for all ministries. */
export const THEMED: readonly string[] = [
  'quiet',
  'link',
  'link-hover',
  'link-visited',
  'rule',
  'accent',
  'frame',
  'frame-raised',
  'frame-muted',
  'frame-line',
  'frame-hair',
  'focus-dark',
];

/** A fault in a theme, as one line. */
export class ThemeError extends Error {}

export type Theme = Readonly<Record<string, SchemeColor>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a colour token: a DTCG object, or `#rrggbb`. */
function readColor(value: unknown, name: string): ColorValue {
  let color: unknown = value;
  if (typeof value === 'string') {
    try {
      color = fromHex(value);
    } catch {
      throw new ThemeError(`${name}: "${value}" is not a colour`);
    }
  }
  const { colorSpace, components, alpha = 1 } = isObject(color) ? color : {};
  const isColor =
    (colorSpace === 'oklch' || colorSpace === 'srgb') &&
    Array.isArray(components) &&
    components.length === 3 &&
    components.every(Number.isFinite);
  if (!isColor) {
    const found = JSON.stringify(value) ?? 'nothing';
    throw new ThemeError(`${name}: ${found} is not a colour of three numbers in oklch or srgb`);
  }
  if (alpha !== 1)
    throw new ThemeError(`${name}: the contrast of a translucent colour cannot be measured`);
  const read: ColorValue = { colorSpace, components: components as readonly number[] };
  if (!isInSrgb(read))
    throw new ThemeError(`${name}: ${JSON.stringify(components)} is outside sRGB`);
  return read;
}

function readToken(key: string, token: unknown, groupType: unknown): SchemeColor {
  const name = `color.${key}`;
  if (!THEMED.includes(key))
    throw new ThemeError(
      `"${name}" is not a token that a theme may set; these are: ${THEMED.join(', ')}`,
    );
  if (!isObject(token)) throw new ThemeError(`${name}: is not a token`);
  const { $type = groupType ?? 'color', $value, $extensions } = token;
  if ($type !== 'color')
    throw new ThemeError(`${name}: has the type "${String($type)}", not "color"`);
  const light = readColor($value, name);
  const extensions = isObject($extensions) ? $extensions['vn-elements'] : undefined;
  const dark = isObject(extensions) ? extensions['dark'] : undefined;
  return { light, dark: dark === undefined ? light : readColor(dark, `${name} (dark)`) };
}

/**
 * Reads the colours that a theme sets.
 *
 * @param text the content of a `.tokens.json` file
 * @throws {ThemeError}
 */
export function readTheme(text: string): Theme {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new ThemeError(`is not valid JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
  const colors = isObject(file) ? file['color'] : undefined;
  if (!isObject(file) || !isObject(colors)) throw new ThemeError('has no group "color"');
  const unknown = Object.keys(file).find((key) => key !== 'color' && !key.startsWith('$'));
  if (unknown !== undefined)
    throw new ThemeError(`"${unknown}" is not a group that a theme may set`);
  const tokens = Object.entries(colors).filter(([key]) => !key.startsWith('$'));
  if (tokens.length === 0) throw new ThemeError('sets no colour');
  return Object.fromEntries(
    tokens.map(([key, token]) => [key, readToken(key, token, colors['$type'])]),
  );
}
