import { readFileSync } from 'node:fs';
import { newDevice } from './device/device';
import { lineOf } from './cloud/fault';
import { jsonLine, show } from './terminal/show';
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
  const played = play(rig.setting, newDevice(options.clock), steps, options.json ? tell : showAll);
  const code = await Promise.race([interrupted, played.then((answered) => (answered && !failed ? 0 : 1))]);
  await rig.close();
  return code;
}

/** What is to be said and done, and the locale that its script is written for. */
interface Conversation {
  readonly steps: Iterable<ScriptStep> | AsyncIterable<ScriptStep>;
  readonly locale: string | null;
}

function conversationOf({ script }: Options): Conversation {
  if (script === null) return { steps: typedSteps(complain), locale: null };
  try {
    const text = readFileSync(script === '-' ? 0 : script, 'utf8');
    return { steps: readScript(text), locale: localeOf(text) };
  } catch (fault) {
    throw new Error(`script ${script}: ${lineOf(fault)}`, { cause: fault });
  }
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
