import { withDigits } from './numerals';

const named = new Map([
  ['mediodia', '12:00'],
  ['el mediodia', '12:00'],
  ['medianoche', '00:00'],
  ['la medianoche', '00:00'],
  ['la mañana', 'MO'],
  ['la tarde', 'AF'],
  ['la noche', 'NI'],
]);

const part =
  '(?: (am|pm|de la mañana|en la mañana|por la mañana|de la madrugada|de la tarde|en la tarde|por la tarde|de la noche|en la noche|por la noche|del dia|del mediodia))?';
const shape = new RegExp(
  `^(?:(cuarto|\\d{1,2})(?: minutos)? para )?(?:las? )?(\\d{1,2})(?:(?: y |:| con | )(media|cuarto|\\d{1,2}))?(?: menos (cuarto|\\d{1,2}))?(?: en punto| horas)?${part}$`,
);
const parts: Readonly<Record<string, number>> = { media: 30, cuarto: 15 };

/** A time of day as AMAZON.TIME sends it: `07:00`, or `MO AF NI` for the parts of a day. Null where there is no such time. */
export function timeOf(said: string): string | null {
  const whole = named.get(said);
  if (whole !== undefined) return whole;
  const found = shape.exec(
    withDigits(said)
      .replace(/^la una\b/, 'la 1')
      .replace(/\bpara la una\b/, 'para la 1'),
  );
  if (!found) return null;
  const [, before, hourSaid, after, less, half] = found;
  const hour = hourOf(Number(hourSaid), half);
  const minute = minutesIn(after) - minutesIn(before) - minutesIn(less);
  const bare = /^\d+$/.test(withDigits(said)); // "siete" is a number, "las siete" a time
  if (hour === null || minute > 59 || bare) return null;
  const minutes = (hour * 60 + minute + 24 * 60) % (24 * 60);
  return [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0')).join(':');
}

function minutesIn(said: string | undefined): number {
  return said === undefined ? 0 : (parts[said] ?? Number(said));
}

function hourOf(said: number, half: string | undefined): number | null {
  if (said > 23) return null;
  if (half === undefined || said > 12) return said;
  const morning = half === 'am' || /mañana|madrugada/.test(half) || (/noche/.test(half) && said === 12);
  return (said % 12) + (morning ? 0 : 12);
}
