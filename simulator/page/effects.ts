import { isOver } from './programme';
import type { Event } from './happening';
import { isSpeaker, isVoiced, type PageState } from './state';
import type { BrowserVoice } from './voice';

/** What the page does of itself after each change: it speaks the words whose turn it is, and reports a long silence. */
export function effects(
  voice: BrowserVoice,
  happen: (event: Event) => void,
  fallSilent: () => void,
): (state: PageState) => void {
  let said = '';
  let aloud = false;
  let version = -1;
  let silenced = -1;
  return (state) => {
    const voiced = isVoiced(state);
    if (state.version !== version || state.asking || (aloud && !voiced)) {
      if (aloud) voice.quiet();
      aloud = false;
    }
    version = state.version;
    const key = `${version}/${state.head.step}`;
    const step = state.programme[state.head.step];
    if (key !== said) {
      said = key;
      if (voiced && !state.asking && step?.does === 'say') {
        aloud = true;
        speak(state, step.words, step.rate);
      }
    }
    if (state.open && state.programme.length > 0 && isOver(state.programme, state.head) && silenced !== version) {
      if (state.asking || !isSpeaker(state)) return;
      silenced = version;
      fallSilent();
    }
  };

  function speak({ head, pace, version: now }: PageState, words: string, rate: number): void {
    voice.say(words, (rate / 100) * pace.speed, () => {
      // Words that were cut off end, too, but their answer is no longer the one that is played.
      if (now === version) happen({ is: 'spoken', step: head.step, now: performance.now() });
    });
  }
}
