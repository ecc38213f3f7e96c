import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attributesOf, readCarried } from '../../../lambda/turn/carried';
import { readListener } from '../../../lambda/session/saved/saved-fields';
import { rowsOf } from '../../cast/rows';
import { stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

const since = '2026-11-23T07:00:00.000Z';

/** Attributes of a session as nobody ever got them from us. */
const tampered: readonly (readonly [string, object])[] = [
  [
    'a step of a thousand million',
    { here: { at: 'playing', from: { exercise: 'bridge', side: null, set: 1e9, repetition: 1e9 } } },
  ],
  ['negative repetitions', { listener: { today: { started: since, done: { 'bridge/1': { did: -5, of: -5 } } } } }],
  [
    'more repetitions than were asked for',
    { listener: { today: { started: since, done: { 'bridge/1': { did: 1e9, of: 10 } } } } },
  ],
  ['ten thousand pending fields', { pending: { fields: Array(10_000).fill('today') } }],
  ['fields that do not exist', { pending: { fields: ['pk', 'sk', 'ver', '__proto__'] } }],
  [
    'ten thousand pending sessions',
    { pending: { sessions: Array(10_000).fill({ started: since, minutes: 1e9, tallies: [] }) } },
  ],
  ['a thousand exercises that are held in one another', { here: nested(1000) }],
  ['a version from the future', { record: { is: 'read', lock: 1e300 } }],
  ['a time that is none', { began: '2026-99-99T99:99:99Z', since: '9999-99-99T99:99:99.999Z' }],
  ['a length that never ends', { lasts: 1e300, began: since }],
  ['somebody else', { person: '../ACCOUNT#STATE' }],
  ['a place that does not exist', { here: { at: 'constructor' } }],
];

function nested(levels: number): object {
  let state: object = { at: 'ready' };
  for (let n = 0; n < levels; n += 1) state = { at: 'paused', held: state };
  return state;
}

describe('S9 tamper', () => {
  test.each(tampered)('%s in the session is clamped, and the table gets no rows by it', async (_, change) => {
    const { skill, table } = stand();
    const sam = talker({ skill });
    await sam.launch();
    const { session, request, ...rest } = sam.last();
    const attributes = { ...sam.session(), ...change };
    const answer = await skill({ ...rest, request, session: { ...session, new: false, attributes } }, {});
    expect(answer.response.outputSpeech).toBeDefined();
    const after = readCarried(answer.sessionAttributes);
    expect(JSON.stringify(answer).length).toBeLessThan(24_000);
    expect(JSON.parse(JSON.stringify(after))).toEqual(JSON.parse(JSON.stringify(answer.sessionAttributes)));
    for (const { did, of } of Object.values(after?.listener.today?.done ?? {}))
      expect(did >= 0 && did <= of).toBe(true);
    const rows = (await rowsOf(table, 'sam')).filter((row) => !String(row['sk']).endsWith('#STATE'));
    expect(rows.length).toBeLessThanOrEqual(JSON.stringify(change).includes('sessions') ? 6 : 0);
  });

  test('whatever the attributes hold, what is read of them is a session that reads as itself', () => {
    const key = fc.constantFrom(
      'here',
      'listener',
      'began',
      'lasts',
      'record',
      'pending',
      'is',
      'lock',
      'fields',
      'sessions',
      'late',
      'ver',
      'unsaved',
      'unrecorded',
      'owes',
      'keeps',
      'today',
      'at',
    );
    const anything = fc.object({ key: fc.oneof(key, fc.string()), maxDepth: 4 });
    fc.assert(
      fc.property(anything, (attributes) => {
        const session = readCarried({ ...attributes, since, person: 'ACCOUNT' });
        if (session === null) throw new Error('a session with a time and a person is one');
        const again = readCarried(JSON.parse(JSON.stringify(attributesOf(session))));
        expect(again).toEqual(session);
        expect(readListener(session.listener)).toEqual(session.listener);
      }),
      { numRuns: 3000 },
    );
  });

  test('attributes that are no object begin a new session', async () => {
    for (const attributes of [null, 'text', 7, [], true]) {
      const { skill } = stand();
      const sam = talker({ skill });
      await sam.launch();
      const { session, ...rest } = sam.last();
      const answer = await skill({ ...rest, session: { ...session, new: false, attributes } }, {});
      expect(answer.response.outputSpeech).toBeDefined();
    }
  });
});
