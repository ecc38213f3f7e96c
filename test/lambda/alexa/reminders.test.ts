import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { ConsentStatus } from '../../../simulator/cloud/request';
import { openAlexaApi, type AlexaApi } from '../../../simulator/cloud/alexa-api';
import { speakerOf } from '../../../simulator/cloud/speaker';
import { stand } from '../../cast/stand';
import { talker, type Talker } from '../../cast/talker';
import { enUS } from '../../cast/locales';

let api: AlexaApi;
let people = 0;
beforeAll(async () => {
  api = await openAlexaApi('Europe/Paris');
});
beforeEach(() => api.suffer('none'));
afterAll(() => api.close());

interface Asking {
  readonly sam: Talker;
  readonly user: string;
  readonly answer: ResponseEnvelope;
}

/** Somebody who asked for a reminder at seven every day and said yes to it. */
async function asked(consented: boolean): Promise<Asking> {
  people += 1;
  const user = `person ${people}`;
  const sam = talker({ skill: stand().skill, user, apiEndpoint: api.url, consented });
  await sam.launch();
  await sam.say('ReadyIntent', 30);
  await sam.say('RemindMeIntent', 4, { day: 'daily', time: '07:00' });
  expect(sam.session().here.at).toBe('confirming');
  return { sam, user, answer: await sam.say('AMAZON.YesIntent') };
}

function remindersOf(user: string): readonly unknown[] {
  return api.reminders(speakerOf(user, null).userId).map(({ asked: what }) => what);
}

function heardIn({ response: { outputSpeech } }: ResponseEnvelope): string {
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml.replace(/&apos;/g, "'") : '';
}

const consent = (status: ConsentStatus) => ({ type: 'Connections.Response', token: 'reminder', status }) as const;

