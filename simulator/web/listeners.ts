import { randomUUID } from 'node:crypto';
import type { Seconds } from '../../lambda/routine/routine';
import type { Moment } from '../speech/clock';
import type { Setting } from '../device/device';
import { traceOf } from './trace';
import { scriptOf } from '../script/script';
import { speakerOf } from '../cloud/speaker';
import { newDeviceView, paced, placed, snapshotOf, type DeviceView, type DeviceKey } from './device-view';
import { caughtUp, left, requested } from './acts';
import { watching, type Watcher } from './watching';
import type { Trace, Snapshot, Caller, ActRequest } from './wire';

/** The devices that pages look at. What is done for one user is done one thing after another. */
export interface Listeners {
  /** The device as it is, with the turns after `since`; a page that plays an answer says how far it has come. */
  look(who: Caller, since: number, heard: Played | null): Promise<Snapshot>;
  act(request: ActRequest, since: number): Promise<Snapshot>;
  pace(who: Caller, speed: number): Promise<Snapshot>;
  /** Sets how far an answer has come, if it is still the one that plays. */
  place(who: Caller, version: number, into: Seconds): Promise<Snapshot>;
  trace(who: Caller, number: number): Promise<Trace | null>;
  script(who: Caller): string;
  /** Tells a page of everything that is done from now on; what it gives back ends that. Null: too many are watching. */
  watch(who: Caller, watcher: Watcher): (() => void) | null;
  /** All devices as they are, for a server that goes on in this one's place. */
  hand(): Handed;
  /** Leaves every open session, so that what was done in it is kept. */
  close(): Promise<void>;
}

/** How far a page has come in an answer. */
export interface Played {
  readonly version: number;
  readonly into: Seconds;
}

const mostWatchers = 60;
const mostDevices = 100;

/** The devices of a server that ended, and the name of its run, which goes on. */
export interface Handed {
  readonly server: string;
  readonly views: readonly DeviceView[];
}

/** The listeners around a setting. `clock` gives real milliseconds, `rows` what is stored of an account. */
export function openListeners(
  setting: Setting,
  clock: () => Moment,
  rows: (userId: string) => Promise<readonly unknown[]>,
  handed: Handed | null = null,
): Listeners {
  const server = handed?.server ?? randomUUID();
  const views = new Map((handed?.views ?? []).map((view) => [nameOf(view), view] as const));
  const watchers = watching();
  const inTurn = queue();
  const viewOf = (who: DeviceKey): DeviceView => views.get(nameOf(who)) ?? newDeviceView(who, clock());
  const shown = (view: DeviceView, since: number): Snapshot => ({
    server,
    ...snapshotOf(view, since, watchers.of(nameOf(view)).length, clock()),
  });
  const tellAll = (view: DeviceView, since: number): void => {
    for (const { tell } of watchers.of(nameOf(view))) tell(shown(view, since));
  };
  /** Changes a device when its user's turn comes; all who watch it hear what is new. */
  const change = (who: DeviceKey, since: number, work: (view: DeviceView) => Promise<DeviceView>): Promise<Snapshot> =>
    inTurn(who.user, async () => {
      const before = viewOf(who);
      const view = await work(before);
      views.delete(nameOf(who));
      views.set(nameOf(who), view);
      forgetOldest(views);
      if (view !== before) tellAll(view, before.kept.at(-1)?.turn.number ?? 0);
      return shown(view, since);
    });
  const around = { setting, clock };

  return {
    look: (who, since, heard) =>
      change(who, since, (view) =>
        caughtUp(heard === null ? view : placed(view, heard.version, heard.into, clock()), around),
      ),
    act: (request, since) => change(request.who, since, (view) => requested(view, request, around)),
    pace: (who, speed) => change(who, Infinity, async (view) => paced(view, speed, clock())),
    place: (who, version, into) => change(who, Infinity, async (view) => placed(view, version, into, clock())),
    async trace(who, number) {
      const kept = viewOf(who).kept.find(({ turn }) => turn.number === number);
      return kept === undefined ? null : traceOf(kept, await rows(speakerOf(who.user, null).userId));
    },
    script: (who) => scriptOf(who.user, who.screen, who.locale, viewOf(who).script),
    watch(who, watcher) {
      if (watchers.count() >= mostWatchers) return null;
      const leave = watchers.add(nameOf(who), watcher);
      tellAll(viewOf(who), Infinity);
      return () => {
        leave();
        tellAll(viewOf(who), Infinity);
      };
    },
    hand: () => ({ server, views: [...views.values()] }),
    async close() {
      for (const view of [...views.values()]) await change(view, Infinity, (now) => left(now, around));
    },
  };
}

function nameOf({ user, screen, locale }: DeviceKey): string {
  return JSON.stringify([user, screen, locale]);
}

/** The device that was used longest ago makes room, if nobody's session is open on it. */
function forgetOldest(views: Map<string, DeviceView>): void {
  if (views.size <= mostDevices) return;
  const [oldest] = [...views].find(([, { device }]) => device.session === null) ?? [];
  if (oldest !== undefined) views.delete(oldest);
}

/** Does work for the same name one piece after another, and for other names beside it. A failure is the caller's own. */
function queue(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const done = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, done);
    const settled = () => {
      if (last.get(name) === done) last.delete(name);
    };
    done.then(settled, settled);
    return done;
  };
}
