import { createInterface } from 'node:readline';
import { readLine, type ScriptStep } from '../script/script';

const hints = `Say "open hip routine" to begin, and then what you would say. The clock moves with the speech, not with you.
+45s pause barges in after 45 s; (silence), (exit), (touch next), (wait 1 day) are done, not said. Ctrl-D leaves.
`;

/**
 * The steps that somebody types, until the end of the input or Ctrl-C. A line that cannot be done is explained to
 * `complain` and asked for again. On a terminal there is a prompt, with two lines of hints before it; `opened` is given
 * what draws it again, with what has been typed so far.
 */
export async function* typedSteps(
  complain: (fault: string) => void,
  opened: (retype: () => void) => void = () => {},
): AsyncGenerator<ScriptStep> {
  const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const input = createInterface(terminal ? { input: process.stdin, output: process.stdout } : { input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  if (terminal) process.stdout.write(hints);
  if (terminal) opened(() => input.prompt(true));
  for (;;) {
    if (terminal) input.prompt();
    const next = await lines.next();
    if (next.done === true) {
      if (terminal) process.stdout.write('\n');
      return;
    }
    const line = readLine(next.value);
    if (line === 'nothing') continue;
    if ('fault' in line) complain(line.fault);
    else yield line.step;
  }
}
