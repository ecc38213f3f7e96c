import type { When } from '../conversation/heard';
import { numberWord } from './number';
import { isLine, words, wordsOf } from './line';
import { nameOf } from './blanks';

/** The day and the time of a reminder as they are said: `every Monday`, `half past seven in the morning`. */
export function whenWords({ day, time }: When): { readonly day: string; readonly time: string } {
  return { day: day === null ? '' : dayWords(day), time: time === null ? '' : timeWords(time) };
}

function dayWords(day: string): string {
  const name = `day.${day}`;
  return isLine(name) ? wordsOf(name, {}) : words('day.weekly', { day: nameOf(day) });
}

/** `07:00` as "seven in the morning": said in words, since speech is timed by its letters. */
function timeWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const hour = numberWord(hours % 12 === 0 ? 12 : hours % 12);
  const past = minutes === 0 ? hour : `${hour} ${minutes < 10 ? 'oh ' : ''}${numberWord(minutes)}`;
  return words(partOfDay(hours), { time: past });
}

function partOfDay(hours: number): 'time.morning' | 'time.afternoon' | 'time.evening' {
  if (hours < 12) return 'time.morning';
  return hours < 18 ? 'time.afternoon' : 'time.evening';
}
