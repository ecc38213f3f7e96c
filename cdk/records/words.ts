import { parseArgs } from 'node:util';

/** What `npm run records --` was asked for. */
export type RecordsTask =
  | { readonly kind: 'help' }
  | { readonly kind: 'unclear'; readonly fault: string }
  | {
      readonly kind: 'restore';
      readonly from: string;
      readonly to: string;
      readonly since: string;
      readonly replace: boolean;
      readonly go: boolean;
    }
  | { readonly kind: 'forget'; readonly table: string; readonly account: string; readonly go: boolean };

/** What `npm run records -- --help` prints. */
export const recordsUsage = `npm run records -- restore --from TABLE --to TABLE --since TIME [--replace] [--go]
    copies rows of a restored table into the skill's; leaves out who asked to be forgotten since that time
npm run records -- forget --table TABLE --account CODE [--go]
    finishes a deletion that Alexa gave up on; the log line of the alarm has the code
Without --go it counts and writes nothing. --replace also replaces rows that are there. TIME is ISO 8601 in UTC.`;

/** Reads the arguments; one sentence says what is wrong with them. */
export function readWords(words: readonly string[]): RecordsTask {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { from: text, to: text, since: text, table: text, account: text, replace: flag, go: flag, help: flag },
    });
    const { from = '', to = '', since = '', table = '', account = '', replace, go } = values;
    if (values.help || positionals.length === 0) return { kind: 'help' };
    if (positionals[0] === 'forget') return forget(table, account, go);
    if (positionals[0] !== 'restore')
      return { kind: 'unclear', fault: `"${positionals[0] ?? ''}" is neither restore nor forget` };
    if (from === '' || to === '' || from === to) return { kind: 'unclear', fault: '--from and --to name two tables' };
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(since)) {
      return { kind: 'unclear', fault: `--since "${since}" is no time like 2026-11-23T06:00:00Z` };
    }
    return { kind: 'restore', from, to, since, replace, go };
  } catch (error) {
    return { kind: 'unclear', fault: error instanceof Error ? error.message : String(error) };
  }
}

function forget(table: string, account: string, go: boolean): RecordsTask {
  if (table === '') return { kind: 'unclear', fault: '--table names the table' };
  if (!/^[0-9a-f]{64}$/.test(account))
    return { kind: 'unclear', fault: '--account is the 64 letters and digits of the log line' };
  return { kind: 'forget', table, account, go };
}
