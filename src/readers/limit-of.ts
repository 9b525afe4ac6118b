/** A limit that a caller set; the default where it is not a number, so that there always is one. */
export const limitOf = (value: number | undefined, byDefault: number): number =>
  value !== undefined && value >= 0 ? value : byDefault;
