import type { Instant } from '../calendar';

/**
 * What must still be true of a record when it is written: its version, 0 while there is none, and the session that it
 * was born in, null where release 0.1.0 made it.
 */
export interface Lock {
  readonly ver: number;
  readonly born: Instant | null;
}
