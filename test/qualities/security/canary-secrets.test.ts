import { describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { memoryTable } from '../../../lambda/store/memory';
import type { Table } from '../../../lambda/store/table';
import { talkOn } from '../../cast/session-script';
import { stand } from '../../cast/stand';
import { talker } from '../../cast/talker';
import type { Skill } from '../../../lambda/alexa/skill';

/** Words that stand in sensitive fields of every request, by the path of the field. */
const canaries = {
  'context.System.user.userId': 'canary-user',
  'context.System.user.accessToken': 'canary-linked-account',
  'context.System.user.permissions.consentToken': 'canary-consent',
  'context.System.person.personId': 'canary-person',
  'context.System.person.accessToken': 'canary-person-token',
  'context.System.device.deviceId': 'canary-device',
  'context.System.device.persistentEndpointId': 'canary-endpoint',
  'context.System.apiAccessToken': 'canary-api-token',
  'context.Geolocation.coordinate': 'canary-place',
  'session.sessionId': 'canary-session',
  'request.requestId': 'canary-request',
  'request.intent.slots.exercise.value': 'canary-words',
} as const;

/** The object with a value at a path, whatever was there. */
function withAt(object: unknown, [first = '', ...rest]: readonly string[], value: string): object {
  const holder = typeof object === 'object' && object !== null ? object : {};
  const inside: unknown = Object.entries(holder).find(([key]) => key === first)?.[1];
  return { ...holder, [first]: rest.length === 0 ? value : withAt(inside, rest, value) };
}

function withCanaries(envelope: unknown): object {
  const isIntent = JSON.stringify(envelope).includes('"intent"');
  return Object.entries(canaries)
    .filter(([path]) => isIntent || !path.startsWith('request.intent'))
    .reduce<object>((whole, [path, word]) => withAt(whole, path.split('.'), word), envelope as object); // an envelope
}

/** Tables that are well, or that fail with an error in which all that they were asked for is told. */
function failing(table: Table, calls: readonly (keyof Table)[]): Table {
  const fail = (...asked: readonly unknown[]): Promise<never> =>
    Promise.reject(new Error(`${JSON.stringify(asked)} ${Object.values(canaries).join(' ')}`));
  return { ...table, ...Object.fromEntries(calls.map((call) => [call, fail])) };
}

const faults: readonly (readonly [string, readonly (keyof Table)[]])[] = [
  ['no fault', []],
  ['reads that fail', ['get', 'between']],
  ['writes that fail', ['update', 'put', 'remove']],
  ['a table that is down', ['get', 'between', 'update', 'put', 'remove']],
];

describe('S5 canary-secrets', () => {
  test.each(faults)('with %s none of 12 secrets gets into the log, the table or an answer', async (_, calls) => {
    const inner = memoryTable();
    const dump: unknown[] = [];
    const kept: Table = {
      ...inner,
      update: (key, set, expected) => {
        dump.push(key, set);
        return inner.update(key, set, expected);
      },
      put: (key, row) => {
        dump.push(key, row);
        return inner.put(key, row);
      },
    };
    const { skill, lines } = stand(failing(kept, calls));
    const answers: ResponseEnvelope[] = [];
    const spied: Skill = async (envelope, surroundings) => {
      const answer = await skill(withCanaries(envelope), surroundings);
      answers.push(answer);
      return answer;
    };
    const sam = talker({ skill: spied, person: 'ann' });
    await talkOn(sam, 20);
    for (const intent of ['HurtsIntent', 'RemindMeIntent', 'SendSummaryIntent', 'ForgetMeIntent', 'AMAZON.YesIntent']) {
      await sam.launch();
      await sam.say(intent, 4, { exercise: 'canary-words', day: 'canary-words' });
      await sam.say('AMAZON.YesIntent');
    }
    await sam.send({ type: 'AlexaSkillEvent.SkillDisabled' }).catch((error: unknown) => dump.push(String(error)));
    for (const [where, what] of Object.entries({ lines, dump, answers })) {
      const found = Object.values(canaries).filter((word) => JSON.stringify(what).includes(word));
      expect({ where, found }).toEqual({ where, found: [] });
    }
    expect(lines.length).toBeGreaterThan(30);
    expect(dump.length > 4).toBe(!calls.includes('put'));
  });
});
