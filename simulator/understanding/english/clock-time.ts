import { withDigits } from './numerals';

const named = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

const shape =
  /^(?:(half|quarter|\d{1,2}) (?:minutes? )?(past|to) )?(\d{1,2})(?:[ :](?:oh )?(\d{1,2}))?(?: o'clock)?(?: (am|pm|in the morning|in the afternoon|in the evening|at night))?$/;

/**
 * A time of day as AMAZON.TIME sends it: `07:00`, or `MO AF EV NI` for the parts of a day. An hour without its half of
 * the day is taken as said, so "seven" is `07:00`. Null where there is no such time ("twenty five o'clock").
 */
export function timeOf(said: string): string | null {
  const found = shape.exec(withDigits(said));
  if (!found) return named.get(said.replace(/^the /, '')) ?? null;
  const [, part, direction, hourSaid, minuteSaid, half] = found;
  if (part !== undefined && minuteSaid !== undefined) return null;
  const minute = part === undefined ? Number(minuteSaid ?? 0) : ({ half: 30, quarter: 15 }[part] ?? Number(part));
  const hour = hourOf(Number(hourSaid), half);
  if (hour === null || minute > 59) return null;
  const minutes = (hour * 60 + (direction === 'to' ? -minute : minute) + 24 * 60) % (24 * 60);
  return [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0')).join(':');
}

function hourOf(said: number, half: string | undefined): number | null {
  if (said > 23) return null;
  if (half === undefined || said > 12) return said;
  const morning = half === 'am' || half === 'in the morning' || (half === 'at night' && said === 12);
  return (said % 12) + (morning ? 0 : 12);
}
