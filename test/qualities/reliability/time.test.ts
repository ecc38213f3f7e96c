import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '../../../simulator/cloud/database';
import { instant } from '../../cast/days';
import { historyOf, recordOf, whoIs } from '../../cast/rows';
import { talkOn, wholeSession } from '../../cast/session-script';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';
import { ticking } from '../../cast/ticks';
import { openFaultServer } from './fault-server';
import { realSkill } from './real-skill';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(null);
});
afterAll(() => database.close());

describe('R10 deadline', () => {
  /** Milliseconds that Lambda gives a turn, and whether a call may be begun: 1.5 s stay free, and a call needs 0.4 s. */
  const cases = [
    [7000, true],
    [2700, true],
    [2000, true],
    [1850, false],
    [1000, false],
    [200, false],
  ] as const;

  test.each(cases)(
    'with %d ms left the answer is there in time, and a call is begun: %s',
    async (remaining, isCalled) => {
      const server = await openFaultServer(database.endpoint);
      server.suffer('black hole', ['read', 'write']);
      const real = realSkill({ reads: server.url, writes: server.url });
      const clock = ticking();
      const { response } = await talker({ skill: real.skill, remaining }).launch();
      const taken = clock.now();
      clock.stop();
      real.close();
      await server.close();
      expect(response.shouldEndSession).toBe(false);
      expect(server.asked.read > 0).toBe(isCalled);
      if (isCalled) expect(taken).toBeLessThan(remaining - 500);
    },
  );

  test('a read and a write that both hang share one budget', async () => {
    const slow = await openFaultServer(database.endpoint, 400);
    const hole = await openFaultServer(database.endpoint);
    const healthy = realSkill({ reads: database.endpoint, writes: database.endpoint });
    const before = talker({ skill: healthy.skill, user: 'ida', at: '2026-11-20T07:00:00Z' });
    await talkOn(before, 4);
    slow.suffer('slow', ['read']);
    hole.suffer('black hole', ['write']);
    const real = realSkill({ reads: slow.url, writes: hole.url });
    const clock = ticking();
    await talker({ skill: real.skill, user: 'ida' }).launch();
    const taken = clock.now();
    clock.stop();
    [real, healthy].forEach(({ close }) => close());
    await Promise.all([slow.close(), hole.close()]);
    expect(metricsIn(real.lines[0])).toContain('Degraded');
    expect(hole.asked.write).toBeGreaterThan(0);
    expect(taken).toBeLessThan(2000);
  });
});

describe('R11 cold-first-call', () => {
  test('a first connection that is not answered in time costs neither the answer nor the record', async () => {
    const server = await openFaultServer(database.endpoint);
    server.suffer('black hole', ['read'], 1);
    const real = realSkill({ reads: server.url, writes: server.url });
    const sam = talker({ skill: real.skill, user: 'cold' });
    await sam.launch();
    expect(sam.session().record).toMatchObject({ is: 'read', lock: { ver: 0 } });
    expect(server.asked.read).toBe(3); // two calls, and one of them again
    await sam.say('SlowerIntent');
    const { listener } = await recordOf(real.table, whoIs('cold'));
    real.close();
    await server.close();
    expect(listener?.pace).toBe('slower');
  });
});

describe('R12 skew', () => {
  test.each([
    ['midnight', '2026-11-22T23:54:00Z'],
    ['the leap day', '2028-02-28T23:54:00Z'],
    ['the end of summer time', '2026-10-25T00:54:00Z'],
    ['the beginning of summer time', '2027-03-28T00:54:00Z'],
    ['the new year', '2026-12-31T23:54:00Z'],
  ])('a session over %s stays one', async (_, at) => {
    const { skill, table } = stand();
    await wholeSession(talker({ skill, at }));
    const { listener } = await recordOf(table, whoIs('sam'), instant(at));
    expect(listener?.streak.sessions).toBe(1);
    expect(await historyOf(table, whoIs('sam'))).toHaveLength(1);
  });

  test.each([-600, 600])('a clock that jumps by %d seconds loses no place and counts no time twice', async (jump) => {
    const { skill, table } = stand();
    const sam = talker({ skill });
    await sam.launch();
    await sam.say('ReadyIntent', 30);
    await sam.say('ReadyIntent', jump);
    await sam.say('AMAZON.PauseIntent', jump);
    const { here, listener } = sam.session();
    expect(here.at).toBe('paused');
    expect(listener.today?.seconds).toBeGreaterThanOrEqual(0);
    expect(listener.today?.seconds).toBeLessThan(900);
    await sam.say('AMAZON.StopIntent', 5);
    expect((await historyOf(table, whoIs('sam'))).length).toBeLessThanOrEqual(1);
  });
});

describe('R13 envelope-limits', () => {
  test.each(['gentle', 'building', 'full'])(
    'each of 25 turns at level %s fits, with nothing of it saved',
    async (level) => {
      const table = stand().table;
      const down = () => Promise.reject(new Error('down'));
      const { skill } = stand({ ...table, update: down, put: down });
      const sam = talker({ skill, user: level });
      await sam.launch();
      await sam.say('SetLevelIntent', 4, { level });
      await sam.say('ExplainMoreIntent');
      const sizes: number[] = [];
      const speech: number[] = [];
      await talkOn(sam, 25, (answer) => {
        sizes.push(Buffer.byteLength(JSON.stringify(answer)));
        const said = answer.response.outputSpeech;
        speech.push(said?.type === 'SSML' ? said.ssml.length : 0);
      });
      expect(Math.max(...sizes)).toBeLessThanOrEqual(24_000);
      expect(Math.max(...speech)).toBeLessThanOrEqual(8000);
      expect(Math.max(...speech)).toBeGreaterThan(1000);
    },
  );
});
