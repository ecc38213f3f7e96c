import type { Model } from './model';
import type { Tongue } from './tongue';

/** Whether the intent keeps a person safe. What sounds like one of these must not be taken for anything else. */
export function isSafety(intent: string): boolean {
  return ['HurtsIntent', 'EmergencyIntent', 'RedFlagIntent', 'SameDayIntent'].includes(intent);
}

/** The stems of what was said that speak of pain or danger. */
export function alarmsIn(said: string, tongue: Tongue): readonly string[] {
  return tongue.stemsOf(undenied(said, tongue)).filter((stem) => tongue.alarm.stems.has(stem));
}

/** What was said, without the words of pain that it denies. */
function undenied(said: string, { alarm, stemsOf }: Tongue): string {
  return said.replace(alarm.denial, (all: string, between: string, word: string) => {
    const words = `${between} ${word}`.trim().split(' ');
    return words.some((one) => stemsOf(one).some((stem) => alarm.deniable.has(stem))) ? '' : all;
  });
}

/** "Why does it hurt?" asks; what is asked is not steered towards pain. */
export function asks(said: string, { alarm }: Tongue): boolean {
  return alarm.question.test(said);
}

/** Whether a word of alarm is spoken of, and not in a question. A part of the body alone is none: "my hip exercises". */
export function soundsLikePain(said: string, tongue: Tongue): boolean {
  return !asks(said, tongue) && alarmsIn(said, tongue).length > 0;
}

/**
 * The safety intent whose whole sample stands somewhere in what was said, "no wait it hurts there", emergencies first.
 * Null if there is none, or if "why" or "what" asks about pain. A sample must hold a word of alarm to count, or be a sign of danger of three words or more.
 */
export function spotted(model: Model, said: string): string | null {
  const heard = undenied(said, model.tongue);
  const cause = model.tongue.alarm.cause.test(said);
  const found = [...model.plain.values()].filter(
    ({ intent, text }) =>
      isSafety(intent) &&
      !(cause && intent === 'HurtsIntent') &&
      ` ${heard} `.includes(` ${text} `) &&
      tells(intent, text, model.tongue),
  );
  return (found.find(({ intent }) => intent === 'EmergencyIntent') ?? found[0])?.intent ?? null;
}

function tells(intent: string, text: string, tongue: Tongue): boolean {
  return alarmsIn(text, tongue).length > 0 || (intent !== 'HurtsIntent' && text.split(' ').length > 2);
}
