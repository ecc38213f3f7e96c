import type { Seconds } from '../../lambda/routine/routine';
import { localeFor } from '../../lambda/words/locales';
import { momentAfter, type Moment } from '../speech/clock';
import { newDevice, type Device } from '../device/device';
import { atSpeed, intoAt, type Playback } from './playback';
import { momentOfCut } from './view/moment-of-cut';
import { isLast } from '../cloud/request';
import { turnView } from './turn-view';
import type { Happened, Seen } from '../device/exchanged';
import type { ActRequest, Caller, Snapshot, TurnView } from './wire';

/** One thing that was seen, with what the page shows of it. */
export interface Kept {
  readonly seen: Seen;
  readonly turn: TurnView;
}

/** What tells one device from another: whose it is, whether it has a screen, and its locale. */
export type DeviceKey = Pick<Caller, 'user' | 'screen' | 'locale'>;

/** A device that pages look at: what it is, how its time runs, all that was seen of it, and the script of that. */
export interface DeviceView extends DeviceKey {
  readonly device: Device;
  readonly pace: Playback;
  readonly version: number;
  readonly playing: number | null;
  readonly kept: readonly Kept[];
  readonly script: readonly string[];
  readonly person: string | null;
  readonly by: string | null;
}

/** Older turns than these are let go. */
const mostKept = 400;

export function newDeviceView({ user, screen, locale }: DeviceKey, real: Moment): DeviceView {
  return {
    user,
    screen,
    locale,
    device: newDevice(real),
    pace: { real, into: 0, speed: 1 },
    version: 0,
    playing: null,
    kept: [],
    script: [],
    person: null,
    by: null,
  };
}

/** The device's own time at a real moment. */
export function deviceTime({ device, pace }: DeviceView, real: Moment): Moment {
  return momentAfter(device.answer.began, intoAt(pace, real));
}

/** When a request was made, on the device's clock: as the page says, unless the answer has changed since it looked. */
export function requestedAt(view: DeviceView, { version, into }: ActRequest, real: Moment): Moment {
  if (version !== view.version) return deviceTime(view, real);
  const { session, answer } = view.device;
  const cut = session === null ? null : momentOfCut(session.attributes, answer.began, into, localeFor(view.locale));
  return cut ?? momentAfter(answer.began, into);
}

/**
 * The device as the page knows it: a browser's voice may be slower than the speech clock, and a page that still plays
 * an answer, or listens after it, says so by wishing.
 */
export function asHeard({ device, version }: DeviceView, request: ActRequest): Device {
  if (request.version !== version || device.session === null) return device;
  return { ...device, answer: { ...device.answer, plays: Math.max(device.answer.plays, request.into) } };
}

/** The view after something happened; `took` are the milliseconds that the skill needed for each turn. */
export function after(view: DeviceView, happened: Happened, took: readonly number[], real: Moment): DeviceView {
  const number = view.kept.at(-1)?.turn.number ?? 0;
  const kept = happened.seen.map((seen, index) => ({
    seen,
    turn: turnView(seen, number + index + 1, took[index] ?? 0),
  }));
  const all = [...view.kept, ...kept].slice(-mostKept);
  const moved = happened.device.answer.began !== view.device.answer.began || kept.some(({ seen }) => isTurn(seen));
  if (!moved) return kept.length === 0 ? view : { ...view, kept: all };
  const pace = { ...view.pace, real, into: 0 };
  return { ...view, device: happened.device, pace, version: view.version + 1, playing: playingAfter(kept), kept: all };
}

function isTurn({ seen }: Seen): boolean {
  return seen === 'exchange';
}

/** The turn whose answer is heard now: the last one, if it was answered and was not the end of a session. */
function playingAfter(kept: readonly Kept[]): number | null {
  const last = kept.filter(({ seen }) => isTurn(seen)).at(-1);
  if (last === undefined || last.seen.seen !== 'exchange' || isLast(last.seen.request.request)) return null;
  return last.seen.outcome.is === 'answered' ? last.turn.number : null;
}

export function paced(view: DeviceView, speed: number, real: Moment): DeviceView {
  return { ...view, pace: atSpeed(view.pace, speed, real) };
}

/** The view as a page hears it: a voice that is slower than the clock has come less far. Another answer is not moved. */
export function placed(view: DeviceView, version: number, into: Seconds, real: Moment): DeviceView {
  return version === view.version ? { ...view, pace: { ...view.pace, real, into } } : view;
}

/** What a page is told: all turns after the last one that it knows. */
export function snapshotOf(view: DeviceView, since: number, tabs: number, real: Moment): Omit<Snapshot, 'server'> {
  const { user, screen, device, version, playing, pace, by } = view;
  return {
    user,
    screen,
    version,
    began: device.answer.began,
    into: intoAt(pace, real),
    speed: pace.speed,
    open: device.session !== null,
    playing,
    turns: view.kept.flatMap(({ turn }) => (turn.number > since ? [turn] : [])),
    tabs,
    by,
  };
}
