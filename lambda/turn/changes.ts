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

/** Equal in every part: listeners are plain data. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [mine, theirs] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)));
}
