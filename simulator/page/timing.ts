import type { Seconds } from '../../lambda/routine/routine';
import { conducted, silently } from '../conductor/conductor';
import { endOf, stepAt } from '../conductor/programme';
import { intoAt } from '../web/playback';
import type { PageState } from './state';

/** How time passes on the page: who speaks, what is waited for, and how far the answer has come. */

/** Faster than this no voice can follow: the page runs by the clock alone. */
const fastestVoice = 1.5;

/** Whether words are said aloud here: where there is a voice that may speak, at a speed that it can follow. */
export function isVoiced(state: PageState): boolean {
  return state.voice.has && isLoud(state);
}

/** Whether this page may be heard, by whatever it has. */
function isLoud({ voice, pace, ears, ...state }: PageState): boolean {
  return voice.wanted && voice.allowed && pace.speed <= fastestVoice && !ears.attending && isSpeaker(state);
}

/** The sound that is to be heard now, and how far on it is; null where there is none. */
export function soundNow(state: PageState): { readonly file: string; readonly into: Seconds } | null {
  const { programme, position } = state.conducting;
  const step = programme[stepAt(programme, position)];
  if (step?.does !== 'play' || state.asking || !isLoud(state)) return null;
  return { file: step.file, into: position - step.at };
}

/** Whether an answer waits for a voice to begin with: one that may come yet. */
export function isAwaited(state: PageState): boolean {
  const { voice, conducting } = state;
  return voice.awaited && conducting.begun < 0 && isVoiced({ ...state, voice: { ...voice, has: true } });
}

/** Of several tabs with the same device the one speaks that last did something, or that is alone. */
export function isSpeaker({ tabs, by, tab }: Pick<PageState, 'tabs' | 'by' | 'tab'>): boolean {
  return tabs < 2 || by === null || by === tab;
}

/** A page that was not drawn for a while was not conducted meanwhile: no more than this is made up for. */
const longestFrame: Seconds = 2;

/** After this long it slept, or its machine did: nobody heard anything, and nobody is on the mat. */
const longestNap: Seconds = 20;

/** Time passes: nobody conducts while an answer is on its way, and where no voice speaks the clock does. */
export function ticked(state: PageState, now: number): PageState {
  const isAsleep = (now - state.clock.real) / 1000 > longestNap && isPlaying(state);
  if (isAsleep && !state.asking) return { ...state, slept: true, clock: { ...state.clock, real: now } };
  const passed = passedBy(state, now);
  const by = passed - state.clock.passed;
  const clock = { passed, real: now };
  if (state.asking || isAttentive(state) || isAwaited(state)) return { ...state, clock };
  if (!isVoiced(state)) return { ...state, clock, conducting: silently(state.conducting, by) };
  return { ...state, clock, conducting: conducted(state.conducting, Math.min(by, longestFrame), passed).state };
}

/** Whether this page has anything left of an answer to play. */
function isPlaying({ open, conducting: { position, programme }, ...state }: PageState): boolean {
  return open && position < endOf(programme) && isSpeaker(state);
}

/** Whoever speaks is let finish: an open microphone stays open, and what was said stands still. */
function isAttentive({ ears, open }: PageState): boolean {
  return ears.attending && open;
}

export function passedBy({ clock, pace }: PageState, now: number): Seconds {
  return clock.passed + Math.max(0, ((now - clock.real) / 1000) * pace.speed);
}

/** How far the answer has come by the score; after it, how long ago it began. */
export function scoreTime({ conducting: { position, programme }, pace }: PageState, now: number): Seconds {
  return position < endOf(programme) ? position : Math.max(position, intoAt(pace, now));
}
