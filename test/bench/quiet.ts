import { createHash } from 'node:crypto';
import { median } from './quantile';
import type { Table } from './table';

/** Above this the middle of the same work, over its least, says that others have the processor too. */
const mostSpread = 1.25;

/** How far the same work spreads on this machine now: its median time over its least. */
export function spreadNow(): number {
  const times = Array.from({ length: 60 }, () => {
    const begun = performance.now();
    for (let hash = 0; hash < 1500; hash += 1) createHash('sha256').update(String(hash)).digest('hex');
    return performance.now() - begun;
  });
  return median(times) / Math.min(...times);
}

/**
 * Tables of times with what the machine did meanwhile: where the same work took now long and now short, before them or
 * after, the times are left out, in columns whose name ends with a unit of time, and a note says so.
 */
export async function timed(measure: () => Promise<readonly Table[]>): Promise<readonly Table[]> {
  const before = spreadNow();
  const tables = await measure();
  const spread = Math.max(before, spreadNow());
  if (spread <= mostSpread) return tables;
  const note = `the machine is under load: the same work spread ${spread.toFixed(2)} times its least, so no times are given`;
  return tables.map((table) => ({ ...withoutTimes(table), notes: [...table.notes, note] }));
}

function withoutTimes(table: Table): Table {
  const isTime = table.columns.map((column) => / (ms|us)$/.test(column));
  return { ...table, rows: table.rows.map((row) => row.map((cell, at) => (isTime[at] ? 'under load' : cell))) };
}
