import type { Model } from './model';
import { stemsOf } from './stem';

/** Whether the intent keeps a person safe. What sounds like one of these must not be taken for anything else. */
export function isSafety(intent: string): boolean {
  return intent === 'HurtsIntent' || intent === 'EmergencyIntent';
}

const alarming: ReadonlySet<string> = new Set(
  stemsOf(
    'ow ouch argh hurt ache aching burning pain painful sharp stabbing shooting pinch popped strained tweaked cramp numb ' +
      'tingling needles throbbing stinging swollen agony excruciating unbearable dizzy sick faint unwell twinge tender sore ' +
      'fell fallen collapsed tripped chest breathe dislocated broken bleeding blood heart attack stroke drooping choking ' +
      'tore torn unconscious ambulance emergency hospital paramedic dying',
  ),
);

const body =
  'hips? knees? back legs? calf calves groin neck shoulders? foot feet ankles? wrists? thighs? bum buttocks? hamstrings? toes? head arms?';
const ofTheBody = new RegExp(`\\b(?:my|the) (?:left |right |lower |upper |poor )?(?:${body.replaceAll(' ', '|')})\\b`);
const question = /^(?:how|where|what|what's|which|when|why|who|can|could|should|do|does|did|is|are|am) /;

/** The stems of what was said that speak of pain or danger. */
export function alarmsIn(said: string): readonly string[] {
  return stemsOf(said).filter((stem) => alarming.has(stem));
}

/** Whether a part of the body or a word of alarm is spoken of, and not in a question: "my back's gone". */
export function soundsLikePain(said: string): boolean {
  return !question.test(said) && (ofTheBody.test(said) || alarmsIn(said).length > 0);
}

/**
 * The safety intent whose whole sample stands somewhere in what was said, "no wait it hurts there", emergencies first.
 * Null if there is none. A sample must hold a word of alarm to count, or be an emergency of three words or more.
 */
export function spotted(model: Model, said: string): string | null {
  const found = [...model.plain.values()].filter(
    ({ intent, text }) => isSafety(intent) && ` ${said} `.includes(` ${text} `) && tells(intent, text),
  );
  return (found.find(({ intent }) => intent === 'EmergencyIntent') ?? found[0])?.intent ?? null;
}

function tells(intent: string, text: string): boolean {
  return alarmsIn(text).length > 0 || (intent === 'EmergencyIntent' && text.split(' ').length > 2);
}