describe('a reminder', () => {
  test('with leave is set at its time in the zone of the device, and the session goes on', async () => {
    const { sam, user, answer } = await asked(true);
    expect(remindersOf(user)).toMatchObject([
      {
        trigger: { timeZoneId: 'Europe/Paris', recurrence: { recurrenceRules: [expect.stringContaining('BYHOUR=7')] } },
      },
    ]);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(sam.session().here.at).toBe('settingUp');
  });

  test('without leave has Alexa ask for it, and nothing is set meanwhile', async () => {
    const { sam, user, answer } = await asked(false);
    expect(answer.response.directives).toMatchObject([{ type: 'Connections.SendRequest', name: 'AskFor' }]);
    expect(answer.response.outputSpeech).toBeUndefined();
    expect(answer.response.shouldEndSession).toBeUndefined();
    expect(sam.session().here.at).toBe('waiting');
    expect(remindersOf(user)).toEqual([]);
  });

  test('is set once leave is given', async () => {
    const { sam, user } = await asked(false);
    const allowed = talker({ skill: stand().skill, user, apiEndpoint: api.url, consented: true });
    await allowed.launch();
    const { session, ...rest } = allowed.last();
    const { request } = await consentRequest(sam);
    await stand().skill({ ...rest, request, session: { ...session, new: false, attributes: sam.session() } }, {});
    expect(remindersOf(user)).toHaveLength(1);
  });

  /** The request in which a yes comes. */
  async function consentRequest(sam: Talker) {
    const before = sam.session();
    const other = talker({ skill: stand().skill });
    await other.launch();
    await other.send(consent('ACCEPTED'));
    expect(before.here.at).toBe('waiting');
    return other.last();
  }

  test.each(['DENIED', 'NOT_ANSWERED'] as const)(
    'that is answered %s is not set, and the session goes on where it was',
    async (status) => {
      const { sam, user } = await asked(false);
      const answer = await sam.send(consent(status), 5);
      expect(remindersOf(user)).toEqual([]);
      expect(sam.session().here.at).toBe('settingUp');
      expect(JSON.stringify(answer.response.outputSpeech)).toContain('?');
    },
  );

  test('is not claimed where the service is down, and the session goes on', async () => {
    people += 1;
    const sam = talker({ skill: stand().skill, user: `person ${people}`, apiEndpoint: api.url, consented: true });
    await sam.launch();
    await sam.say('RemindMeIntent', 4, { day: 'daily', time: '07:00' });
    api.suffer('down');
    const answer = await sam.say('AMAZON.YesIntent');
    expect(remindersOf(`person ${people}`)).toEqual([]);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(JSON.stringify(answer.response)).not.toContain(enUS.words('trouble.sorry', {}));
  });

  test('is listed as it was set, and cancelled', async () => {
    const { sam, user } = await asked(true);
    const listed = await sam.say('ListRemindersIntent');
    expect(JSON.stringify(listed.response.outputSpeech)).toMatch(/seven|7/);
    await sam.say('CancelRemindersIntent');
    await sam.say('AMAZON.YesIntent');
    expect(remindersOf(user)).toEqual([]);
  });

  /** What is heard once somebody with a reminder at seven has it changed to eight. */
  async function changed(fault: Parameters<AlexaApi['suffer']>[0]) {
    const { sam, user } = await asked(true);
    await sam.say('ChangeReminderIntent', 4, { day: 'daily', time: '08:00' });
    expect(sam.session().here.at).toBe('confirming');
    api.suffer(fault);
    const answer = await sam.say('AMAZON.YesIntent');
    return { rules: remindersOf(user).map((one) => /BYHOUR=\d+/.exec(JSON.stringify(one))?.[0]), answer };
  }

  test.each([
    ['none', ['BYHOUR=8'], 'reminder.changed'],
    ['undeletable', ['BYHOUR=7', 'BYHOUR=8'], 'reminder.beside'],
    ['unanswered', ['BYHOUR=7', 'BYHOUR=8'], 'reminder.unsure'],
    ['down', ['BYHOUR=7'], 'reminder.failed'],
  ] as const)('is changed: the old one goes once the new one is set (%s)', async (fault, rules, line) => {
    const told = await changed(fault);
    expect(told.rules).toEqual(rules);
    const blanks = { day: 'every day', time: '8 A.M.' };
    expect(heardIn(told.answer)).toContain(line === 'reminder.changed' ? 'now every day' : enUS.words(line, blanks));
  });

  test('that may have been set is not told as "nothing was changed"', async () => {
    people += 1;
    const sam = talker({ skill: stand().skill, user: `person ${people}`, apiEndpoint: api.url, consented: true });
    await sam.launch();
    await sam.say('RemindMeIntent', 4, { day: 'daily', time: '07:00' });
    api.suffer('unanswered');
    expect(heardIn(await sam.say('AMAZON.YesIntent'))).toContain(enUS.words('reminder.unsure', {}));
    expect(remindersOf(`person ${people}`)).toHaveLength(1);
  });

  test('that cannot be cancelled is told so: without leave, and where the service does not do it', async () => {
    const { sam, user } = await asked(true);
    await sam.say('CancelRemindersIntent');
    api.suffer('undeletable');
    expect(heardIn(await sam.say('AMAZON.YesIntent'))).toContain(enUS.words('reminder.partly', {}));
    await sam.say('CancelRemindersIntent');
    api.suffer('denied');
    expect(heardIn(await sam.say('AMAZON.YesIntent'))).toContain(enUS.words('reminder.hidden', {}));
    expect(remindersOf(user)).toHaveLength(1);
  });

  test('cannot be asked for where a request brings no leave to call Alexa at all', async () => {
    const { skill } = stand();
    const sam = talker({ skill });
    await sam.launch();
    await sam.say('RemindMeIntent', 4, { day: 'daily', time: '07:00' });
    const { context, session, request, ...rest } = sam.last();
    const System = { ...context.System, apiAccessToken: undefined };
    const yes = { ...request, requestId: 'yes', intent: { name: 'AMAZON.YesIntent', confirmationStatus: 'NONE' } };
    const answer = await skill(
      { ...rest, request: yes, context: { System }, session: { ...session, attributes: sam.session() } },
      {},
    );
    expect(answer.response.shouldEndSession).toBe(false);
    expect(answer.response.directives).toBeUndefined();
  });

  test('and its zone, asked of a service that is slow, delay no launch for long', async () => {
    api.suffer('slow');
    people += 1;
    const sam = talker({ skill: stand().skill, user: `person ${people}`, apiEndpoint: api.url });
    await sam.launch();
    expect(sam.session().listener.zone).toBeNull();
  });
});
