import type { Seconds } from '../../lambda/routine/routine';

/** A point in time: milliseconds since 1970, on the device's own clock, which nothing but the device moves. */
export type Moment = number;

/** That many seconds momentAfter, to the millisecond. */
export function momentAfter(from: Moment, by: Seconds): Moment {
  return from + Math.round(by * 1000);
}

/** The time as Alexa puts it on a request: whole seconds, rounded down, always UTC: `2026-11-23T07:00:00Z`. */
export function stamp(at: Moment): string {
  return `${new Date(Math.floor(at / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

/** An ISO time such as `2026-11-23T07:00:00Z`; null is not one. A time without a zone is UTC, so that runs repeat. */
export function readClock(iso: string): Moment | null {
  const parts = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso);
  if (parts === null) return null;
  const at = Date.parse(parts[1] !== undefined && parts[4] === undefined ? `${iso}Z` : iso);
  return Number.isNaN(at) ? null : at;
}

const lengths: Readonly<Record<string, Seconds>> = {
  ms: 0.001,
  s: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

/** A length of time as people write it: `45s`, `2.5s`, `20 minutes`, `1 day`; null is not one. */
export function readLength(text: string): Seconds | null {
  const parts = /^(\d+(?:\.\d+)?) ?([a-z]+)$/.exec(text.trim().toLowerCase());
  const unit = parts?.[2] ?? '';
  const length = lengths[unit] ?? lengths[unit.replace(/s$/, '')];
  return length === undefined ? null : Number(parts?.[1]) * length;
}
