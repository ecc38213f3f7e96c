/** One row: scalars as they are, everything else as JSON in a string. */
export type Scalar = string | number | boolean | null;
export interface Row {
  readonly [attribute: string]: Scalar;
}

/** A type, not an interface, so that a key is a row of two attributes wherever a row is asked for. */
export type Key = { readonly pk: string; readonly sk: string };

/** How a guarded update ended; where it was refused, with the row that stands there, null where there is none. */
export type Updated = { readonly done: true } | { readonly done: false; readonly row: Row | null };

/** The little that is asked of a table. Reads are consistent. Every call may throw. */
export interface Table {
  get(key: Key): Promise<Row | null>;
  /** Rows of a partition whose sort key lies between two, both included, in order. */
  between(pk: string, first: string, last: string): Promise<readonly (Row & Key)[]>;
  /** Set some attributes, and no others, if the row's `ver` is the expected one; 0 expects no row. */
  update(key: Key, set: Row, expected: number): Promise<Updated>;
  put(key: Key, row: Row): Promise<void>;
  remove(key: Key): Promise<void>;
}

/** A table that was never set up: every call fails, and coaching goes on without it. */
export function unreachableTable(): Table {
  const fail = (): Promise<never> => Promise.reject(new Error('there is no table'));
  return { get: fail, between: fail, update: fail, put: fail, remove: fail };
}
