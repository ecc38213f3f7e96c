import { describe, expect, test } from '@jest/globals';
import { meanings } from '../../../lambda/alexa/heard';
import type { Line } from '../../../lambda/log/log';
import { metrics } from '../../../lambda/log/metric-names';
import { memoryTable } from '../../../lambda/store/memory';
import { unreachableTable, type Row, type Table } from '../../../lambda/store/table';
import { metricsIn, stand } from '../../cast/stand';
import { talker, type Talker } from '../../cast/talker';

function bytes(line: unknown): number {
  return Buffer.byteLength(JSON.stringify(line));
}

/** What is wrong with a line as CloudWatch's embedded metric format and as ours. */
function faultsOf(line: Line): readonly string[] {
  const names = metricsIn(line);
  const known: readonly string[] = metrics;
  return [
    ...(bytes(line) <= 1024 ? [] : ['it is too long']),
    ...(line['Stage'] === 'test' ? [] : ['it has no stage']),
    ...(names.length > 0 ? [] : ['it has no metric']),
    ...names.filter((name) => !known.includes(name)).map((name) => `${name} is no metric of ours`),
    ...names.filter((name) => typeof line[name] !== 'number').map((name) => `${name} has no number`),
  ];
}

const tables: readonly (readonly [string, () => Table])[] = [
  ['a table that is well', memoryTable],
  ['a table that is out of reach', unreachableTable],
  [
    'a table that cannot be written',
    () => ({ ...memoryTable(), update: unreachableTable().update, put: unreachableTable().put }),
  ],
  ['a table with a row that makes no sense', () => ({ ...memoryTable(), get: () => Promise.resolve({ sv: 'x' }) })],
];

describe('O1 emf-schema', () => {
  test.each(tables)('every turn gives one line, whatever intent is heard in a passage, with %s', async (_, open) => {
    const { skill, lines } = stand(open());
    let turns = 0;
    for (const intent of Object.keys(meanings)) {
      const sam = talker({ skill, user: intent });
      await sam.launch();
      await sam.say('ReadyIntent', 40);
      await sam.say('ReadyIntent', 60);
      await sam.say(intent, 90);
      await sam.end('USER_INITIATED');
      turns += 5;
    }
    expect(lines).toHaveLength(turns);
    expect(lines.flatMap(faultsOf)).toEqual([]);
  });

  test('a refused request and one that makes no sense give a line each', async () => {
    const { skill, lines } = stand();
    await skill({}, {});
    await skill(null, {});
    expect(lines.map(metricsIn)).toEqual([['Refused'], ['Refused']]);
  });
});

/** Ways in which a session ends before its end, and what the log calls each. */
const ends: { readonly [reason: string]: (sam: Talker) => Promise<unknown> } = {
  LEFT: (sam) => sam.say('AMAZON.StopIntent'),
  USER_INITIATED: (sam) => sam.end('USER_INITIATED'),
  EXCEEDED_MAX_REPROMPTS: (sam) => sam.end('EXCEEDED_MAX_REPROMPTS'),
  ERROR: (sam) => sam.end('ERROR'),
  'LEFT after a pause': async (sam) => {
    await sam.say('AMAZON.PauseIntent');
    await sam.say('AMAZON.CancelIntent');
  },
  'LEFT in an emergency': (sam) => sam.say('EmergencyIntent'),
};

/** Steps of a session, and how many times "ready" leads there. */
const steps = [
  ['settingUp', 1, 'bridge'],
  ['playing', 2, 'bridge'],
  ['playing', 3, 'leg_circles'],
  ['playing', 4, 'happy_baby'],
  ['playing', 5, 'pigeon'],
] as const;

describe('O3 abandonment', () => {
  const cases = Object.keys(ends).flatMap((end) => steps.map((step) => [end, ...step] as const));

  test.each(cases)('%s in %s (%d) is told with its step', async (end, place, readies, exercise) => {
    const { skill, lines } = stand();
    const sam = talker({ skill });
    await sam.launch();
    for (let n = 0; n < readies; n += 1) await sam.say('ReadyIntent', sam.session().lasts + 8);
    expect(sam.session().here.at).toBe(place);
    await ends[end]?.(sam);
    const line: Row = lines.at(-1) as Row; // a line of scalars and one object that is not looked at here
    expect(metricsIn(lines.at(-1))).toContain('SessionAbandoned');
    expect({ reason: line['reason'], exercise: line['exercise'] }).toEqual({ reason: end.split(' ')[0], exercise });
  });

  test('a session that was done is complete and not abandoned, rated or not', async () => {
    for (const rated of [true, false]) {
      const { skill, lines } = stand();
      const sam = talker({ skill });
      await sam.launch();
      while (sam.session().here.at !== 'rating') await sam.say('ReadyIntent', sam.session().lasts + 8);
      await (rated ? sam.say('RateEffortIntent', 4, { effort: 'easy' }) : sam.end('EXCEEDED_MAX_REPROMPTS'));
      expect(metricsIn(lines.at(-1))).toContain('SessionComplete');
      expect(metricsIn(lines.at(-1))).not.toContain('SessionAbandoned');
    }
  });

  test('progress that is lost for good is told, and only then', async () => {
    const healthy = memoryTable();
    const { update, put } = unreachableTable();
    for (const [table, isLost] of [
      [healthy, false],
      [{ ...healthy, update, put }, true],
    ] as const) {
      const { skill, lines } = stand(table);
      const sam = talker({ skill, user: `lost ${isLost}` });
      await sam.launch();
      await sam.say('ReadyIntent', 40);
      await sam.say('ReadyIntent', 80);
      await sam.end('USER_INITIATED', 150);
      expect(metricsIn(lines.at(-1)).includes('LostProgress')).toBe(isLost);
    }
  });
});
