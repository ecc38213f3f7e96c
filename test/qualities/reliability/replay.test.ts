import { describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Skill } from '../../../lambda/alexa/skill';
import { rowsOf } from '../../cast/rows';
import { playing, wholeSession } from '../../cast/session-script';
import { stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

/** Ways in which a request can come a second time; each gives the answer that Alexa takes. */
const twice: { readonly [how: string]: (skill: Skill) => Skill } = {
  'one after the other': (skill) => async (envelope, surroundings) => {
    await skill(envelope, surroundings);
    return skill(envelope, surroundings);
  },
  'at the same time': (skill) => async (envelope, surroundings) => {
    const both = await Promise.all([skill(envelope, surroundings), skill(envelope, surroundings)]);
    expect(speechOf(both[0])).toBe(speechOf(both[1]));
    return both[1];
  },
};

function speechOf({ response }: ResponseEnvelope): string {
  const speech = response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
}

/** A whole session; what was said, and the rows that are left but for the names of the requests. */
async function session(how: (skill: Skill) => Skill): Promise<{ said: string[]; rows: unknown }> {
  const { skill, table } = stand();
  const said: string[] = [];
  const heard: Skill = async (envelope, surroundings) => {
    const answer = await how(skill)(envelope, surroundings);
    said.push(speechOf(answer));
    return answer;
  };
  await wholeSession(talker({ skill: heard }));
  const rows = (await rowsOf(table, 'sam')).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !/^r\d+$/.test(name))),
  );
  return { said, rows };
}

describe('R5 replay', () => {
  test.each(Object.entries(twice))('each request of a session twice, %s, is as each once', async (_, how) => {
    expect(await session(how)).toEqual(await session((skill) => skill));
  });

  test('a request that comes again after 160 seconds is answered alike and written once', async () => {
    const { skill, table } = stand();
    const sam = await playing({ skill });
    const answer = await sam.say('AMAZON.PauseIntent', 100);
    const before = await rowsOf(table, 'sam');
    const again = await sam.replay(160);
    expect(speechOf(again)).toBe(speechOf(answer));
    expect(again.sessionAttributes).toEqual(answer.sessionAttributes);
    expect(await rowsOf(table, 'sam')).toEqual(before);
  });

  test('whatever comes again after the session ended changes nothing', async () => {
    const { skill, table } = stand();
    const requests: unknown[] = [];
    const kept: Skill = (envelope, surroundings) => {
      requests.push(envelope);
      return skill(envelope, surroundings);
    };
    const sam = await playing({ skill: kept });
    await sam.say('AMAZON.PauseIntent', 100);
    await sam.end('USER_INITIATED');
    const before = await rowsOf(table, 'sam');
    for (const request of requests) await skill(request, {});
    expect(await rowsOf(table, 'sam')).toEqual(before);
  });
});
