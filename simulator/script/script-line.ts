import { written, type Act } from '../device/act';
import type { Seconds } from '../../lambda/routine/routine';

/** The lines that do an act again in a talk script, `into` seconds of the answer; a new voice gets a line of its own. */
export function scriptLines(
  act: Act,
  into: Seconds,
  first: boolean,
  person: string | null,
  before: string | null,
): readonly string[] {
  const voice = person === before ? [] : [written({ does: 'voice', person })];
  const timed = !first && act.does !== 'silence' && act.does !== 'wait';
  return [...voice, timed ? `+${Number(into.toFixed(2))}s ${written(act)}` : written(act)];
}

/** A whole script, with a remark on how to play it. */
export function scriptOf(user: string, screen: boolean, lines: readonly string[]): string {
  const options = `--user "${user}"${screen ? ' --screen' : ''}`;
  return [`# npm run talk -- --memory ${options} --script FILE`, ...lines, ''].join('\n');
}
