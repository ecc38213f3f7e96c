import type { Grammar, Noun, SpotParts, Wording } from '../locale';
import { numberWord } from './number';

/** English grammar around the lines of one English locale. */
export function englishGrammar(wording: Wording): Grammar {
  return {
    number: numberWord,
    list: listed,
    count: (n, noun) => counted(n, noun, wording),
    day: (day) => dayWords(day, wording),
    time: (hhmm) => timeWords(hhmm, wording),
    spot: (parts) => spotWords(parts, wording),
  };
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function counted(n: number, noun: Noun, { words, wordsOf, isLine }: Wording): string {
  if (n === 1) return words(`${noun}.one`, {});
  const none = `${noun}.none`;
  return n === 0 && isLine(none) ? wordsOf(none, {}) : words(`${noun}.many`, { count: numberWord(n) });
}

function dayWords(day: string, { words, wordsOf, isLine, name }: Wording): string {
  const line = `day.${day}`;
  return isLine(line) ? wordsOf(line, {}) : words('day.weekly', { day: listed(day.split(',').map(name)) });
}

/** `07:00` as "seven in the morning": said in words, since speech is timed by its letters. */
function timeWords(hhmm: string, { words }: Wording): string {
  const [hours = 0, minutes = 0] = hhmm.split(':').map(Number);
  const hour = numberWord(hours % 12 === 0 ? 12 : hours % 12);
  const past = minutes === 0 ? hour : `${hour} ${minutes < 10 ? 'oh ' : ''}${numberWord(minutes)}`;
  return words(partOfDay(hours), { time: past });
}

function partOfDay(hours: number): 'time.morning' | 'time.afternoon' | 'time.evening' {
  if (hours < 12) return 'time.morning';
  return hours < 18 ? 'time.afternoon' : 'time.evening';
}

function spotWords({ exercise, side, set, repetition }: SpotParts, { words, wordsOf, isLine, name }: Wording): string {
  const sideLine = `place.${exercise}`;
  return [
    ...(side === null ? [] : [wordsOf(isLine(sideLine) ? sideLine : 'place.side', { side: name(side) })]),
    ...(set === null ? [] : [words('place.set', { set: numberWord(set) })]),
    ...(repetition === null ? [] : [words(`place.${repetition.of}`, { repetition: numberWord(repetition.n) })]),
  ].join(', ');
}
