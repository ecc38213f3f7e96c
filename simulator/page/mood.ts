import type { Showing } from './showing';
import type { PageState } from './state';
import { isAwaited, isSpeaker, isVoiced } from './timing';
import type { PageWords } from './words/page-words';

/** Who does what now, and how it is heard, in a short line under the words. */
export function moodOf(state: PageState, moment: Showing, { mood }: PageWords): string {
  const { doing } = moment;
  if (state.link === 'lost') return mood.startServer;
  if (state.ears.attending) return state.ears.hears === '' ? mood.listening : `“${state.ears.hears}”`;
  if (state.asking) return mood.moment;
  if (!isSpeaker(state)) return mood.otherTab;
  if (doing === 'listening') return state.ears.mode === 'off' ? '' : mood.microphone;
  if (doing === 'waiting' && state.conducting.programme.length > 0) return mood.permission;
  if (doing === 'asleep') return mood.asleep;
  if (doing === 'over' || doing === 'waiting') return mood.closed;
  if (isAwaited(state)) return mood.awaited;
  return isVoiced(state) ? '' : whySilent(state, mood);
}

function whySilent({ voice, pace }: PageState, mood: PageWords['mood']): string {
  if (!voice.has) return mood.noVoice;
  if (!voice.wanted) return mood.notWanted;
  return voice.allowed ? mood.tooFast(pace.speed) : mood.untouched;
}
