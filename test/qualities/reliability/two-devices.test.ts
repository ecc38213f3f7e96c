import { describe, expect, test } from '@jest/globals';
import { doneIn, historyOf, recordOf, whoIs } from '../../cast/rows';
import { playing } from '../../cast/session-script';
import { stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

describe('R6 two-devices', () => {
  test('what two devices heard is one record, and neither asks again for what the other did', async () => {
    const { skill, table } = stand();
    const kitchen = await playing({ skill });
    await kitchen.say('ReadyIntent', kitchen.session().lasts + 8);
    const bedroom = talker({ skill, at: '2026-11-23T07:10:00Z' });
    await bedroom.launch();
    expect(bedroom.session().here).toMatchObject({ at: 'welcomeBack', next: { exercise: 'leg_circles' } });
    await bedroom.say('AMAZON.YesIntent');
    await bedroom.say('ReadyIntent', bedroom.session().lasts + 8);
    await bedroom.say('ReadyIntent', bedroom.session().lasts + 8);
    await kitchen.say('AMAZON.PauseIntent', 60);
    const { listener } = await recordOf(table, whoIs('sam'));
    const done = listener === null ? {} : doneIn(listener);
    expect(done).toMatchObject({ 'bridge/1': 10, 'leg_circles/left/1': 12, 'leg_circles/right/1': 12 });
    expect(kitchen.session().listener.today?.done).toEqual(listener?.today?.done);
    await kitchen.say('AMAZON.NextIntent');
    expect(kitchen.session().here).not.toMatchObject({ next: { exercise: 'bridge' } });
  });

  test('a session that one device ends stays ended, and what the other goes on to do is in the history', async () => {
    const { skill, table } = stand();
    const kitchen = await playing({ skill });
    const bedroom = await playing({ skill });
    await kitchen.say('AMAZON.PauseIntent', 90);
    await bedroom.say('HurtsIntent', 40);
    await bedroom.say('AMAZON.StopIntent');
    await kitchen.say('AMAZON.ResumeIntent');
    await kitchen.say('ReadyIntent');
    await kitchen.say('AMAZON.PauseIntent', 100);
    const { done } = kitchen.session().listener.today ?? { done: null };
    expect(kitchen.session().here.at).toBe('paused');
    await kitchen.say('AMAZON.StopIntent');
    const { listener } = await recordOf(table, whoIs('sam'));
    const [session, ...others] = await historyOf(table, whoIs('sam'));
    expect(listener?.today).toBeNull();
    expect(session?.done).toEqual(done);
    expect(others).toEqual([]);
  });

  test('a session that both devices end counts once', async () => {
    const { skill, table } = stand();
    const kitchen = await playing({ skill });
    const bedroom = await playing({ skill });
    await kitchen.say('AMAZON.PauseIntent', 90);
    await bedroom.say('HurtsIntent', 40);
    await bedroom.say('AMAZON.StopIntent');
    await kitchen.say('AMAZON.ResumeIntent');
    await kitchen.say('ReadyIntent');
    await kitchen.say('HurtsIntent', 100);
    await kitchen.say('AMAZON.StopIntent');
    const { listener } = await recordOf(table, whoIs('sam'));
    expect(listener?.streak.sessions).toBe(1);
  });

  test('a session that was begun anew takes nothing over from the one before, though a write was lost', async () => {
    const lost = { next: false };
    const { table } = stand();
    const { skill } = stand({
      ...table,
      update: async (key, set, expected) => {
        const updated = await table.update(key, set, expected);
        if (!lost.next) return updated;
        lost.next = false;
        throw new Error('the answer was lost');
      },
    });
    const sam = await playing({ skill });
    await sam.say('AMAZON.StopIntent', sam.session().lasts + 8);
    await sam.launch(600);
    lost.next = true;
    await sam.say('SlowerIntent');
    await sam.say('AMAZON.StartOverIntent');
    await sam.say('FasterIntent');
    const { listener } = await recordOf(table, whoIs('sam'));
    expect(listener?.streak.sessions).toBe(1);
    expect(listener === null ? null : doneIn(listener)).toEqual({});
  });
});
