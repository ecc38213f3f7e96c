import type { When } from '../../conversation/reminding';
import type { Locale } from '../../words/locale';

/** The day and the time of a reminder as blanks; empty is what was not said. */
export function whenWords({ day, time }: When, locale: Locale): { readonly day: string; readonly time: string } {
  return { day: day === null ? '' : locale.day(day), time: time === null ? '' : locale.time(time) };
}
