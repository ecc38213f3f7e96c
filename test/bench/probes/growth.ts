/** What turns take and weigh as a record grows, in each locale: sessions of somebody who has had none, many and very many. */
import { writeSync } from 'node:fs';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { countedTable, type Counted } from '../counted';
import { deviceOf, practise } from '../practice';
import { skillInMemory } from '../skill-in-memory';

const [, , localeIds = 'en-US'] = process.argv;
const day = 86_400_000;
/** Sessions that are measured at each size, after some that only warm up. */
const measured = 60;

interface Turn {
  readonly us: number;
  readonly bytes: number;
  readonly lasts: number;
}

async function grown(locale: string, before: number): Promise<object> {
  let counted: Counted = { reads: 0, writes: 0, readUnits: 0, writeUnits: 0, largest: 0 };
  const skill = skillInMemory(
    () => {},
    (table) => {
      const watched = countedTable(table);
      counted = watched.counted;
      return watched.table;
    },
  );
  const origin = { ...deviceOf('grown', null), locale };
  const turns: Turn[] = [];
  const ask = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
    const event: unknown = JSON.parse(JSON.stringify(envelope));
    const begun = performance.now();
    const answer = await skill(event, {});
    const us = (performance.now() - begun) * 1000;
    const text = JSON.stringify(answer);
    turns.push({ us, bytes: text.length, lasts: Number(answer.sessionAttributes?.['lasts'] ?? 0) });
    return JSON.parse(text) as ResponseEnvelope; // as it comes over the wire
  };
  let at = Date.parse('2026-11-23T07:00:00Z');
  for (let session = 0; session < before; session += 1) await practise(ask, origin, (at += day));
  turns.length = 0;
  counted.largest = 0;
  for (let session = 0; session < measured; session += 1) await practise(ask, origin, (at += day));
  return { locale, before, turns, row: counted.largest };
}

async function run(): Promise<readonly object[]> {
  const all = [];
  await grown('en-US', 300); // until the code is warm
  for (const locale of localeIds.split(',')) for (const before of [0, 100, 1000]) all.push(await grown(locale, before));
  return all;
}

void run().then((result) => {
  writeSync(3, JSON.stringify(result));
  process.exit();
});
