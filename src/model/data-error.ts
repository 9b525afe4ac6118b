/** The error of a function that received data that it cannot use. */
export class DataError extends TypeError {
  override readonly name = 'DataError';
  /** Where the fault is, from the name of the parameter: `data.pages.0.title`. */
  readonly field: string;

  constructor(field: string, cause: unknown) {
    super(`vn-elements cannot use ${field}: ${String(cause)}`, { cause });
    this.field = field;
  }
}

type Call = (...all: never[]) => unknown;
type Replace = (one: unknown) => void;

/** In place of the field with the fault, at least one of these makes a call succeed; a symbol does not. */
const HARMLESS: readonly unknown[] = ['', [], { lang: 'fi' }];
/** Large data is not searched to its end. */
const MAX_CALLS = 200;
const MAX_PATH = 60;

/** The path of the field with the fault, from the index of the argument; empty if there are several. */
function faultIn(call: Call, all: object): string {
  let left = MAX_CALLS;
  const search = (value: unknown, replace: Replace, path: string): string => {
    let inner = path.slice(0, -1);
    try {
      // A text is usually as it should be, even if the call succeeds without it.
      for (const isText of [false, true]) {
        for (const key of Object.keys(value as object)) {
          inner = path + key;
          const field = (value as Readonly<Record<string, unknown>>)[key];
          const without: Replace = (one) => {
            const copy = Array.isArray(value)
              ? [...(value as unknown[])]
              : { ...(value as object) };
            replace(Object.assign(copy, { [key]: one }));
          };
          const fails = (one: unknown): boolean => {
            try {
              left -= 1;
              if (left > 0) without(one);
              return left < 1;
            } catch {
              return true;
            }
          };
          if ((typeof field === 'string') === isText) {
            const helps = !HARMLESS.every(fails);
            // An argument may have required fields.
            const mayContain = !isText && (helps || path === '');
            const found =
              (mayContain && path.length < MAX_PATH && search(field ?? {}, without, `${inner}.`)) ||
              (helps && fails(Symbol()) && inner);
            if (found) return found;
          }
        }
      }
    } catch {
      // A getter or a proxy throws.
      return inner;
    }
    return '';
  };
  return search(
    all,
    (parameters) => {
      call(...(Object.values(parameters as object) as never[]));
    },
    '',
  );
}

/**
 * A function whose errors are `DataError`s. Finding the field repeats the call with other values, so it is
 * only for functions without effects.
 *
 * @param names the function's parameters
 */
export function guarded<Write extends Call>(
  call: Write,
  names: readonly string[] = ['data', 'options'],
): Write {
  const checked = (...all: never[]): unknown => {
    try {
      return call(...all);
    } catch (cause) {
      if (cause instanceof DataError) throw cause;
      const data = Object.fromEntries(names.map((name, index) => [name, all[index]]));
      throw new DataError(faultIn(call, data) || names.join(' or '), cause);
    }
  };
  return checked as Write;
}
