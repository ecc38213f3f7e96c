import { costOf } from '../price';
import { habits, shapeOf, type Shape } from '../shape';
import type { Table } from '../table';

/** What a session asks of the database and the log, and what 1,000 of them cost. */
export async function session(): Promise<readonly Table[]> {
  const rows = [];
  for (const habit of habits) rows.push([habit.name, ...figuresOf(await shapeOf(habit))]);
  return [
    {
      name: 'session',
      title:
        'A session: table calls and units, bytes, and USD for 1,000 (goals 2 reads, 10 units, Full 20; 20 KB log; 0.03 USD)',
      columns: [
        'session',
        'turns',
        'minutes',
        'reads',
        'writes',
        'read units',
        'write units',
        'row B',
        'answer B',
        'log B',
        'USD/1,000',
      ],
      rows,
      notes: [
        'a turn is taken to last 15 ms in 512 MB; one more turn is billed for the request that may end a session',
        'row and answer: the largest of the session',
      ],
    },
  ];
}

function figuresOf(shape: Shape): readonly (string | number)[] {
  const sum = (key: 'reads' | 'writes' | 'readUnits' | 'writeUnits' | 'logBytes'): number =>
    shape.reduce((total, turn) => total + turn[key], 0);
  const used = {
    turns: shape.length + 1,
    writeUnits: sum('writeUnits'),
    readUnits: sum('readUnits'),
    logBytes: sum('logBytes'),
  };
  return [
    shape.length,
    (shape.at(-1)?.after ?? 0) / 60,
    sum('reads'),
    sum('writes'),
    used.readUnits,
    used.writeUnits,
    Math.max(...shape.map(({ largest }) => largest)),
    Math.max(...shape.map(({ responseBytes }) => responseBytes)),
    used.logBytes,
    1000 * costOf(used),
  ];
}
