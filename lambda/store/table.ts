/** One row: scalars as they are, everything else as JSON in a string. */
export type Scalar = string | number | boolean | null;
export interface Row {
  readonly [attribute: string]: Scalar;
}

/** A type, not an interface, so that a key is a row of two attributes wherever a row is asked for. */
export type Key = { readonly pk: string; readonly sk: string };

/**
 * What a row must be for an update to happen: of this version, and born when it was read to be born. Version 0 expects
 * no row at all, null one that has no version; a row of release 0.1.0 has no birth.
 */
export interface Version {
  readonly ver: number | null;
  readonly born: string | null;
}

/** Or a row that still has the damaged summary that was read, null where that is no text. */
export interface Damage {
  readonly summary: string | null;
}

export type Expected = Version | Damage;

/** Expects that there is no row. */
export const noRow: Version = { ver: 0, born: null };

/** How a guarded update ended; where it was refused, with the row that stands there, null where there is none. */
export type Updated = { readonly done: true } | { readonly done: false; readonly row: Row | null };

/** The little that is asked of a table. Reads are consistent. Every call may throw. */
export interface Table {
  get(key: Key): Promise<Row | null>;
  /** Rows of a partition whose sort key lies between two, both included, in order. */
  between(pk: string, first: string, last: string): Promise<readonly (Row & Key)[]>;
  /** Set some attributes, and no others, if the row is as expected. */
  update(key: Key, set: Row, expected: Expected): Promise<Updated>;
  put(key: Key, row: Row): Promise<void>;
  /** Remove a row; with a birth only one that was born then. */
  remove(key: Key, born?: string): Promise<void>;
  /** Remove many rows of a partition. Where it throws, some of them may be gone. */
  clear(keys: readonly Key[]): Promise<void>;
}

/** A table that was never set up: every call fails, and coaching goes on without it. */
export function unreachableTable(): Table {
  const fail = (): Promise<never> => Promise.reject(new Error('there is no table'));
  return { get: fail, between: fail, update: fail, put: fail, remove: fail, clear: fail };
}

/** Whether an update may happen to a row, as DynamoDB would judge it. */
export function isAsExpected(row: Row | null, expected: Expected): boolean {
  if ('summary' in expected) return row !== null && textIn(row['summary']) === expected.summary;
  const { ver, born } = expected;
  if (ver === 0) return row === null;
  return row !== null && (row['ver'] ?? null) === ver && (row['born'] ?? null) === born;
}

/** A text as it is, null where it is none. */
export function textIn(value: Scalar | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
