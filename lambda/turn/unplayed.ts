/** A sound that Alexa could not play: words take over, without a word about it. */
import type { Instant } from '../session/calendar';
import { hasSounds } from '../session/sounding';
import type { Who } from '../store/listener-store';
import { causeOf } from '../log/log';
import type { Carried } from './carried';
import type { Context } from './context';

/** The session with its listener in words from the next answer on; the next write saves that. */
export function withoutSounds(carried: Carried, at: Instant): Carried {
  const { listener, pending } = carried;
  if (!hasSounds(listener)) return carried;
  const fields = [...new Set([...pending.fields, 'unplayed' as const])];
  return { ...carried, listener: { ...listener, unplayed: at }, pending: { ...pending, fields, late: true } };
}

/**
 * The same for a record, of which no session is open here. Somebody without one stays new; what fails is told again. It
 * is in no session, so it says nothing of today's, unless the row that was found must be written whole.
 */
export async function noteUnplayed(who: Who, requestId: string, at: Instant, { store, notes }: Context): Promise<void> {
  try {
    const found = await store.read(who, at);
    if (found === 'deleted' || found.listener === null) return;
    const { listener: known, lock, unsaved, sessions } = found;
    // Told again, or nothing that was heard had a sound.
    if (known.sounds === 'none' || (known.unplayed !== null && known.unplayed >= at)) return;
    const listener = { ...known, unplayed: at, today: unsaved.includes('today') ? known.today : null };
    const fields = [...new Set([...unsaved, 'unplayed' as const])];
    const owed = sessions.length > 0 ? sessions : null;
    const request = { requestId, now: at, since: at, isLast: false, isAside: false, owed };
    await store.write(who, { listener, fields, closings: [], lock, ...request });
  } catch (error) {
    notes.count('Degraded');
    notes.tell('cause', causeOf(error));
  }
}
