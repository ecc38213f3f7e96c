/** What is in each file: which tone begins when. */
import { hip } from '../../lambda/routine/hip/hip';
import { type Dose, type Exercise, levels, type Routine, type Seconds } from '../../lambda/routine/routine';
import type { Pace } from '../../lambda/session/listener';
import { doseOf, variantsIn } from '../../lambda/session/plan/dose';
import { chimeBefore, circlesName, liftsName, restLengths, restName, together } from '../../lambda/sound/sounds';
import type { Tone } from './tones';

export interface Stroke {
  readonly at: Seconds;
  readonly tone: Tone;
}

/** A file by its name: how long it is meant to play, and what is heard in it. */
export interface SoundFile {
  readonly name: string;
  readonly lasts: Seconds;
  readonly strokes: readonly Stroke[];
}

/** A tone comes a tenth of a second after its beat, as a voice does: an MP3 has nothing in its first frames. CHOSEN. */
export const after: Seconds = 0.1;

/** In a rest a tick every other second, and every second at its end. CHOSEN. */
const every: Seconds = 2;
const closing: Seconds = 3;

/** Every file of the skill. */
export function soundFilesOf(routine: Routine = hip): readonly SoundFile[] {
  const sets = routine.exercises.flatMap(dosesOf).flatMap(repetitionsOf);
  const chime: SoundFile = { name: 'chime', lasts: 1.4, strokes: [{ at: after, tone: 'chime' }] };
  const all = [chime, ...restLengths.map(restOf), ...sets];
  return [...new Map(all.map((file) => [file.name, file])).values()];
}

function restOf(lasts: Seconds): SoundFile {
  const left = Array.from({ length: lasts - 1 }, (_, i) => lasts - 1 - i);
  const ticks = left.filter((n) => n !== chimeBefore && (n % every === 0 || n <= closing));
  const tone = (n: number): Stroke => ({ at: lasts - n, tone: n === chimeBefore ? 'chime' : 'tick' });
  return { name: restName(lasts), lasts, strokes: [...ticks, chimeBefore].sort((a, b) => b - a).map(tone) };
}

const paces: readonly Pace[] = ['slower', 'usual', 'faster'];

/** Every dose that an exercise is ever prescribed in: at each level, made easier or harder, at each pace. */
function dosesOf(exercise: Exercise): readonly Dose[] {
  const steps = Array.from({ length: 20 }, (_, i) => i - 10);
  return levels.flatMap((level) =>
    steps.flatMap((step) =>
      paces.map((pace) => doseOf(exercise, level, variantsIn(exercise, level, step), undefined, pace)),
    ),
  );
}

/** Repetitions rise and fall with the movement; stretches are led by words alone. */
function repetitionsOf(dose: Dose): readonly SoundFile[] {
  switch (dose.count) {
    case 'repetitions':
      return [repeated(liftsName(dose), dose.up + dose.hold + dose.down, dose.up + dose.hold)];
    case 'circles':
      return [repeated(circlesName(dose), dose.circle, dose.circle / 2)];
    case 'breaths':
      return [];
  }
}

function repeated(name: string, one: Seconds, turn: Seconds): SoundFile {
  const strokes = Array.from({ length: together }, (_, n): readonly Stroke[] => [
    { at: n * one + after, tone: 'rise' },
    { at: n * one + turn + after, tone: 'fall' },
  ]);
  return { name, lasts: together * one, strokes: strokes.flat() };
}
