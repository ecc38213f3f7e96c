import type { Seconds } from '../../lambda/routine/routine';
import { type MeasuredVoice, unheard } from '../conductor/measured-voice';
import { endOf } from '../conductor/programme';
import { intoAt } from '../web/playback';
import type { Event } from './happening';
import type { PageState } from './state';
import { isAwaited, isSpeaker, isVoiced, soundNow } from './timing';
import type { Player } from './sound/player';
import type { BrowserVoice } from './sound/voice';

/** What the page does beside drawing. */
export interface Deeds {
  readonly voice: BrowserVoice;
  readonly player: Player;
  readonly happen: (event: Event) => void;
  /** Tells the server that nobody said anything. */
  readonly fallSilent: () => void;
  /** Pauses an answer in whose middle the page slept: nobody heard what came. */
  readonly pause: (state: PageState) => void;
  /** Tells the server how far the answer has come. */
  readonly report: (into: Seconds) => void;
  /** Keeps the screen on, or lets it go dark. */
  readonly stayAwake: (wanted: boolean) => void;
  /** Keeps how a voice was measured. */
  readonly remember: (name: string, voice: MeasuredVoice) => void;
}

/** The server is told where the answer is once it is that far off, and not more often than that (milliseconds). */
const farOff: Seconds = 0.25;
const often = 1000;

/** What the page does of itself after each change: it speaks the words whose turn it is, and reports a long silence. */
export function effects({
  voice,
  player,
  happen,
  fallSilent,
  pause,
  report,
  remember,
  stayAwake,
}: Deeds): (state: PageState) => void {
  let asked = '';
  let silent = -1;
  let heard = -1;
  let reported = -Infinity;
  return (state) => {
    const { version, conducting } = state;
    stayAwake(state.open);
    const sound = soundNow(state);
    if (sound === null) player.still();
    else player.play(sound.file, sound.into, state.pace.speed);
    if (state.slept && !state.asking) return pause(state);
    const { saying, position, programme } = conducting;
    const key = saying === null || !isVoiced(state) ? '' : `${version}/${saying.step}/${saying.asked}`;
    if (key !== asked) {
      if (asked !== '' && isCutOff(state, asked)) voice.quiet();
      asked = key;
      if (key !== '' && saying !== null) speak(state, saying.step, saying.words, saying.rate);
    }
    if (version !== heard && state.voice.name !== null && conducting.voice !== unheard) {
      heard = version;
      remember(state.voice.name, conducting.voice);
    }
    const now = state.clock.real;
    const leads = isVoiced(state) || isAwaited(state);
    if (leads && Math.abs(intoAt(state.pace, now) - position) > farOff && now - reported > often) {
      reported = now;
      report(position);
    }
    const isOver = programme.length > 0 && position >= endOf(programme);
    if (state.open && isOver && silent !== version && !state.asking && isSpeaker(state)) {
      silent = version;
      fallSilent();
    }
  };

  function speak({ pace, version }: PageState, step: number, words: string, rate: number): void {
    const tell = (is: 'sounded' | 'spoken'): void => {
      // Words that were cut off end, too, but their answer is no longer the one that is played.
      if (asked.startsWith(`${version}/${step}/`)) happen({ is, step, now: performance.now() });
    };
    voice.say(words, rate * pace.speed, { begun: () => tell('sounded'), done: () => tell('spoken') });
  }
}

/** Words end by themselves; they are cut off where another answer came, somebody speaks, or none may be heard. */
function isCutOff(state: PageState, asked: string): boolean {
  return state.asking || !isVoiced(state) || !asked.startsWith(`${state.version}/`) || state.conducting.saying !== null;
}
