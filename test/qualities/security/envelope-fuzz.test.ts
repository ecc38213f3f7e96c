import { describe, expect, test } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { stand } from '../../cast/stand';
import { memoryTable } from '../../../lambda/store/memory';
import { rowStore } from '../../../lambda/store/row-store';
import { random } from '../../cast/random';
import { mutated, realEnvelopes } from './envelopes';

/** FULL=1 runs 50,000 of them. */
const envelopes = process.env['FULL'] === '1' ? 50_000 : 10_000;

/** Megabytes in use once everything that can go is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 1e6;
}

describe('S2 envelope-fuzz', () => {
  test(`${envelopes} mutated envelopes are all answered, leave no trace in the language and no heap behind`, async () => {
    const real = await realEnvelopes();
    const draw = random(20261123);
    let table = memoryTable();
    const { skill } = stand(table, { log: () => {}, store: () => rowStore(table) });
    const prototype = Reflect.ownKeys(Object.prototype);
    const raw: string[] = [];
    const before = heapInUse();
    for (let n = 0; n < envelopes; n += 1) {
      if (n % 1000 === 0) table = memoryTable();
      const envelope = mutated(real[n % real.length], draw);
      const answer = await skill(envelope, {}).catch((error: unknown) => String(error));
      if (typeof answer === 'string' || answer.version !== '1.0') raw.push(`${n}: ${JSON.stringify(answer)}`);
    }
    table = memoryTable();
    const after = heapInUse();
    expect(raw.slice(0, 3)).toEqual([]);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
    expect(after - before).toBeLessThan(20);
  }, 600_000);
});
