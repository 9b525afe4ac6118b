/** A telephone number as people read it and as a telephone dials it. */
export interface Phone {
  /** The number as given, its spaces made non-breaking. */
  readonly text: string;
  /** `tel:` address, in E.164 form where the number is a full one. */
  readonly href: string;
}

/**
 * Reads a telephone number in Finnish or international writing: `029 515 0201` dials
 * `tel:+358295150201`, `112` stays `tel:112`.
 *
 * @returns `undefined` when the text holds anything but one number
 * @see https://www.rfc-editor.org/rfc/rfc3966 (the tel URI)
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function readPhone(value: unknown): Phone | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (!/^\+?[\d\s().-]{3,}$/.test(text)) return undefined;
  const digits = text.replace(/\(0\)|[^\d+]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) return undefined;
  const dialled = /^0[1-9]\d{3,}$/.test(digits)
    ? `+358${digits.slice(1)}`
    : digits.replace(/^00(?=[1-9])/, '+');
  return { text: text.replace(/\s+/g, '\u00a0'), href: `tel:${dialled}` };
}
