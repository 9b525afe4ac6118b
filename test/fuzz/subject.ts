import type fc from 'fast-check';

/** What the library and the oracle answer differently. */
export interface Difference {
  /** What differs, such as `item count`. */
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Why a difference is right. */
export interface Reason<Input> {
  readonly why: string;
  readonly is: (difference: Difference, input: Input) => boolean | Promise<boolean>;
}

/** A part of the library that is compared with an independent implementation. */
export interface Subject<Input> {
  readonly name: string;
  readonly oracle: string;
  readonly inputs: fc.Arbitrary<Input>;
  readonly differences: (input: Input) => readonly Difference[] | Promise<readonly Difference[]>;
  readonly reasons: readonly Reason<Input>[];
}

export const difference = (what: string, ours: unknown, theirs: unknown): readonly Difference[] => {
  const [own = '', other = ''] = [ours, theirs].map((value) => JSON.stringify(value));
  return own === other ? [] : [{ what, ours: own, theirs: other }];
};

/** The differences without a reason. */
export async function unexplained<Input>(
  { differences, reasons }: Subject<Input>,
  input: Input,
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const one of await differences(input)) {
    let isExplained = false;
    for (const { is } of reasons) isExplained ||= await is(one, input);
    if (!isExplained) found.push(one);
  }
  return found;
}
