import type { Grammar, Noun, SpotParts, Wording } from '../locale';
import { numberWord } from './number';

/** Spanish grammar around the lines of one Spanish locale; the hour from which people there speak of the night. */
export function spanishGrammar(wording: Wording, nightFrom: number): Grammar {
  return {
    number: numberWord,
    list: listed,
    count: (n, noun) => counted(n, noun, wording),
    day: (day) => dayWords(day, wording),
    time: (hhmm) => timeWords(hhmm, nightFrom, wording),
    spot: (parts) => spotWords(parts, wording),
  };
}

/** `puentes, círculos y paloma`; before the sound of an i it is "e". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const and = /^h?i(?![ae])/i.test(last) ? 'e' : 'y';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

function counted(n: number, noun: Noun, { words, wordsOf, isLine }: Wording): string {
  if (n === 1) return words(`${noun}.one`, {});
  const none = `${noun}.none`;
  return n === 0 && isLine(none) ? wordsOf(none, {}) : words(`${noun}.many`, { count: numberWord(n) });
}

/** `cada lunes y jueves`: after "cada" a day has no article. */
function dayWords(day: string, { words, wordsOf, isLine, name }: Wording): string {
  const line = `day.${day}`;
  if (isLine(line)) return wordsOf(line, {});
  return words('day.weekly', { day: listed(day.split(',').map((one) => name(one).replace(/^el /, ''))) });
}

/** `07:00` as "las siete de la mañana": said in words, since speech is timed by its letters. */
function timeWords(hhmm: string, nightFrom: number, { words }: Wording): string {
  const [hours = 0, minutes = 0] = hhmm.split(':').map(Number);
  const hour = hours % 12 === 1 ? 'la una' : `las ${numberWord(hours % 12 === 0 ? 12 : hours % 12)}`;
  return words(partOfDay(hours, nightFrom), { time: minutes === 0 ? hour : `${hour} y ${minuteWords(minutes)}` });
}

function minuteWords(minutes: number): string {
  if (minutes === 15) return 'cuarto';
  return minutes === 30 ? 'media' : numberWord(minutes);
}

/** Noon and what follows is the afternoon until night falls; the first hour of the day is still night. */
function partOfDay(hours: number, nightFrom: number): 'time.morning' | 'time.afternoon' | 'time.evening' {
  if (hours === 0 || hours >= nightFrom) return 'time.evening';
  return hours < 12 ? 'time.morning' : 'time.afternoon';
}

function spotWords({ exercise, side, set, repetition }: SpotParts, { words, wordsOf, isLine, name }: Wording): string {
  const sideLine = `place.${exercise}`;
  return [
    ...(side === null ? [] : [wordsOf(isLine(sideLine) ? sideLine : 'place.side', { side: name(side) })]),
    ...(set === null ? [] : [words('place.set', { set: numberWord(set) })]),
    ...(repetition === null ? [] : [words(`place.${repetition.of}`, { repetition: numberWord(repetition.n) })]),
  ].join(', ');
}
