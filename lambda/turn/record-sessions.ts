/** Sessions on their way into the history, and what is left of them where that fails. */
import { holds } from '../session/saved/merge';
import type { Today } from '../session/listener';
import type { Summary } from '../session/summary';
import type { Who } from '../store/listener-store';
import { causeOf } from '../log/log';
import type { Call } from './call';
import type { Context } from './context';

/** Milliseconds that the record waits for the history: then it takes with it what the history lacks. */
const headStart = 400;

export interface Recording {
  readonly call: Call;
  readonly context: Context;
  readonly isLast: boolean;
}

/** Records sessions, all at once; gives those that could not be. */
export async function recorded(
  sessions: readonly Summary[],
  who: Who,
  { call, context, isLast }: Recording,
): Promise<readonly Summary[]> {
  const { store, notes } = context;
  const left = sessions.map(async (summary) => {
    try {
      await store.record(who, { summary, now: call.at, isLast });
      return [];
    } catch (error) {
      notes.count('Degraded');
      notes.tell('cause', causeOf(error));
      return [summary];
    }
  });
  return (await Promise.all(left)).flat();
}

/** What recording gives, or all of it where that takes long. */
export async function soon(
  recording: Promise<readonly Summary[]>,
  all: readonly Summary[],
): Promise<readonly Summary[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Summary[]>((resolve) => {
    timer = setTimeout(() => resolve(all), headStart);
  });
  const left = await Promise.race([recording, late]);
  clearTimeout(timer);
  return left;
}

/** Who was deleted meanwhile has no history. */
export async function withdrawn(who: Who, sessions: readonly Summary[], { store, notes }: Context): Promise<void> {
  if (sessions.length === 0) return;
  await store.withdraw(who, sessions).catch((error: unknown) => notes.tell('cause', causeOf(error)));
}

/** Sessions but for those all of whose work is known to be saved. */
export function unknownOf(sessions: readonly Summary[], known: readonly (Today | Summary)[]): readonly Summary[] {
  return sessions.filter(
    ({ started, done = {} }) => !known.some((one) => one.started === started && holds(one.done ?? {}, done)),
  );
}
