/** The Lambda entry: the only file that reads the environment and the clock, and wires everything. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, type Surroundings } from './alexa/skill';
import { breaker, guarded } from './store/breaker';
import { dynamoTable, patience } from './store/dynamo';
import { environmentCredentials } from './store/environment-credentials';
import { budgets } from './store/budget';
import { rowStore } from './store/row-store';
import { dayOf, instantAt } from './session/calendar';
import { unreachableTable } from './store/table';

const { TABLE_NAME, SKILL_ID, MEDIA_URL, STAGE = 'live', RELEASE = 'unknown' } = process.env;
const clock = (): number => Date.now();
// Lambda's console puts a time and an id before a line, and CloudWatch then reads no metrics in it.
const log = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const client = new DynamoDBClient({ ...patience, credentials: environmentCredentials(process.env) });
const guard = breaker(clock);
const budget = budgets();

if (TABLE_NAME === undefined) log({ problem: 'TABLE_NAME is not set: sessions are coached, and nothing is kept' });
// Empty counts as not set: no request names a skill without a name.
if (!SKILL_ID) log({ problem: 'SKILL_ID is not set: every request is refused' });

// The first call opens the connection, and the first date loads the calendar: both are done before anybody waits.
dayOf(instantAt(clock()), 'America/New_York');
if (TABLE_NAME !== undefined) {
  const first = dynamoTable(client, TABLE_NAME, () => AbortSignal.timeout(1500));
  first.get({ pk: 'nobody', sk: 'nobody' }).catch(() => undefined);
}

const skill = createSkill({
  store: (remaining) => {
    if (TABLE_NAME === undefined) return rowStore(unreachableTable());
    const { turn, forgetting } = budget(remaining);
    const table = dynamoTable(client, TABLE_NAME, turn);
    return rowStore({
      turn: guarded(table, guard),
      last: table,
      forgetting: dynamoTable(client, TABLE_NAME, forgetting),
    });
  },
  storeIsDown: guard.isOpen,
  clock,
  coldStart,
  log,
  stage: STAGE,
  release: RELEASE,
  skillId: SKILL_ID || null,
  mediaUrl: MEDIA_URL ?? null,
});

/** Milliseconds from the start of the process to here, given once. */
let started: number | null = Math.round(performance.now());
function coldStart(): number | null {
  const once = started;
  started = null;
  return once;
}

/** Two arguments and a promise: Node 24 on Lambda refuses a handler with a callback. */
export const handler = async (event: unknown, context: Surroundings): Promise<ResponseEnvelope> =>
  skill(event, context ?? {});
