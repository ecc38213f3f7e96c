import { createHash } from 'node:crypto';
import { setImmediate as settle } from 'node:timers/promises';
import { memoryTable } from '../../../lambda/store/memory';
import type { ListenerStore } from '../../../lambda/store/listener-store';
import { rowStore } from '../../../lambda/store/row-store';
import { property } from '../../../lambda/reading/reader';
import type { Table } from '../../../lambda/store/table';
import { heldTable, type HeldTable, type Outcome } from './held-table';
import type { Instant } from '../../../lambda/session/calendar';
import { instant } from '../../cast/days';
import { oneOf, random } from '../../cast/random';
import { historyOf, recordOf } from '../../cast/rows';
import { type Add, answer, drawDeed, happen, theMost, type Truth, who } from './two-device-model';

/** What is on trial: the store over a table, what rides along between two turns, and how work is added. */
export interface Trial {
  readonly store: (table: Table) => ListenerStore;
  readonly carry: (attributes: unknown) => unknown;
  readonly add: Add;
}

export const real: Trial = { store: rowStore, carry: (attributes) => attributes, add: theMost };

const turnsEach = 3;
const outcomes: readonly [Outcome, ...Outcome[]] = ['ok', 'ok', 'ok', 'ok', 'ok', 'down', 'throttled', 'lost ack'];

/**
 * Two devices with a few turns each, their calls to the table taken in an order and with outcomes that follow from the
 * seed; some requests come twice, at once or later. In the end all is well again and each device has one more turn.
 * Gives what is wrong with the record then: nothing, it is hoped.
 */
export async function interleaved(seed: number, trial: Trial): Promise<readonly string[]> {
  const draw = random(seed);
  const inner = memoryTable();
  const held = heldTable(inner);
  const store = trial.store(held.table);
  const attributes: unknown[] = [null, null];
  const locked: string[] = [];
  const truth: Truth = { did: new Map(), may: new Map(), ended: new Set(), talk: 'usual', pace: 'usual' };
  const device = async (self: number): Promise<void> => {
    for (let turn = 0; turn < turnsEach; turn += 1) {
      const deed = drawDeed(self, draw);
      // The last word is said when it is heard, not when it is saved.
      Object.assign(truth, deed.prefers);
      const at = timeOf(turn, self);
      const request = { id: `${self}/${turn}`, at, attributes: trial.carry(attributes[self]), deed };
      if (versionIn(request.attributes) !== null) locked.push(request.id);
      const first = answer(request, store, trial.add);
      const isReplayed = draw();
      if (isReplayed > 0.15) await first;
      const taken = isReplayed > 0.3 ? await first : await answer(request, store, trial.add);
      happen(truth.did, taken.started, deed);
      for (const { started } of [taken, await first]) happen(truth.may, started, deed);
      if (deed.ends) truth.ended.add(taken.started);
      attributes[self] = taken.attributes;
    }
  };
  await drained(held, Promise.all([device(0), device(1)]), () => oneOf(outcomes, draw), draw);
  // Each device has one more turn, and the next launch puts into the history what is still owed.
  for (const [id, carried] of [...attributes, null].entries()) {
    const request = { id: `last ${id}`, at: timeOf(turnsEach, id), attributes: trial.carry(carried), deed: null };
    await drained(held, answer(request, store, trial.add), () => 'ok', draw);
  }
  const twice = locked.filter((id) => held.writesOf(nameInRing(id)) > 1).map((id) => `${id} was written twice`);
  return [...held.wrongs, ...twice, ...(await differences(inner, truth))];
}

/** The lock that a request brings; one that reads the record itself has none, and may write it again harmlessly. */
function versionIn(attributes: unknown): unknown {
  return property(property(attributes, 'record'), 'lock') ?? null;
}

/** The letters that the ring keeps of a request. */
function nameInRing(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 6);
}

/** The two begin at the same moment, and then go on one after the other. */
function timeOf(turn: number, self: number): Instant {
  return instant(`2026-11-23T07:0${turn}:0${turn === 0 ? 0 : self}.000Z`);
}

/** Lets go of calls, one of those that wait at a time, until some work is done. */
async function drained(
  held: HeldTable,
  work: Promise<unknown>,
  outcome: () => Outcome,
  draw: () => number,
): Promise<void> {
  let isDone = false;
  const finished = work.finally(() => {
    isDone = true;
  });
  for (await settle(); !isDone; await settle()) held.release(Math.floor(draw() * held.waiting()), outcome());
  await finished;
}

/** Where the record and the history differ from what happened. */
async function differences(table: Table, { did, may, ended, talk, pace }: Truth): Promise<readonly string[]> {
  const { listener } = await recordOf(table, who, instant('2026-11-23T07:30:00.000Z'));
  const history = await historyOf(table, who);
  const open = listener?.today ?? null;
  const known = new Map<string, number>();
  for (const { started, done = {} } of [...history, ...(open === null ? [] : [open])]) {
    for (const [set, work] of Object.entries(done))
      known.set(`${started} ${set}`, Math.max(work.did, known.get(`${started} ${set}`) ?? 0));
  }
  const lost = [...did].filter(([set, n]) => (known.get(set) ?? 0) < n);
  const twice = [...known].filter(([set, n]) => n > (may.get(set) ?? 0));
  const reopened = open !== null && ended.has(open.started) ? [`${open.started} is open again`] : [];
  const streak = listener?.streak.sessions ?? 0;
  return [
    ...lost.map(([set]) => `${set} was lost`),
    ...twice.map(([set]) => `${set} was counted twice`),
    ...reopened,
    ...[...ended]
      .filter((start) => !history.some(({ started }) => started === start))
      .map((s) => `${s} is not in the history`),
    ...(streak < ended.size ? [`${ended.size} sessions were ended and ${streak} counted`] : []),
    ...(streak > history.length ? [`${streak} sessions were counted and ${history.length} are in the history`] : []),
    ...(listener?.talk === talk ? [] : ['a preference of the first device was lost']),
    ...(listener?.pace === pace ? [] : ['a preference of the second device was lost']),
  ];
}
