import type { Act } from '../device/act';
import { consentNamed } from '../device/act';
import { isLocale } from '../cloud/request';
import { readLine } from '../script/script';
import type { Caller, ActRequest } from './wire';

/** What was asked for, or why it cannot be done, in a line that a person can read. */
export type Read<T> = { readonly asked: T } | { readonly fault: string };

type Fields = Readonly<Record<string, unknown>>;

const longestName = 40;
const longestLine = 300;
const longestWait = 366 * 86_400;

/** A request as a page sends it: who, an act, and when in which answer. */
export function readActRequest(body: unknown): Read<ActRequest> {
  const fields = fieldsOf(body);
  const who = readCaller(fieldsOf(fields['who']));
  const act = readAct(fieldsOf(fields['act']));
  if ('fault' in who) return who;
  if ('fault' in act) return act;
  const version = numberIn(fields['version'], -1, Number.MAX_SAFE_INTEGER) ?? -1;
  const into = numberIn(fields['into'], 0, 86_400) ?? 0;
  return { asked: { who: who.asked, act: act.asked, version, into, tab: textIn(fields['tab'], longestName) } };
}

/** Whose device is meant; names are kept short, and to letters that can stand in a command. */
export function readCaller({ user, person, screen, locale }: Fields): Read<Caller> {
  const name = nameIn(user);
  if (name === null) return { fault: 'A listener needs a name: letters, digits, spaces and hyphens, 40 at most.' };
  const language = locale === undefined || locale === '' ? 'en-US' : locale;
  if (typeof language !== 'string' || !isLocale(language)) return { fault: 'A locale is written as en-US is.' };
  const device = { user: name, screen: isTrue(screen), locale: language };
  if (person === null || person === undefined || person === '') return { asked: { ...device, person: null } };
  const voice = nameIn(person);
  if (voice === null || voice === 'unknown') return { fault: 'A voice needs a name of letters, digits and hyphens.' };
  return { asked: { ...device, person: voice } };
}

/** The speed of a device: real time, or up to sixty times that. The page offers twenty. */
export function readSpeed(value: unknown): Read<number> {
  const speed = numberIn(value, 1, 60);
  return speed === null ? { fault: 'The speed goes from 1 to 60.' } : { asked: speed };
}

function readAct({ does, words, button, status, seconds }: Fields): Read<Act> {
  switch (does) {
    case 'say':
      return readWords(textIn(words, longestLine));
    case 'silence':
    case 'exit':
    case 'disable':
      return { asked: { does } };
    case 'touch':
      return { asked: { does, button: [textIn(button, longestName)] } };
    case 'consent': {
      const answer = consentNamed(textIn(status, longestName));
      return answer === null ? { fault: 'That is no answer to a permission.' } : { asked: { does, status: answer } };
    }
    case 'wait': {
      const length = numberIn(seconds, 1, longestWait);
      return length === null ? { fault: 'That is no time to wait.' } : { asked: { does, seconds: length } };
    }
    default:
      return { fault: 'That is not something that can be done.' };
  }
}

/** Words as they are said; in parentheses, something that is done, as in a talk script. */
function readWords(typed: string): Read<Act> {
  const line = typed
    .replace(/\s+/g, ' ')
    .replace(/^[\s+#]+/, '')
    .trim();
  const read = readLine(line);
  if (read === 'nothing') return { fault: 'Nothing was said.' };
  if ('fault' in read) return { fault: `${read.fault}.` };
  const { act } = read.step;
  return act.does === 'voice' || act.does === 'launch'
    ? { fault: 'Choose the voice under "Who speaks".' }
    : { asked: act };
}

function nameIn(value: unknown): string | null {
  const name = typeof value === 'string' ? value.trim() : '';
  return name.length <= longestName && /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(name) ? name : null;
}

function textIn(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

function numberIn(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}

function isTrue(value: unknown): boolean {
  return value === true || value === '1' || value === 'true';
}

function fieldsOf(value: unknown): Fields {
  // Any object is a map of unknown values; each is looked at where it is read.
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
