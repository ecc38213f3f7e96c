import type { Cue } from './cue';

/** Whether a cue is a part of a repetition, a circle or a breath: these keep their time and count. */
export function isExercise({ kind }: Cue): boolean {
  return (
    kind === 'up' ||
    kind === 'hold' ||
    kind === 'down' ||
    kind === 'circle' ||
    kind === 'change' ||
    kind === 'in' ||
    kind === 'out'
  );
}
