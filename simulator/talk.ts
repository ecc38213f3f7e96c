import { readFileSync } from 'node:fs';
import { newDevice } from './device/device';
import { lineOf } from './cloud/fault';
import { jsonLine, show, shownBeside } from './terminal/show';
import { type Live, playLive } from './terminal/live';
import { terminalPaper } from './terminal/live-lines';
import { readOptions, usage, type Options } from './terminal/options';
import { play } from './terminal/play';
import { typedSteps } from './terminal/prompt';
import { localeOf, readScript, type ScriptStep } from './script/script';
import { openRig } from './rig';
import type { Seen } from './device/exchanged';

/** `npm run talk`: exit 0 is well, 1 that the skill failed a request, 2 that it could not begin, with one line why. */
async function talk(args: readonly string[]): Promise<number> {
  const options = readOptions(args, Date.now());
  if (options === 'help') {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { steps, locale } = conversationOf(options);
  const rig = await openRig({
    ...options,
    locale: options.locale ?? locale ?? 'en-US',
    log: options.log ? complain : () => {},
  });
  const interrupted = new Promise<number>((resolve) => void process.once('SIGINT', () => resolve(130)));
  let failed = false;
  // What a skill leaves running may fail after its answer; Lambda logs that and lives on.
  process.on('uncaughtException', (fault) => {
    failed = true;
    complain(`the skill failed outside a request: ${lineOf(fault)}`);
  });
  const fresh = newDevice(options.clock);
  const played = options.live
    ? playLive({ ...liveHere(options), setting: rig.setting, steps }, fresh)
    : play(rig.setting, fresh, steps, options.json ? tell : showAll);
  const code = await Promise.race([interrupted, played.then((answered) => (answered && !failed ? 0 : 1))]);
  await rig.close();
  return code;
}

/** Draws again what is being typed, where something else was written over it. */
let retype: () => void = () => {};

/** What is to be said and done, and the locale that its script is written for. */
interface Conversation {
  readonly steps: Iterable<ScriptStep> | AsyncIterable<ScriptStep>;
  readonly locale: string | null;
}

function conversationOf({ script }: Options): Conversation {
  if (script === null) return { steps: typedSteps(complain, (drawn) => (retype = drawn)), locale: null };
  try {
    const text = readFileSync(script === '-' ? 0 : script, 'utf8');
    return { steps: readScript(text), locale: localeOf(text) };
  } catch (fault) {
    throw new Error(`script ${script}: ${lineOf(fault)}`, { cause: fault });
  }
}

/** A conversation in real time goes by the clock of this machine, and is written on its terminal. */
function liveHere({ script }: Options): Omit<Live, 'setting' | 'steps'> {
  const paper = terminalPaper(process.stdout, process.env, () => retype());
  return {
    lines: script === null ? 'typed' : 'written',
    now: () => performance.now(),
    wait: (milliseconds) => new Promise((over) => setTimeout(over, milliseconds)),
    paper,
    see: (seen) => paper.line(shownBeside(seen)),
  };
}

/** Only JSON on standard output: a turn is a line of it, anything else is said beside it. */
function tell(seen: Seen): void {
  if (seen.seen === 'exchange') process.stdout.write(`${jsonLine(seen)}\n`);
  if (seen.seen === 'unheard' || seen.outcome.is === 'failed') complain(show(seen));
}

function showAll(seen: Seen): void {
  process.stdout.write(`${show(seen)}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line.trimEnd()}\n`);
}

// Whoever read the output has gone, as `head` does: there is nobody left to talk to.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(0));

talk(process.argv.slice(2))
  .catch((fault: unknown) => {
    complain(lineOf(fault));
    return 2;
  })
  // A skill may keep sockets or timers open for its next request: nothing waits for those.
  .then((code) => process.stdout.write('', () => process.exit(code)));
