import type { Breaths } from '../../routine/routine';
import type { Listener } from '../../session/listener';
import { isDone, isSkipped, planOf, type PlannedSet, poseOf } from '../../session/plan/plan';
import type { Locale } from '../../words/locale';

/** The dose of an exercise: `Two sets of ten.` A side that was left out, or is done, is gone from it. */
export function doseWords(planned: PlannedSet, listener: Listener, locale: Locale): string {
  const { of, dose, exercise } = planned;
  const sets = locale.count(of, 'sets');
  const { sided } = poseOf(planned);
  const one = sided && sidesLeft(exercise.id, listener) === 1;
  switch (dose.count) {
    case 'repetitions': {
      const repetitions = locale.number(dose.repetitions);
      return sided && !one
        ? locale.words('dose.repetitions.each', { sets, repetitions })
        : locale.words('dose.repetitions', { sets, repetitions });
    }
    case 'circles': {
      const each = locale.number(dose.each);
      return one ? locale.words('dose.circles.one', { sets, each }) : locale.words('dose.circles', { sets, each });
    }
    case 'breaths':
      return stretchWords(planned, dose, one, locale);
  }
}

/** A stretch is told by its breaths; one that the article gives in seconds, a single breath, by its seconds. */
function stretchWords(planned: PlannedSet, dose: Breaths, one: boolean, locale: Locale): string {
  const { full } = planned.exercise.doses;
  const seconds = locale.number(Math.round(dose.breaths * (dose.in + dose.out)));
  const breaths = locale.number(dose.breaths);
  if (!poseOf(planned).sided) return locale.words('dose.breaths', { breaths });
  if (full.count === 'breaths' && full.breaths === 1)
    return locale.words(one ? 'dose.hold.one' : 'dose.hold', { seconds });
  return one ? locale.words('dose.breaths', { breaths }) : locale.words('dose.breaths.each', { breaths });
}

function sidesLeft(exercise: string, listener: Listener): number {
  const sets = planOf(listener).filter(
    (p) => p.exercise.id === exercise && !isSkipped(p, listener) && !isDone(p, listener),
  );
  return new Set(sets.map(({ side }) => side)).size;
}
