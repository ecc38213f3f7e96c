import { describe, expect, test } from '@jest/globals';
import { unreachableTable } from '../../../lambda/store/table';
import { skillId } from '../../../simulator/cloud/speaker';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

/** A request as it comes, with other ids in the places where a skill is named. */
async function request(inSession: unknown, inContext: unknown): Promise<unknown> {
  const sam = talker({ skill: stand().skill });
  await sam.launch();
  const { session, context, ...rest } = sam.last();
  return {
    ...rest,
    session: { ...session, application: { applicationId: inSession } },
    context: { ...context, System: { ...context.System, application: { applicationId: inContext } } },
  };
}

const wrong: readonly (readonly [string, unknown, unknown])[] = [
  ['of another skill', 'amzn1.ask.skill.other', 'amzn1.ask.skill.other'],
  ['of ours in the session and of another in the context', skillId, 'amzn1.ask.skill.other'],
  ['of another in the session and of ours in the context', 'amzn1.ask.skill.other', skillId],
  ['that is missing', undefined, undefined],
  ['that is null', null, null],
  ['in a list', [skillId], [skillId]],
  ['in an object', { toString: skillId }, { toString: skillId }],
  ['of the prototype', '__proto__', '__proto__'],
  ['with a space more', `${skillId} `, `${skillId} `],
  ['that is empty', '', ''],
];

describe('S1 skill-id', () => {
  test.each(wrong)(
    'a request with an id %s is refused before anything is asked of the table',
    async (_, session, context) => {
      let isAsked = false;
      const { skill, lines } = stand(unreachableTable(), {
        store: () => {
          isAsked = true;
          throw new Error('nothing may be asked');
        },
      });
      expect(await skill(await request(session, context), {})).toEqual({ version: '1.0', response: {} });
      expect(isAsked).toBe(false);
      expect(lines.map(metricsIn)).toEqual([['Refused']]);
    },
  );

  test('a skill that does not know its own id refuses all', async () => {
    const { skill } = stand(undefined, { skillId: null });
    expect(await skill(await request(skillId, skillId), {})).toEqual({ version: '1.0', response: {} });
  });

  test('a request for our skill is answered', async () => {
    const answer = await stand().skill(await request(skillId, skillId), {});
    expect(answer.response.outputSpeech).toBeDefined();
  });
});

describe('S4 proto', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
  const before = Reflect.ownKeys(Object.prototype);

  test.each(names)(
    '%s as an intent, a slot, a value, a button and a key of the session is a word like any other',
    async (name) => {
      const { skill } = stand();
      const sam = talker({ skill });
      await sam.launch();
      await sam.say(name);
      await sam.say('GoToExerciseIntent', 4, { [name]: name, exercise: name });
      await sam.say('SetLevelIntent', 4, { level: name });
      await sam.send({ type: 'Alexa.Presentation.APL.UserEvent', arguments: [name] });
      const { request: last, session, ...rest } = sam.last();
      const hostile: unknown = JSON.parse(`{"${name}": {"polluted": true, "today": {"done": {"${name}": 1}}}}`);
      const attributes = { ...sam.session(), ...(hostile as object), listener: hostile }; // parsed from an object above
      const answer = await skill({ ...rest, request: last, session: { ...session, attributes } }, {});
      expect(answer.response.outputSpeech).toBeDefined();
      expect(Object.hasOwn(answer.sessionAttributes ?? {}, name)).toBe(false);
      expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );
});
