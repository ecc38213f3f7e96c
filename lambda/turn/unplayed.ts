/** A sound that Alexa could not play: words take over, without a word about it. */
import type { Instant } from '../session/calendar';
import type { Who } from '../store/listener-store';
import { causeOf } from '../log/log';
import type { Carried } from './carried';
import type { Context } from './context';

/** The session with its listener in words from the next answer on; the next write saves that. */
export function withoutSounds(carried: Carried, at: Instant): Carried {
  const { listener, pending } = carried;
  const fields = [...new Set([...pending.fields, 'unplayed' as const])];
  return { ...carried, listener: { ...listener, unplayed: at }, pending: { ...pending, fields, late: true } };
}

/** The same for a record, of which no session is open here. Somebody without one stays new; what fails is told again. */
export async function noteUnplayed(who: Who, requestId: string, at: Instant, { store, notes }: Context): Promise<void> {
  try {
    const found = await store.read(who, at);
    if (found === 'deleted' || found.listener === null) return;
    const listener = { ...found.listener, unplayed: at };
    const request = { requestId, now: at, since: at, isLast: false, isAside: false, owed: null };
    await store.write(who, { listener, fields: ['unplayed'], closings: [], lock: found.lock, ...request });
  } catch (error) {
    notes.count('Degraded');
    notes.tell('cause', causeOf(error));
  }
}
