import { join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLocale } from '../cloud/request';
import { type Profile, profileNamed, profileNames } from '../echo-show/profile';
import { readClock, type Moment } from '../speech/clock';

/** How a conversation is to be held. Null: no script, no recognised voice, a database that keeps nothing, any locale. */
export interface Options {
  readonly script: string | null;
  readonly json: boolean;
  /** In real time, as it would be heard. */
  readonly live: boolean;
  /** Null is none. */
  readonly screen: Profile | null;
  readonly locale: string | null;
  readonly clock: Moment;
  readonly user: string;
  readonly person: string | null;
  readonly data: string | null;
  readonly zone: string;
  readonly skill: string;
  readonly log: boolean;
}

export const usage = `npm run talk -- [options]
  --script FILE   play the lines of a talk script (- is standard input) instead of asking for them
  --json          print one JSON object a turn: heard, intent, at, request, response, plays
  --live          play in real time: the line, a bar, the seconds; a line that is typed cuts in
  --memory        keep nothing
  --data DIR      keep what the skill stores there (.data)
  --screen[=KIND] the device has a screen: hubLandscapeMedium, or another of the eight kinds
  --locale NAME   the device's locale, such as en-GB (the script's own, or en-US)
  --clock ISO     the time when it starts (now)
  --zone NAME     the device's time zone (America/New_York)
  --user NAME     the account that the device belongs to (home)
  --person NAME   the voice that is recognised (none)
  --skill FILE    the built skill (dist/lambda/index.js)
  --log           show what the skill logs
  --help          show this`;

const known = {
  script: { type: 'string' },
  json: { type: 'boolean', default: false },
  live: { type: 'boolean', default: false },
  memory: { type: 'boolean', default: false },
  data: { type: 'string', default: '.data' },
  screen: { type: 'string' },
  locale: { type: 'string' },
  clock: { type: 'string' },
  zone: { type: 'string', default: 'America/New_York' },
  user: { type: 'string', default: 'home' },
  person: { type: 'string' },
  skill: { type: 'string', default: join(__dirname, '..', '..', 'dist', 'lambda', 'index.js') },
  log: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Reads the command line; `now` is the clock where none is given. Throws one line for what it does not understand. */
export function readOptions(args: readonly string[], now: Moment): Options | 'help' {
  const { values } = parseArgs({ args: args.map(withKind), options: known, strict: true, allowPositionals: false });
  if (values.help) return 'help';
  const clock = values.clock === undefined ? now : readClock(values.clock);
  if (clock === null) throw new Error(`--clock ${values.clock} is not a time such as 2026-11-23T07:00:00Z`);
  if (!isZone(values.zone)) throw new Error(`--zone ${values.zone} is not a time zone such as America/New_York`);
  if (values.locale !== undefined && !isLocale(values.locale)) {
    throw new Error(`--locale ${values.locale} is not a locale such as en-GB`);
  }
  if (values.live && values.json) throw new Error('--live and --json do not go together: one is for people');
  for (const name of ['script', 'data', 'user', 'person', 'skill'] as const) {
    if (values[name]?.trim() === '') throw new Error(`--${name} is empty`);
  }
  const { json, live, user, zone, skill, log } = values;
  const screen = values.screen === undefined ? null : profileNamed(values.screen);
  if (values.screen !== undefined && screen === null) {
    throw new Error(`--screen ${values.screen} is none of ${profileNames.join(', ')}`);
  }
  const data = values.memory ? null : values.data;
  return {
    json,
    live,
    screen,
    user,
    zone,
    skill,
    log,
    clock,
    data,
    script: values.script ?? null,
    locale: values.locale ?? null,
    person: values.person ?? null,
  };
}

/** `--screen` alone is an Echo Show 8. */
function withKind(argument: string): string {
  return argument === '--screen' ? '--screen=hubLandscapeMedium' : argument;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
