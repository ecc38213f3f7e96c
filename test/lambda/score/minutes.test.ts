import { describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { levels, type LevelId } from '../../../lambda/routine/routine';
import { newcomer } from '../../../lambda/session/saved/saved-fields';
import { minutesOfSession } from '../../../lambda/score/talk/minutes';
import { enUS } from '../../cast/locales';
import { returning } from '../../cast/listeners';
import { stand } from '../../cast/stand';
import { talker, type Talker } from '../../cast/talker';

const numbers = new Map(Array.from({ length: 60 }, (_, n) => [enUS.number(n), n]));

function textOf({ response }: ResponseEnvelope): string {
  const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
  return speech.replace(/<[^>]+>/g, ' ');
}

/** The minutes that an answer names; null where it names none. */
function minutesIn(answer: ResponseEnvelope): number | null {
  const [, word = ''] = /([\w-]+) minutes?\b/.exec(textOf(answer)) ?? [];
  return word.toLowerCase() === 'a' ? 1 : (numbers.get(word.toLowerCase()) ?? null);
}

const howLong = (sam: Talker) => sam.say('HowLongLeftIntent', 5);

/** A session in which "how long" is asked before it and in the middle of every answer: the numbers, with the seconds. */
async function clockOf(sam: Talker, before: (sam: Talker) => Promise<ResponseEnvelope>): Promise<readonly number[]> {
  const heard = [minutesIn(await before(sam)), minutesIn(await howLong(sam))];
  for (let turns = 0; turns < 60; turns += 1) {
    const answer = await sam.say('ReadyIntent', sam.session().lasts + 6);
    if (/hard\b[^?]*\?\s*$/.test(textOf(answer)) && sam.session().here.at === 'rating') break;
    heard.push(minutesIn(await sam.say('HowLongLeftIntent', Math.max(2, Math.round(sam.session().lasts / 2)))));
    if (sam.session().here.at === 'playing') heard.push(minutesIn(await howLong(sam)));
  }
  return heard.flatMap((minutes) => (minutes === null ? [] : minutes));
}

async function met(level: LevelId): Promise<Talker> {
  const sam = talker({ skill: stand().skill });
  await sam.launch();
  await sam.say('SetLevelIntent', 5, { level });
  return sam;
}

describe('a number of minutes said twice in a session is the same clock running down', () => {
  test.each(levels)('at %s, from the first session on', async (level) => {
    const sam = await met(level);
    const clock = await clockOf(sam, (one) => one.say('SetLevelIntent', 5, { level }));
    expect(clock.length).toBeGreaterThan(5);
    expect(clock[1]).toBe(clock[0]);
    expect(clock.filter((minutes, at) => at > 0 && minutes > (clock[at - 1] ?? 0))).toEqual([]);
  });

  test('the short session says what it takes, and keeps to it', async () => {
    const sam = talker({ skill: stand().skill });
    await sam.launch();
    const clock = await clockOf(sam, (one) => one.say('ShortSessionIntent', 5));
    expect(clock[1]).toBe(clock[0]);
    expect(clock.filter((minutes, at) => at > 0 && minutes > (clock[at - 1] ?? 0))).toEqual([]);
  });
});

test('what is announced is what the scores take', () => {
  const full = { ...newcomer.trend, full: 2 };
  const of = (level: LevelId) => [
    minutesOfSession({ ...returning, level, trend: full }, enUS),
    minutesOfSession({ ...newcomer, level, trend: full }, enUS),
  ];
  expect({ gentle: of('gentle'), building: of('building'), full: of('full') }).toMatchInlineSnapshot(`
   {
     "building": [
       19,
       20,
     ],
     "full": [
       32,
       33,
     ],
     "gentle": [
       11,
       13,
     ],
   }
  `);
});
