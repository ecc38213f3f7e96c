import type { AlarmWords } from '../tongue';
import { stemsOf } from './stem';

/** "It doesn't hurt", "no pain at all", "I'm not in pain": not so "don't stop, it hurts" or "no, I fell". Breath and feeling are missed by denial. */
export const alarm: AlarmWords = {
  stems: new Set(
    stemsOf(
      'ow ouch argh hurt ache aching burning pain painful sharp stabbing shooting pinch popped strained tweaked cramp numb ' +
        'tingling needles throbbing stinging swollen agony excruciating unbearable dizzy sick faint unwell twinge tender sore ' +
        'fell fallen collapsed tripped chest breathe dislocated broken bleeding blood heart attack stroke drooping choking ' +
        'tore torn unconscious ambulance emergency hospital paramedic dying twisted cricked wrenched sprained jarred spasm ' +
        'spasms nauseous vomiting woozy giddy lightheaded fever feverish swelling fainted',
    ),
  ),
  denial: /(?:\b(?:not|no|without|never)|n't)((?: (?!it\b|that\b|this\b|my\b|i\b|stop\b)[a-z']+){0,2}) ([a-z]+)/g,
  deniable: new Set(
    stemsOf(
      'hurt hurting ache aching pain painful sore tender numb tingling dizzy sick faint burning sharp fallen fell',
    ),
  ),
  question: /^(?:how|where|what|what's|which|when|why|who|can|could|should|do|does|did|is|are|am) /,
  cause: /^(?:how|what|what's|when|who|why) /,
};
