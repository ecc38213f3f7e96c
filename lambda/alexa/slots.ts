/** Reading the slots of an intent, which may hold anything. */
import { isRecord, property } from '../reading/reader';

export type Slots = unknown;

/** The id that Alexa resolved a slot to, or null. */
export function idIn(slots: Slots, name: string): string | null {
  const authorities = property(property(property(slots, name), 'resolutions'), 'resolutionsPerAuthority');
  for (const authority of Array.isArray(authorities) ? authorities.slice(0, 5) : []) {
    const values = property(authority, 'values');
    const id = Array.isArray(values) ? property(property(values[0], 'value'), 'id') : undefined;
    if (property(property(authority, 'status'), 'code') === 'ER_SUCCESS_MATCH' && typeof id === 'string') return id;
  }
  return null;
}

function valueIn(slots: Slots, name: string): string | null {
  const slot = property(slots, name);
  const value = property(slot, 'value');
  return isRecord(slot) && typeof value === 'string' && value.length <= 40 ? value : null;
}

/** A number that could be meant: more than none, and less than a thousand. */
export function numberIn(slots: Slots, name: string): number | null {
  const value = Number(valueIn(slots, name) ?? NaN);
  return Number.isFinite(value) && value > 0 && value < 1000 ? value : null;
}

/** A time of day as `07:00`; null for a part of the day, which Alexa names `MO` or `EV`. */
export function timeIn(slots: Slots): string | null {
  const value = valueIn(slots, 'time');
  return value !== null && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null;
}

/** The days that were named: one as it stands, several days of the week as `MO,TH`, in the order of the week. */
export function daysIn(slots: Slots): string | null {
  const named = ['day', 'secondDay', 'thirdDay'].flatMap((slot) => dayIn(slots, slot) ?? []);
  const ofWeek = daysOfWeek.filter((day) => named.includes(day));
  return ofWeek.length > 1 ? ofWeek.join(',') : (named[0] ?? null);
}

const daysOfWeek = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A day of the week as in calendars (`MO`), `daily`, `weekdays`, `weekends`, or a day that comes once, by id or name. */
function dayIn(slots: Slots, slot: string): string | null {
  const day = (idIn(slots, slot) ?? valueIn(slots, slot) ?? '').toLowerCase();
  if (['daily', 'weekdays', 'weekends', 'today', 'tomorrow', 'in_two_days'].includes(day)) return day;
  const code = day.slice(0, 2).toUpperCase();
  return /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|tu|we|th|fr|sa|su)s?$/.test(day) ? code : null;
}
