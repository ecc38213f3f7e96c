import type { Listener } from '../session/listener';
import { isDone, isSkipped, planOf, type PlannedSet, poseOf } from '../session/plan';
import type { Locale } from '../words/locale';

/** The dose of an exercise: `Two sets of ten.` A side that was left out, or is done, is gone from it. */
export function doseWords(planned: PlannedSet, listener: Listener, locale: Locale): string {
  const { of, dose, exercise } = planned;
  const sets = locale.count(of, 'sets');
  const { sided } = poseOf(planned);
  const one = sided && sidesLeft(exercise.id, listener) === 1;
  switch (dose.count) {
    case 'repetitions':
      return locale.words('dose.repetitions', { sets, repetitions: locale.number(dose.repetitions) });
    case 'circles': {
      const each = locale.number(dose.each);
      return one ? locale.words('dose.circles.one', { sets, each }) : locale.words('dose.circles', { sets, each });
    }
    case 'breaths':
      return breathWords(dose.breaths, dose.breaths * (dose.in + dose.out), sided, one, locale);
  }
}

/** A hold of one breath is told by its seconds, a longer one by its breaths. */
function breathWords(breaths: number, seconds: number, sided: boolean, one: boolean, locale: Locale): string {
  const blanks = { breaths: locale.number(breaths), seconds: locale.number(Math.round(seconds)) };
  if (!sided) return locale.words('dose.breaths', blanks);
  if (breaths === 1) return locale.words(one ? 'dose.hold.one' : 'dose.hold', blanks);
  return locale.words(one ? 'dose.breaths' : 'dose.breaths.each', blanks);
}

function sidesLeft(exercise: string, listener: Listener): number {
  const sets = planOf(listener).filter(
    (p) => p.exercise.id === exercise && !isSkipped(p, listener) && !isDone(p, listener),
  );
  return new Set(sets.map(({ side }) => side)).size;
}
