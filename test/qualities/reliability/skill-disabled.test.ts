import { describe, expect, test } from '@jest/globals';
import { memoryTable } from '../../../lambda/store/memory';
import type { Table } from '../../../lambda/store/table';
import { rowsOf } from '../../cast/rows';
import { wholeSession } from '../../cast/session-script';
import { stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

/** The rows of an account but for the sign that it was deleted. */
async function dataOf(table: Table, user = 'sam'): Promise<readonly string[]> {
  const rows = await rowsOf(table, user);
  return rows.map((row) => String(row['sk'])).filter((sk) => !sk.startsWith('GONE#'));
}

async function disabled(table: Table, at: string, user = 'sam'): Promise<void> {
  await talker({ skill: stand(table).skill, user, at }).send({ type: 'AlexaSkillEvent.SkillDisabled' });
}

describe('R9 skill-disabled', () => {
  test('after sessions of two people everything of the account goes, and nothing of another', async () => {
    const { skill, table } = stand();
    await wholeSession(talker({ skill }));
    await wholeSession(talker({ skill, person: 'ann' }));
    await wholeSession(talker({ skill, user: 'kim' }));
    const others = await rowsOf(table, 'kim');
    expect((await dataOf(table)).length).toBeGreaterThan(3);
    await disabled(table, '2026-11-23T09:00:00Z');
    expect(await dataOf(table)).toEqual([]);
    expect(await rowsOf(table, 'kim')).toEqual(others);
  });

  test('before any session, for an account that was never seen, and twice, it is no trouble', async () => {
    const table = memoryTable();
    await disabled(table, '2026-11-23T07:00:00Z', 'nobody');
    await disabled(table, '2026-11-23T07:00:05Z', 'nobody');
    expect(await dataOf(table, 'nobody')).toEqual([]);
  });

  test('in the middle of a session nothing that comes later is kept, to its end', async () => {
    const { skill, table } = stand();
    const sam = talker({ skill });
    await sam.launch();
    await sam.say('ReadyIntent', 30);
    await sam.say('TalkLessIntent', 10);
    expect(await dataOf(table)).toHaveLength(1);
    await disabled(table, '2026-11-23T07:01:00Z');
    await sam.say('ReadyIntent', 40);
    await sam.say('AMAZON.PauseIntent', 150);
    await sam.end('USER_INITIATED');
    expect(await dataOf(table)).toEqual([]);
  });

  test('a turn that never read the record, or that comes again, creates nothing for a day', async () => {
    const healthy = memoryTable();
    const { skill: blind } = stand({ ...healthy, get: () => Promise.reject(new Error('down')) });
    const sam = talker({ skill: blind });
    await sam.launch();
    await sam.say('SlowerIntent', 10);
    await disabled(healthy, '2026-11-23T07:01:00Z');
    const { skill } = stand(healthy);
    const request = sam.last();
    const late = { ...request.request, timestamp: '2026-11-24T06:00:00Z' };
    await skill({ ...request, session: { ...request.session, attributes: sam.session() }, request: late }, {});
    expect(await dataOf(healthy)).toEqual([]);
  });

  test('a new session after it may be kept again', async () => {
    const { skill, table } = stand();
    await disabled(table, '2026-11-23T07:00:00Z');
    const sam = talker({ skill, at: '2026-11-23T07:05:00Z' });
    await sam.launch();
    await sam.say('SlowerIntent');
    expect(await dataOf(table)).toEqual(['ACCOUNT#STATE']);
  });

  test('where the table is down it fails aloud, so that Alexa sends it again', async () => {
    const table = memoryTable();
    await expect(
      disabled({ ...table, update: () => Promise.reject(new Error('down')) }, '2026-11-23T07:00:00Z'),
    ).rejects.toThrow();
  });

  test('a write that falls into the deletion is deleted or refused', async () => {
    const inner = memoryTable();
    const { skill } = stand(inner);
    const sam = talker({ skill });
    await sam.launch();
    let isFirst = true;
    const meeting: Table = {
      ...inner,
      update: async (key, set, expected) => {
        const wasFirst = isFirst;
        isFirst = false;
        if (wasFirst) await sam.say('SlowerIntent');
        return inner.update(key, set, expected);
      },
    };
    await disabled(meeting, '2026-11-23T07:01:00Z');
    await sam.say('FasterIntent');
    expect(await dataOf(inner)).toEqual([]);
  });
});
