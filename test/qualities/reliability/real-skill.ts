import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Agent } from 'node:http';
import { breaker, guarded } from '../../../lambda/store/breaker';
import { budgets } from '../../../lambda/store/budget';
import { type Deadline, dynamoTable, patience } from '../../../lambda/store/dynamo';
import { rowStore, type Tables } from '../../../lambda/store/row-store';
import type { Table } from '../../../lambda/store/table';
import { tableName } from '../../../simulator/cloud/database';
import { stand, type Stand } from '../../cast/stand';
import { signalAfter } from '../../cast/ticks';
import { limitedInTicks } from './ticking-handler';

/** Where the database is: reads and writes can be sent to different places, so that one of them alone can be unreachable. */
export interface Endpoints {
  readonly reads: string;
  readonly writes: string;
}

/** How often the table was called, by kind: the client may ask twice for each. */
export interface Called {
  read: number;
  write: number;
}

export interface RealSkill extends Stand {
  readonly called: Called;
  readonly close: () => void;
}

/** What a test holds in its own hands. */
interface Held {
  /** Milliseconds, for the breaker. */
  readonly clock?: () => number;
  /** Resolves names as one likes. */
  readonly httpAgent?: Agent;
}

/** The skill as lambda/index.ts wires it, over real sockets: the client's settings, the breaker and the time budget, which is counted in ticks. */
export function realSkill({ reads, writes }: Endpoints, held: Held = {}): RealSkill {
  const called: Called = { read: 0, write: 0 };
  const [reader, writer] = [clientAt(reads, held), clientAt(writes, held)];
  const guard = breaker(held.clock ?? (() => Date.now()));
  const budget = budgets(signalAfter);
  const tableFor = (remaining: number): Tables => {
    const { turn, forgetting } = budget(remaining);
    const tableWithin = (deadline: Deadline): Table =>
      split(dynamoTable(reader, tableName, deadline), dynamoTable(writer, tableName, deadline), called);
    const table = tableWithin(turn);
    return { turn: guarded(table, guard), last: table, forgetting: tableWithin(forgetting) };
  };
  const everyday = tableFor(7000);
  return {
    ...stand(everyday.turn, { store: (remaining) => rowStore(tableFor(remaining)), storeIsDown: guard.isOpen }),
    called,
    close: () => [reader, writer].forEach((client) => client.destroy()),
  };
}

/** The client's own time limits are counted in ticks, by which no healthy answer is late. */
function clientAt(endpoint: string, { httpAgent }: Held): DynamoDBClient {
  const credentials = () => Promise.resolve({ accessKeyId: 'test', secretAccessKey: 'test' });
  const settings = httpAgent === undefined ? patience.requestHandler : { ...patience.requestHandler, httpAgent };
  const requestHandler = limitedInTicks(settings);
  return new DynamoDBClient({ ...patience, requestHandler, region: 'us-east-1', endpoint, credentials });
}

function split(reader: Table, writer: Table, called: Called): Table {
  const reading = <T>(result: Promise<T>): Promise<T> => {
    called.read += 1;
    return result;
  };
  const writing = <T>(result: Promise<T>): Promise<T> => {
    called.write += 1;
    return result;
  };
  return {
    get: (key) => reading(reader.get(key)),
    between: (pk, first, last) => reading(reader.between(pk, first, last)),
    update: (key, set, expected) => writing(writer.update(key, set, expected)),
    put: (key, row) => writing(writer.put(key, row)),
    remove: (key, born) => writing(writer.remove(key, born)),
    clear: (keys) => writing(writer.clear(keys)),
  };
}
