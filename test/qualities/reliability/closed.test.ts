import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../../lambda/store/table';
import { historyOf, recordOf, whoIs } from '../../cast/rows';
import { instant } from '../../cast/days';
import { stand } from '../../cast/stand';
import { talker, type Talker } from '../../cast/talker';

const me = whoIs('sam');

/** Says yes to everything until a place is reached, or the session is over. */
async function onTo(place: 'playing' | 'rating' | 'end', sam: Talker): Promise<void> {
  for (let turn = 0; sam.session().here.at !== place && turn < 40; turn += 1) {
    const { here, lasts } = sam.session();
    const isRating = here.at === 'rating';
    const answer = await (isRating
      ? sam.say('RateEffortIntent', lasts + 4, { effort: 'easy' })
      : sam.say('ReadyIntent', lasts + 8));
    if (answer.response.shouldEndSession === true) return;
  }
}

/** Two devices in one session, in which the first has done its bridges. */
async function twoDevices(table = stand().table) {
  const { skill } = stand(table);
  const kitchen = talker({ skill });
  await kitchen.launch();
  await onTo('playing', kitchen);
  await kitchen.say('ReadyIntent', kitchen.session().lasts + 8);
  const bedroom = talker({ skill, at: '2026-11-23T07:10:00Z' });
  await bedroom.launch();
  await bedroom.say('AMAZON.YesIntent');
  return { skill, table, kitchen, bedroom };
}

/** What may be said late on the device that did not end the session. */
const late: readonly (readonly [string, (sam: Talker) => Promise<unknown>])[] = [
  ['stop', (sam) => sam.say('AMAZON.StopIntent', 20)],
  ['ready', (sam) => sam.say('ReadyIntent', 20)],
  ['a pause', (sam) => sam.say('AMAZON.PauseIntent', 60)],
  ['it hurts, and stop', (sam) => sam.say('HurtsIntent', 60).then(() => sam.say('AMAZON.StopIntent'))],
  ['slower', (sam) => sam.say('SlowerIntent', 20)],
  ['skip', (sam) => sam.say('SkipIntent', 20)],
  ['nothing more', (sam) => sam.end('EXCEEDED_MAX_REPROMPTS', 20)],
  ['all of it to the end', (sam) => onTo('end', sam)],
];

describe('R17 closed-stays-closed', () => {
  test.each(late)('a session that was ended and rated is as it was after %s on another device', async (_, say) => {
    const { skill, table, kitchen, bedroom } = await twoDevices();
    await onTo('end', kitchen);
    const [before] = await historyOf(table, me);
    await say(bedroom);
    const [after, ...others] = await historyOf(table, me);
    const { listener } = await recordOf(table, me);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ effort: 'easy', whole: true });
    after?.tallies.forEach(({ repetitions }, at) =>
      expect(repetitions).toBeGreaterThanOrEqual(before?.tallies[at]?.repetitions ?? 0),
    );
    expect(listener?.streak.sessions).toBe(1);
    expect(listener?.today).toBeNull();
    const next = talker({ skill, at: '2026-11-23T08:30:00Z' });
    await next.launch();
    expect(next.session().here.at).toBe('ready');
  });

  test('a session that is begun after it is untouched by the device that comes late', async () => {
    const { skill, table, kitchen, bedroom } = await twoDevices();
    await onTo('end', kitchen);
    const again = talker({ skill, at: '2026-11-23T08:00:00Z' });
    await again.launch();
    await onTo('playing', again);
    await again.say('ReadyIntent', again.session().lasts + 8);
    await bedroom.say('ReadyIntent', 5000);
    await bedroom.say('AMAZON.StopIntent', 20);
    const { listener } = await recordOf(table, me);
    expect(listener?.today?.started).toBe(again.session().listener.today?.started);
    expect(listener?.today?.done).toEqual(again.session().listener.today?.done);
  });

  test.each(['the history', 'the record'])('the last turn loses nothing where its write of %s fails', async (which) => {
    const healthy = stand().table;
    let isBad = false;
    const isHit = (sk: string): boolean => isBad && sk.includes(which === 'the history' ? '#SESSION#' : '#STATE');
    const table: Table = {
      ...healthy,
      update: (key, set, expected) =>
        isHit(key.sk) ? Promise.reject(new Error('down')) : healthy.update(key, set, expected),
    };
    const { skill, lines } = stand(table);
    const sam = talker({ skill });
    await sam.launch();
    await onTo('rating', sam);
    isBad = true;
    await sam.say('RateEffortIntent', 4, { effort: 'easy' });
    isBad = false;
    expect(JSON.stringify(lines.at(-1))).not.toContain('LostProgress');
    const next = talker({ skill, at: '2026-11-25T07:00:00Z' });
    await next.launch();
    const history = await historyOf(table, me);
    expect(history.map(({ whole }) => whole)).toEqual([true]);
    expect((await recordOf(table, me)).listener?.streak.sessions).toBe(1);
  });

  test('a device that comes late past as many closed sessions as are known reopens and counts none', async () => {
    const { skill, table, kitchen, bedroom } = await twoDevices();
    await onTo('end', kitchen);
    for (let more = 0; more < 13; more += 1) {
      await kitchen.launch(600);
      await kitchen.say('ReadyIntent', 30);
      await onTo('end', kitchen);
    }
    await bedroom.say('ReadyIntent', 20_000);
    await bedroom.say('AMAZON.StopIntent', 60);
    await talker({ skill, at: '2026-11-26T07:00:00Z' }).launch();
    const { listener } = await recordOf(table, me, instant('2026-11-26T08:00:00.000Z'));
    expect(await historyOf(table, me)).toHaveLength(14);
    expect(listener).toMatchObject({ today: null, sessions: { count: 14 } });
  });

  test('two devices that start within seconds hold one session or two, in record, history and streak alike', async () => {
    for (const apart of [0, 1, 3, 9]) {
      const { skill, table } = stand();
      const one = talker({ skill });
      const other = talker({ skill, at: new Date(Date.parse('2026-11-23T07:00:00Z') + apart * 1000).toISOString() });
      await one.launch();
      await other.launch();
      await onTo('playing', one);
      await onTo('playing', other);
      await onTo('end', other);
      await onTo('end', one);
      const { listener } = await recordOf(table, me, instant('2026-11-23T09:00:00.000Z'));
      const history = await historyOf(table, me);
      expect(listener?.today).toBeNull();
      expect(listener?.streak.sessions).toBe(history.length);
      expect(history.every(({ whole }) => whole)).toBe(true);
    }
  });
});
