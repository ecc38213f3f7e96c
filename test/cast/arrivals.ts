/** Answers of whole sessions, with who is coached by then: what a screen must be able to show. */
import type { Move } from '../../lambda/conversation/move';
import type { State } from '../../lambda/conversation/state';
import { levels } from '../../lambda/routine/routine';
import { type Arrival, arrivalOf } from '../../lambda/score/arrival';
import { repetitionsIn } from '../../lambda/session/plan/dose';
import { planOf, type PlannedSet, spotOf } from '../../lambda/session/plan/plan';
import type { Listener, Pace } from '../../lambda/session/listener';
import type { Locale } from '../../lambda/words/locale';
import { restingFor } from './bodies';
import { onTheMat } from './listeners';
import { sessionOf } from './replies';

export interface Arrived {
  readonly arrival: Arrival;
  readonly move: Move;
}

const paces: readonly Pace[] = ['slower', 'usual', 'faster'];
const learned = { bridge: 1, leg_circles: 1, happy_baby: 1, pigeon: 1 };

/** Every answer of a session at every level and pace, and each set entered in its middle as after a pause. */
export function arrivalsIn(locale: Locale, at: readonly Pace[] = paces): readonly Arrived[] {
  return levels.flatMap((level) =>
    at.flatMap((pace) => {
      const listener = onTheMat(level, { pace, learned });
      const cut = planOf(listener).map((planned) => enteredAgain(planned, listener));
      return [...sessionOf(listener), ...sessionOf({ ...listener, learned: {} }), ...cut].map((move) => ({
        move,
        arrival: arrivalOf(move, locale),
      }));
    }),
  );
}

function enteredAgain(planned: PlannedSet, listener: Listener): Move {
  const middle = planned.dose.count === 'breaths' ? 1 : Math.ceil(repetitionsIn(planned.dose) / 2);
  const to: State = { at: 'playing', from: spotOf(planned, middle), by: 'return', told: 0 };
  const body = restingFor(planned);
  return { to, hears: 'the place', says: [], listener, body, summary: null, errand: null };
}
