import type { Model } from './model';
import { stemsOf } from './english/stem';

/** Whether the intent keeps a person safe. What sounds like one of these must not be taken for anything else. */
export function isSafety(intent: string): boolean {
  return ['HurtsIntent', 'EmergencyIntent', 'RedFlagIntent', 'SameDayIntent'].includes(intent);
}

const alarming: ReadonlySet<string> = new Set(
  stemsOf(
    'ow ouch argh hurt ache aching burning pain painful sharp stabbing shooting pinch popped strained tweaked cramp numb ' +
      'tingling needles throbbing stinging swollen agony excruciating unbearable dizzy sick faint unwell twinge tender sore ' +
      'fell fallen collapsed tripped chest breathe dislocated broken bleeding blood heart attack stroke drooping choking ' +
      'tore torn unconscious ambulance emergency hospital paramedic dying',
  ),
);

/** "It doesn't hurt", "no pain at all", "I'm not in pain": not so "don't stop, it hurts" or "no, I fell". Breath and feeling are missed by denial. */
const denial = /(?:\b(?:not|no|without|never)|n't)((?: (?!it\b|that\b|this\b|my\b|i\b|stop\b)[a-z']+){0,2}) ([a-z]+)/g;
const deniable: ReadonlySet<string> = new Set(
  stemsOf('hurt hurting ache aching pain painful sore tender numb tingling dizzy sick faint burning sharp fallen fell'),
);
const question = /^(?:how|where|what|what's|which|when|why|who|can|could|should|do|does|did|is|are|am) /;

/** The stems of what was said that speak of pain or danger. */
export function alarmsIn(said: string): readonly string[] {
  return stemsOf(undenied(said)).filter((stem) => alarming.has(stem));
}

/** What was said, without the words of pain that it denies. */
function undenied(said: string): string {
  return said.replace(denial, (all: string, between: string, word: string) => {
    const words = `${between} ${word}`.trim().split(' ');
    return words.some((one) => stemsOf(one).some((stem) => deniable.has(stem))) ? '' : all;
  });
}

/** "Why does it hurt?" asks; what is asked is not steered towards pain. */
export function asks(said: string): boolean {
  return question.test(said);
}

/** Whether a word of alarm is spoken of, and not in a question. A part of the body alone is none: "my hip exercises". */
export function soundsLikePain(said: string): boolean {
  return !asks(said) && alarmsIn(said).length > 0;
}

/**
 * The safety intent whose whole sample stands somewhere in what was said, "no wait it hurts there", emergencies first.
 * Null if there is none, or if "why" or "what" asks about pain. A sample must hold a word of alarm to count, or be a sign of danger of three words or more.
 */
export function spotted(model: Model, said: string): string | null {
  const heard = undenied(said);
  const cause = /^(?:how|what|what's|when|who|why) /.test(said);
  const found = [...model.plain.values()].filter(
    ({ intent, text }) =>
      isSafety(intent) &&
      !(cause && intent === 'HurtsIntent') &&
      ` ${heard} `.includes(` ${text} `) &&
      tells(intent, text),
  );
  return (found.find(({ intent }) => intent === 'EmergencyIntent') ?? found[0])?.intent ?? null;
}

function tells(intent: string, text: string): boolean {
  return alarmsIn(text).length > 0 || (intent !== 'HurtsIntent' && text.split(' ').length > 2);
}
