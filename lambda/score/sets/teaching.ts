/** What is taught in rests, a line or two in each: why an exercise is done, what to feel, how the article puts it. */
import type { Listener } from '../../session/listener';
import { lineFor } from '../../session/plan/instead';
import { type PlannedSet, poseOf, sidesOf } from '../../session/plan/plan';
import { layeredWhileNew } from '../layer';

/**
 * The lines for the rest before a set. What only the full set-up tells is owed to whoever no longer hears it, in the
 * first rest; beside it, one line a rest, each once in a session and others in the next.
 */
export function lessonsIn(planned: PlannedSet, listener: Listener): readonly string[] {
  const { exercise, set, of, side } = planned;
  const lines = (exercise.teaches ?? []).filter((line) => lineFor(planned, line) === line);
  const told = poseOf(planned).told.full.map(({ say }) => say);
  const isFull = layeredWhileNew(poseOf(planned).told, listener, exercise) === poseOf(planned).told.full;
  const isSecondSide = side !== null && side !== sidesOf(poseOf(planned), listener.today?.startSide ?? 'left')[0];
  const owed = isFull || set !== 2 || isSecondSide ? [] : lines.filter((line) => told.includes(line));
  const others = lines.filter((line) => !told.includes(line));
  const ordinal = set - 2 + (isSecondSide ? of - 1 : 0);
  const one = ordinal < others.length ? others[(listener.sessions.count + ordinal) % others.length] : undefined;
  return one === undefined ? owed : [...owed, one];
}
