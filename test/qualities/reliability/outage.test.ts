import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Agent } from 'node:http';
import { openDatabase, type Database } from '../../../simulator/cloud/database';
import { historyOf, recordOf, whoIs } from '../../cast/rows';
import { wholeSession } from '../../cast/session-script';
import { talker, type Talker } from '../../cast/talker';
import { openFaultServer } from './fault-server';
import { realSkill, type RealSkill } from './real-skill';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(null);
});
afterAll(() => database.close());

/** Minutes pass between two turns, so that the breaker lets one call of each try. */
function slowly(): () => number {
  let now = 0;
  return () => (now += 60_000);
}

/** The skill with a name server that can be taken away and given back. */
function withNames(): { readonly real: RealSkill; readonly heal: () => void } {
  let isDown = true;
  const agent = new Agent({
    lookup: (host, _, answer) =>
      isDown
        ? answer(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), [])
        : answer(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  const endpoint = database.endpoint.replace('127.0.0.1', 'localhost');
  const real = realSkill({ reads: endpoint, writes: endpoint }, { clock: slowly(), httpAgent: agent });
  return {
    real,
    heal: () => {
      isDown = false;
    },
  };
}

/** Says yes to everything until a place is reached. */
async function onTo(place: string, sam: Talker): Promise<void> {
  for (let turn = 0; sam.session().here.at !== place && turn < 30; turn += 1)
    await sam.say('ReadyIntent', sam.session().lasts + 8);
  expect(sam.session().here.at).toBe(place);
}

describe('R2 dns-outage-172min', () => {
  test('a session under an outage is coached to its end, and all of it is saved once the name is back', async () => {
    const { real, heal } = withNames();
    const sam = talker({ skill: real.skill, user: 'sam' });
    await sam.launch();
    await onTo('rating', sam);
    expect(sam.session().record).toEqual({ is: 'unread' });
    heal();
    await sam.say('RateEffortIntent', 4, { effort: 'easy' });
    const { listener } = await recordOf(real.table, whoIs('sam'));
    const history = await historyOf(real.table, whoIs('sam'));
    real.close();
    expect(listener?.today).toBeNull();
    expect(listener?.streak.sessions).toBe(1);
    expect(history.map(({ whole, effort }) => ({ whole, effort }))).toEqual([{ whole: true, effort: 'easy' }]);
  });

  test('the record that comes late keeps what it had, and an old session in it is closed by itself', async () => {
    const { real, heal } = withNames();
    heal();
    const before = talker({ skill: real.skill, user: 'lee', at: '2026-11-20T07:00:00Z' });
    await before.launch();
    await before.say('SetLevelIntent', 4, { level: 'building' });
    await onTo('playing', before);
    await before.say('AMAZON.StopIntent', before.session().lasts + 8);
    const gone = withNames();
    const lee = talker({ skill: gone.real.skill, user: 'lee' });
    await lee.launch();
    await onTo('playing', lee);
    gone.heal();
    await lee.say('AMAZON.PauseIntent', lee.session().lasts + 8);
    const { listener } = await recordOf(real.table, whoIs('lee'));
    const history = await historyOf(real.table, whoIs('lee'));
    real.close();
    gone.real.close();
    expect(listener?.level).toBe('building');
    expect(listener?.today?.started.slice(0, 10)).toBe('2026-11-23');
    expect(listener?.today?.done).toEqual(lee.session().listener.today?.done);
    expect(history.map(({ started }) => started.slice(0, 10))).toEqual(['2026-11-20']);
    expect(listener?.last?.slice(0, 10)).toBe('2026-11-20');
  });
});

describe('R3 lost-ack', () => {
  test('writes that were done and never acknowledged count once, to the end of the session', async () => {
    const server = await openFaultServer(database.endpoint);
    server.suffer('lost ack', ['write']);
    const real = realSkill({ reads: server.url, writes: server.url }, { clock: slowly() });
    const kim = talker({ skill: real.skill, user: 'kim' });
    await wholeSession(kim);
    server.suffer('none', []);
    await kim.launch(3600);
    await kim.say('SlowerIntent');
    const { listener } = await recordOf(real.table, whoIs('kim'));
    const history = await historyOf(real.table, whoIs('kim'));
    real.close();
    await server.close();
    expect(listener?.streak.sessions).toBe(1);
    expect(listener?.learned).toEqual({ bridge: 1, leg_circles: 1, happy_baby: 1, pigeon: 1 });
    expect(history.map(({ whole }) => whole)).toEqual([true]);
    expect(history[0]?.tallies.map(({ repetitions, ofRepetitions }) => repetitions - ofRepetitions)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('one write after another that is lost leaves in the table what the session says', async () => {
    const server = await openFaultServer(database.endpoint);
    const real = realSkill({ reads: server.url, writes: server.url }, { clock: slowly() });
    const ada = talker({ skill: real.skill, user: 'ada' });
    await ada.launch();
    await ada.say('ReadyIntent', 30);
    for (let turn = 0; turn < 25; turn += 1) {
      server.suffer('unanswered', ['write'], turn % 3);
      const isPlaying = ada.session().here.at === 'playing';
      await ada.say(isPlaying ? 'AMAZON.PauseIntent' : 'AMAZON.YesIntent', 25);
    }
    server.suffer('none', []);
    await ada.say('FasterIntent', 25);
    const { listener } = await recordOf(real.table, whoIs('ada'));
    real.close();
    await server.close();
    expect(listener?.today?.done).toEqual(ada.session().listener.today?.done);
    expect(Object.keys(listener?.today?.done ?? {}).length).toBeGreaterThan(0);
  });
});
