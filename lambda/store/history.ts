/** The history: a row a session, which only ever grows. */
import type { Instant } from '../session/calendar';
import { grown } from '../session/saved/grown';
import { version } from '../session/saved/listener-reader';
import type { Summary } from '../session/summary';
import { readSummary } from '../session/saved/summary-reader';
import { sessionKey, sessionsOf, ttlFrom } from './keys';
import type { Who } from './listener-store';
import { parsed } from './row';
import { inShort } from './short';
import { noRow, type Row, type Table, textIn } from './table';

/** Adds what is known of a session. A row that is there already is read and grown, whoever wrote it and however late we are. */
export async function record(table: Table, who: Who, summary: Summary, now: Instant): Promise<void> {
  const key = sessionKey(who, summary.started);
  const first = await table.update(key, rowOf(summary, 1, now), noRow);
  let row = first.done ? null : first.row;
  for (let tries = 0; row !== null && tries < 3; tries += 1) {
    const known = readSummary(parsed(row['summary'] ?? null));
    const both = known === null ? summary : grown(known, summary);
    if (known !== null && textOf(both) === textOf(known)) return;
    const ver = typeof row['ver'] === 'number' ? row['ver'] : null;
    // A summary that is damaged cannot be grown, nor its version be trusted: it is replaced as long as it is that.
    const expected = known === null ? { summary: textIn(row['summary']) } : { ver, born: null };
    const again = await table.update(key, rowOf(both, (ver ?? 0) + 1, now), expected);
    if (again.done) return;
    row = again.row;
  }
  if (!first.done) throw new Error('a session of the history changes all the time');
}

/** Takes sessions out again. */
export async function withdraw(table: Table, who: Who, sessions: readonly Summary[]): Promise<void> {
  await Promise.all(sessions.map(({ started }) => table.remove(sessionKey(who, started))));
}

/** Sessions since a moment, newest first. */
export async function history(table: Table, who: Who, since: Instant): Promise<readonly Summary[]> {
  const prefix = sessionsOf(who);
  const rows = await table.between(who.account, `${prefix}${since}`, `${prefix}~`);
  return rows.flatMap((row) => readSummary(parsed(row['summary'] ?? null)) ?? []).reverse();
}

function rowOf(summary: Summary, ver: number, now: Instant): Row {
  return { sv: version, ver, summary: textOf(summary), ttl: ttlFrom(now) };
}

function textOf(summary: Summary): string {
  return JSON.stringify(summary, inShort);
}
