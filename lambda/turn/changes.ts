/** What a turn changed of a listener, and whether that is worth a write. */
import type { Field, Listener, Today } from '../session/listener';
import { fields, savedFields } from '../session/saved/saved-fields';

export function changes(before: Listener, after: Listener): readonly Field[] {
  return fields.filter((field) => !same(before[field], after[field]));
}

/** Work, a new plan or a preference is worth a write; where we are and for how long goes with it. */
export function isWorthIt(field: Field, before: Listener, after: Listener): boolean {
  const { write } = savedFields[field];
  if (write !== 'for work or a plan') return write === 'at once';
  return !same(facts(before.today), facts(after.today)) && (before.today !== null || hasFacts(after.today));
}

function facts(today: Today | null): unknown {
  return today === null ? null : { ...today, next: null, seconds: 0 };
}

function hasFacts(today: Today | null): boolean {
  return today !== null && (Object.keys(today.done).length > 0 || today.skipped.length > 0);
}

/** Equal as JSON: listeners are plain data, always built with their keys in the same order. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
