/** Every passage of all content as a device plays it: what is asked for, said, and done meanwhile. */
import { ssmlOf } from '../../../lambda/render/ssml';
import type { LevelId } from '../../../lambda/routine/routine';
import { arrivalOf } from '../../../lambda/score/arrival';
import { lengthOf } from '../../../lambda/score/cue';
import { type Phase, phasesOf } from '../../../lambda/score/phases';
import type { State } from '../../../lambda/conversation/state';
import { advance } from '../../../lambda/conversation/advance';
import type { Move } from '../../../lambda/conversation/move';
import { settle } from '../../../lambda/score/moment/settle';
import type { Pace, Talk } from '../../../lambda/session/listener';
import { type Programme, programmeOf } from '../../../simulator/conductor/programme';
import { speechOf } from '../../../simulator/speech/speech';
import type { Locale } from '../../../lambda/words/locale';
import { now, onTheMat } from '../../cast/listeners';
import { sessionOf } from '../../cast/replies';

export interface Passage {
  readonly name: string;
  readonly move: Move;
  readonly phases: readonly Phase[];
  readonly programme: Programme;
  readonly plays: number;
}

const levels: readonly LevelId[] = ['gentle', 'building', 'full'];
const paces: readonly Pace[] = ['slower', 'usual', 'faster'];
const talks: readonly Talk[] = ['less', 'usual', 'more'];
const practice = [0, 1, 4];

/** As it is played: whole sessions at every level and pace, told more and less, and each passage taken up in its middle. */
export function passagesIn(locale: Locale): readonly Passage[] {
  const turns = levels.flatMap((level) => paces.map((pace) => ({ level, pace })));
  return turns.flatMap(({ level, pace }, index) =>
    practice.flatMap((times, nth) => {
      const every = { bridge: times, leg_circles: times, happy_baby: times, pigeon: times };
      const talk = talks[(index + nth) % 3] ?? 'usual';
      const listener = onTheMat(level, { pace, talk, learned: times === 0 ? {} : every }, index % 2 ? 'left' : 'right');
      return sessionOf(listener)
        .filter(({ to }) => to.at === 'playing')
        .flatMap((move) => [move, ...takenUp(move, locale)])
        .map((move) => passageOf(`${level} ${pace} ${talk} ${times}`, move, locale));
    }),
  );
}

/** A pause two minutes into a passage, and what "resume" plays. */
function takenUp(move: Move, locale: Locale): readonly Move[] {
  const { to: here, listener, body } = move;
  const cut = settle({ here, listener, body }, 120, 'unknown', locale);
  const paused = advance(cut.here, { means: 'pause' }, cut.listener, now, cut.body);
  const again = advance(paused.to, { means: 'resume' }, paused.listener, now, paused.body);
  return again.to.at === 'playing' ? [again] : [];
}

function passageOf(name: string, move: Move, locale: Locale): Passage {
  const { score, asked } = arrivalOf(move, locale);
  const speech = speechOf({ type: 'SSML', ssml: ssmlOf(score, locale, asked?.question ?? null) }, locale.voice);
  const phases = phasesOf(score, 0, move.listener, locale);
  const programme = programmeOf({ speech, reprompt: null, microphone: 'listening', phases });
  return { name: `${name} ${where(move.to)}`, move, phases, programme, plays: Math.max(speech.plays, lengthOf(score)) };
}

function where(state: State): string {
  return state.at === 'playing' ? `${state.from.exercise}/${state.from.set} ${state.from.repetition}` : state.at;
}
