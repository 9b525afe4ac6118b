/** Options of the functions that read telephone numbers. */
export interface PhoneOptions {
  /**
   * Country of numbers without a country code, as a two-letter code (ISO 3166-1); `FI` by default. Of an
   * unknown country, only international numbers are read.
   */
  readonly country?: string | undefined;
}

/**
 * Calling code and trunk prefix by country. A country with an empty prefix has none; the number of its
 * digits tells a telephone number from others.
 */
const COUNTRIES = new Map(
  (
    'FI358,0 AX358,0 SE46,0 NO47,/8 SJ47,/8 DK45,/8 GL299,/6 FO298,/6 IS354,/7 EE372,/7-8 LV371,/8 LT370,0 ' +
    'DE49,0 AT43,0 CH41,0 LI423,/7 FR33,0 BE32,0 NL31,0 LU352,/6-11 GB44,0 IE353,0 ES34,/9 PT351,/9 IT39,/7-11 ' +
    'SM378,/6-10 MT356,/8 GR30,/10 CY357,/8 PL48,/9 CZ420,/9 SK421,0 HU36,06 SI386,0 HR385,0 RO40,0 BG359,0 UA380,0 RU7,8 TR90,0 US1,1 CA1,1 JP81,0 ' +
    'CN86,0 IN91,0 AU61,0'
  )
    .split(' ')
    .map((one) => {
      const [, country = '', code = '', trunk = '', shortest = '0', longest = shortest] =
        /^(..)(\d+),(\d*)(?:\/(\d+)(?:-(\d+))?)?$/.exec(one) ?? [];
      return [country, { code, trunk, shortest, longest }] as const;
    }),
);

/** A calling code with the trunk prefix that only national numbers have: `+46 08 405 10 00`. */
const TRUNK = new RegExp(
  `^(${[...COUNTRIES.values()].flatMap(({ code, trunk }) => (trunk === '0' ? [code] : [])).join('|')})0(?=[1-9])`,
);

/** Finnish numbers without the trunk prefix. */
const FINNISH = /^(?:[1-9]\d{4,8}|(?:4\d|50)\d{8})$/;
/** Emergency and service numbers that are dialled as they are. */
const SHORT = /^(?:1\d\d|11[68]\d{3}|10\d{3})$/;
const SHORT_ABROAD = /^(?:1(?:1\d{1,4}|\d\d)|[2-9]11|999)$/;
/** North American numbers, which are usually written without the trunk prefix. */
const NORTH_AMERICAN = /^1?([2-9]\d\d[2-9]\d{6})$/;

/** An international number as `+` and digits, if its length is possible. */
function international(written: string): string | undefined {
  const digits = written.replace(TRUNK, '$1');
  const finnish = /^358([1-9].*)/.exec(digits)?.[1];
  if (finnish !== undefined) return FINNISH.test(finnish) ? `+358${finnish}` : undefined;
  if (digits.startsWith('1') && !NORTH_AMERICAN.test(digits)) return undefined;
  return /^[1-9]\d{7,14}$/.test(digits) && !digits.startsWith('3580') ? `+${digits}` : undefined;
}

/**
 * What a telephone dials for a written number: E.164, or a short number as it is.
 *
 * @param written digits with separators, in ASCII
 * @returns `undefined` for a number that cannot be one
 */
export function dialled(written: string, { country = 'FI' }: PhoneOptions): string | undefined {
  const isInternational = /^[\s(]*(?:\+|00)/.test(written);
  const digits = (isInternational ? written.replace(/\(\s*0\s*\)/, '') : written).replace(
    /\D/g,
    '',
  );
  if (isInternational) return international(digits.replace(/^00/, ''));
  const plan = COUNTRIES.get(country.toUpperCase());
  if (!plan) return undefined;
  const { code, trunk, shortest, longest } = plan;
  const isFinland = code === '358';
  if (isFinland && /^358[1-9]/.test(digits) && digits.length >= 10) return international(digits);
  if ((isFinland ? SHORT : SHORT_ABROAD).test(digits)) return digits;
  if (code === '1') {
    if (/^011[1-9]/.test(digits)) return international(digits.slice(3));
    const national = NORTH_AMERICAN.exec(digits)?.[1];
    return national === undefined ? undefined : `+1${national}`;
  }
  if (trunk === '') {
    const isLong = digits.length >= Number(shortest) && digits.length <= Number(longest);
    const isNational = isLong && (code === '39' || !digits.startsWith('0'));
    return isNational ? international(code + digits) : undefined;
  }
  if (!digits.startsWith(trunk)) return undefined;
  const national = digits.slice(trunk.length);
  return /^[1-9]/.test(national) ? international(code + national) : undefined;
}
