import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Seconds } from '../../lambda/routine/routine';
import type { Content } from '../../simulator/cloud/request';
import { countedTable, type Counted } from './counted';
import { deviceOf, intent, practise, type Ask } from './practice';
import { skillInMemory } from './skill-in-memory';

/** One turn of a session: seconds after its launch, and what it asked of the table. */
interface ShapeTurn extends Readonly<Counted> {
  readonly after: Seconds;
  readonly responseBytes: number;
  readonly logBytes: number;
}

export type Shape = readonly ShapeTurn[];

/** Whose session it is: what they said when they first came, and how many sessions they had before the one that is looked at. */
export interface Habit {
  readonly name: string;
  readonly wishes: readonly Content[];
  readonly before: number;
}

export const habits: readonly Habit[] = [
  { name: 'Gentle, first ever', wishes: [], before: 0 },
  { name: 'Gentle', wishes: [], before: 3 },
  { name: 'Full', wishes: [intent('SetLevelIntent', { level: 'full' })], before: 4 },
  {
    name: 'Full, waiting after each set',
    wishes: [intent('SetLevelIntent', { level: 'full' }), intent('WaitForMeIntent')],
    before: 4,
  },
];

/** The shape of a session, as the skill itself runs it over a counting table; one turn is what Alexa says at its end. */
export async function shapeOf({ wishes, before }: Habit): Promise<Shape> {
  let logged = 0;
  const watch = countedIn();
  const skill = skillInMemory((line) => (logged += JSON.stringify(line).length + 1), watch.watched);
  const turns: ShapeTurn[] = [];
  let start = Date.parse('2026-11-23T07:00:00Z');
  const ask: Ask = async (envelope) => {
    const event: unknown = JSON.parse(JSON.stringify(envelope));
    const was = { ...watch.counted(), logged };
    const text = JSON.stringify(await skill(event, {}));
    const after = (Date.parse(envelope.request.timestamp) - start) / 1000;
    turns.push({ ...less(watch.counted(), was), after, responseBytes: text.length, logBytes: logged - was.logged });
    return JSON.parse(text) as ResponseEnvelope; // the skill's own, as it comes over the wire
  };
  for (let session = 0; session < before; session += 1) {
    await practise(ask, deviceOf('shape', null), start, session === 0 ? wishes : []);
    start += 86_400_000;
  }
  turns.length = 0;
  await practise(ask, deviceOf('shape', null), start, before === 0 ? wishes : []);
  return turns;
}

function countedIn(): { readonly watched: Parameters<typeof skillInMemory>[1]; readonly counted: () => Counted } {
  let counted: Counted = { reads: 0, writes: 0, readUnits: 0, writeUnits: 0, largest: 0 };
  return {
    watched: (table) => {
      const watched = countedTable(table);
      counted = watched.counted;
      return watched.table;
    },
    counted: () => counted,
  };
}

function less(now: Counted, was: Counted): Counted {
  return {
    reads: now.reads - was.reads,
    writes: now.writes - was.writes,
    readUnits: now.readUnits - was.readUnits,
    writeUnits: now.writeUnits - was.writeUnits,
    largest: now.largest,
  };
}
