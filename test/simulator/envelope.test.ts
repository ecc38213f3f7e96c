import { describe, expect, test } from '@jest/globals';
import { envelopeOf, type Origin } from '../../simulator/cloud/envelope';
import { profileNamed } from '../../simulator/echo-show/profile';
import type { Content } from '../../simulator/cloud/request';
import { skillId, speakerOf } from '../../simulator/cloud/speaker';

const origin: Origin = {
  speaker: speakerOf('Ann', 'Bo'),
  screen: null,
  locale: 'en-GB',
  apiEndpoint: 'http://127.0.0.1:1',
  consented: false,
};
const document = { token: 'set', components: [{ id: 'screen', entities: [{ clock: 3 }] }] };
const session = { id: 'amzn1.echo-api.session.1', isNew: false, attributes: { turns: 2 }, document };
const at = Date.parse('2026-11-23T07:00:09.999Z');

const contents: readonly Content[] = [
  { type: 'LaunchRequest' },
  { type: 'IntentRequest', intent: 'AMAZON.PauseIntent', slots: {} },
  { type: 'SessionEndedRequest', reason: 'ERROR' },
  { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['pause'] },
  { type: 'Connections.Response', token: 'reminder', status: 'ACCEPTED' },
  { type: 'AlexaSkillEvent.SkillDisabled' },
];

describe('an envelope', () => {
  test.each(contents)('of $type has an id of its own, whole seconds, the locale and the skill', (content) => {
    const [one, other] = [envelopeOf(content, at, origin, session), envelopeOf(content, at, origin, session)];
    expect(one.request).toMatchObject({ type: content.type, timestamp: '2026-11-23T07:00:09Z', locale: 'en-GB' });
    expect(one.request.requestId).toMatch(/^amzn1\.echo-api\.request\.[0-9a-f-]{36}$/);
    expect(other.request.requestId).not.toBe(one.request.requestId);
    expect(one.session?.application.applicationId).toBe(skillId);
    expect(one.context.System.application.applicationId).toBe(skillId);
  });

  test('names account, voice and device the same way each time, and others for others', () => {
    expect(speakerOf('Ann', 'Bo')).toEqual(speakerOf('Ann', 'Bo'));
    const ids = [speakerOf('Ann', 'Bo'), speakerOf('Ann', 'Cy'), speakerOf('Bo', 'Bo')];
    expect(new Set(ids.map((speaker) => speaker.personId)).size).toBe(3);
    expect(new Set(ids.map((speaker) => speaker.userId)).size).toBe(2);
    expect(ids[0]?.personId?.length).toBeLessThanOrEqual(255);
  });

  test('leaves the person out when the voice is not recognised', () => {
    const stranger = { ...origin, speaker: speakerOf('Ann', null) };
    expect(envelopeOf({ type: 'LaunchRequest' }, at, stranger, session).context.System).not.toHaveProperty('person');
  });

  test('speaks of APL only on a device with a screen', () => {
    const [plain, screen] = [null, profileNamed('hubRoundSmall')].map((has) =>
      envelopeOf({ type: 'LaunchRequest' }, at, { ...origin, screen: has }, session),
    );
    expect(plain?.context.System.device?.supportedInterfaces).toEqual({});
    expect(plain?.context).not.toHaveProperty('Viewport');
    expect(screen?.context.System.device?.supportedInterfaces).toHaveProperty(['Alexa.Presentation.APL']);
    expect(screen?.context['Alexa.Presentation.APL']?.token).toBe('set');
    expect(screen?.context.Viewport).toMatchObject({ mode: 'HUB', shape: 'ROUND', currentPixelWidth: 480 });
  });
});
