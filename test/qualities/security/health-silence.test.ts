import { describe, expect, test } from '@jest/globals';
import { meanings } from '../../../lambda/alexa/heard';
import type { Line } from '../../../lambda/log/log';
import { metricsIn, stand } from '../../cast/stand';
import { talker, type Slots, type Talker } from '../../cast/talker';

/** Intents that tell of somebody's health. */
const ofHealth: readonly string[] = [
  'HurtsIntent',
  'EmergencyIntent',
  'RedFlagIntent',
  'ConditionIntent',
  'TooHardIntent',
  'TiredIntent',
  'MedicalQuestionIntent',
  'IsItSafeIntent',
  'SameDayIntent',
  'HipReplacementIntent',
];

/** Ways into places, from the launch on. */
const ways: readonly (readonly (string | readonly [string, Slots])[])[] = [
  [],
  ['ReadyIntent'],
  ['ReadyIntent', 'ReadyIntent'],
  ['ReadyIntent', 'ReadyIntent', 'ReadyIntent'],
  ['ReadyIntent', 'ReadyIntent', 'AMAZON.PauseIntent'],
  ['ReadyIntent', 'AMAZON.PauseIntent'],
  ['ReadyIntent', 'ReadyIntent', 'HurtsIntent'],
  ['ReadyIntent', 'ReadyIntent', 'ReadyIntent', 'ReadyIntent', 'ReadyIntent', 'ReadyIntent'],
  ['ReadyIntent', ['RemindMeIntent', {}]],
  ['ReadyIntent', 'ForgetMeIntent'],
  ['ReadyIntent', 'ReadyIntent', 'CancelRemindersIntent'],
];

async function at(way: (typeof ways)[number], sam: Talker): Promise<void> {
  await sam.launch();
  for (const step of way) {
    const [intent, slots] = typeof step === 'string' ? [step, {}] : step;
    await sam.say(intent, sam.session().lasts + 8, slots);
  }
}

/** All of a line that is not a measured time. */
function patternOf(line: Line | undefined): string {
  const { intent, from, to, reason, exercise, ResponseBytes: bytes } = line ?? {};
  const metrics = metricsIn(line).filter((name) => !name.endsWith('Ms'));
  return JSON.stringify({ intent, from, to, reason, exercise, bytes, metrics });
}

async function patterns(intents: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [n, way] of ways.entries()) {
    for (const intent of intents) {
      const { skill, lines } = stand();
      const sam = talker({ skill, user: `${intent} ${n}` });
      await at(way, sam);
      const place = sam.session().here.at;
      await sam.say(intent, Math.round(sam.session().lasts / 2));
      found.set(patternOf(lines.at(-1)), `${intent} in ${place}`);
    }
  }
  return found;
}

describe('S10 health-silence', () => {
  test('no line of the log belongs to intents about health alone, whatever the place', async () => {
    const all = Object.keys(meanings);
    const others = await patterns(all.filter((intent) => !ofHealth.includes(intent)));
    const health = await patterns(all.filter((intent) => ofHealth.includes(intent)));
    const alone = [...health].filter(([pattern]) => !others.has(pattern));
    expect(alone.map(([pattern, told]) => `${told}: ${pattern}`)).toEqual([]);
    expect(health.size).toBeGreaterThan(5);
  }, 600_000);
});
