import type { Seconds } from '../../lambda/routine/routine';
import { consentNamed, written, type Act } from '../device/act';
import { readLength } from '../speech/clock';
import { openingOf } from '../device/opening';

/** One line of a script: what is done, and how long after the last answer began; null is when that answer has ended. */
export interface ScriptStep {
  readonly act: Act;
  readonly after: Seconds | null;
}

/** A line that was read; `nothing` is a comment or an empty one, `fault` says what is wrong. */
export type ScriptLine = { readonly step: ScriptStep } | { readonly fault: string } | 'nothing';

/**
 * A talk script as its steps. The first words that are said open the skill, whatever they are.
 * Throws at the first bad line, naming its number; so does a script in which nothing happens.
 */
export function readScript(text: string): readonly ScriptStep[] {
  const steps: ScriptStep[] = [];
  let opened = false;
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = readLine(written);
    if (line === 'nothing') continue;
    if ('fault' in line) throw new Error(`line ${index + 1}: ${line.fault}`);
    steps.push(!opened && line.step.act.does === 'say' ? opening(line.step, line.step.act.words) : line.step);
    opened ||= line.step.act.does === 'say';
  }
  if (steps.length === 0) throw new Error('nothing happens in it');
  return steps;
}

/** The locale that a script is written for, as a comment before its first act says: `# locale en-GB`; null is any. */
export function localeOf(text: string): string | null {
  for (const line of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((written) => written.trim())) {
    const named = /^# *locale +([a-z]{2}-[A-Z]{2})$/.exec(line)?.[1];
    if (named !== undefined) return named;
    if (line !== '' && !line.startsWith('#')) return null;
  }
  return null;
}

/** One line on its own: `+45s pause`, `(silence)`, `# a comment`. */
export function readLine(written: string): ScriptLine {
  const line = written.replace(/^\uFEFF/, '').trim();
  if (line === '' || line.startsWith('#')) return 'nothing';
  if (!line.startsWith('+')) return readAct(line, null);
  const [, length, rest] = /^\+(\S+)(?:\s+(.*))?$/.exec(line) ?? [];
  const after = readLength(length ?? '');
  if (after === null) return { fault: `"${line}" begins with a time that is not one, such as +45s` };
  return rest === undefined ? { fault: `"${line}" says when but not what` } : readAct(rest, after);
}

function readAct(line: string, after: Seconds | null): ScriptLine {
  if (!line.startsWith('(')) return { step: { act: { does: 'say', words: line }, after } };
  const [verb, ...rest] = /^\((.*)\)$/.exec(line)?.[1]?.trim().split(/\s+/) ?? [];
  const act = actOf(verb ?? '', rest);
  return act === null ? { fault: `"${line}" is not something that can be done` } : { step: { act, after } };
}

function actOf(verb: string, rest: readonly string[]): Act | null {
  const [first] = rest;
  switch (verb) {
    case 'silence':
    case 'exit':
    case 'disable':
      return first === undefined ? { does: verb } : null;
    case 'touch':
      return first === undefined ? null : { does: 'touch', button: rest };
    case 'voice':
      return first === undefined ? null : { does: 'voice', person: first === 'unknown' ? null : rest.join(' ') };
    case 'consent': {
      const status = consentNamed(rest.join(' '));
      return status === null ? null : { does: 'consent', status };
    }
    case 'wait': {
      const seconds = readLength(rest.join(' '));
      return seconds === null ? null : { does: 'wait', seconds };
    }
    default:
      return null;
  }
}

/** A request in the opening words ("ask hip routine to …") stays one: `say` opens the skill with it. */
function opening(step: ScriptStep, words: string): ScriptStep {
  const asks = ['en', 'es'].some((locale) => openingOf(words, locale)?.opens === 'request');
  return asks ? step : { ...step, act: { does: 'launch', words } };
}

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
export function scriptOf(user: string, screen: string | null, locale: string, lines: readonly string[]): string {
  const options = `--user "${user}"${screen === null ? '' : ` --screen=${screen}`}`;
  const played = `# npm run talk -- --memory ${options} --script FILE`;
  return [played, `# locale ${locale}`, ...lines, ''].join('\n');
}
