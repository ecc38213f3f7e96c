import type { Moment } from '../speech/clock';
import type { World } from '../device/device';
import { evidenceOf } from './trace';
import { scriptOf } from '../script/script';
import { speakerOf } from '../cloud/speaker';
import { newUnit, paced, snapshotOf, type Unit } from './device-view';
import { left, settled, wished } from './acts';
import { watching, type Watcher } from './watching';
import type { Evidence, Snapshot, Who, Wish } from './wire';

/** The devices that pages look at. What is done for one user is done one thing after another. */
export interface Household {
  /** The device as it is, with the turns after `since`. */
  look(who: Who, since: number): Promise<Snapshot>;
  act(wish: Wish, since: number): Promise<Snapshot>;
  pace(who: Who, speed: number): Promise<Snapshot>;
  evidence(who: Who, number: number): Promise<Evidence | null>;
  script(who: Who): string;
  /** Tells a page of everything that is done from now on; what it gives back ends that. Null: too many are watching. */
  watch(who: Who, watcher: Watcher): (() => void) | null;
  /** Leaves every open session, so that what was done in it is kept. */
  close(): Promise<void>;
}

type Device = Pick<Who, 'user' | 'screen'>;

const mostWatchers = 60;
const mostUnits = 100;

/** A household around a world. `clock` gives real milliseconds, `rows` what is stored of an account. */
export function openHousehold(
  world: World,
  clock: () => Moment,
  rows: (userId: string) => Promise<readonly unknown[]>,
): Household {
  const units = new Map<string, Unit>();
  const watchers = watching();
  const inTurn = queue();
  const unitOf = (who: Device): Unit => units.get(nameOf(who)) ?? newUnit(who.user, who.screen, clock());
  const shown = (unit: Unit, since: number): Snapshot =>
    snapshotOf(unit, since, watchers.of(nameOf(unit)).length, clock());
  const tellAll = (unit: Unit, since: number): void => {
    for (const { tell } of watchers.of(nameOf(unit))) tell(shown(unit, since));
  };
  /** Changes a device when its user's turn comes; all who watch it hear what is new. */
  const change = (who: Device, since: number, work: (unit: Unit) => Promise<Unit>): Promise<Snapshot> =>
    inTurn(who.user, async () => {
      const before = unitOf(who);
      const unit = await work(before);
      units.delete(nameOf(who));
      units.set(nameOf(who), unit);
      forgetOldest(units);
      if (unit !== before) tellAll(unit, before.kept.at(-1)?.view.number ?? 0);
      return shown(unit, since);
    });
  const around = { world, clock };

  return {
    look: (who, since) => change(who, since, (unit) => settled(unit, around)),
    act: (wish, since) => change(wish.who, since, (unit) => wished(unit, wish, around)),
    pace: (who, speed) => change(who, Infinity, async (unit) => paced(unit, speed, clock())),
    async evidence(who, number) {
      const kept = unitOf(who).kept.find(({ view }) => view.number === number);
      return kept === undefined ? null : evidenceOf(kept, await rows(speakerOf(who.user, null).userId));
    },
    script: (who) => scriptOf(who.user, who.screen, unitOf(who).script),
    watch(who, watcher) {
      if (watchers.count() >= mostWatchers) return null;
      const leave = watchers.add(nameOf(who), watcher);
      tellAll(unitOf(who), Infinity);
      return () => {
        leave();
        tellAll(unitOf(who), Infinity);
      };
    },
    async close() {
      for (const unit of [...units.values()]) await change(unit, Infinity, (now) => left(now, around));
    },
  };
}

function nameOf({ user, screen }: Device): string {
  return JSON.stringify([user, screen]);
}

/** The device that was used longest ago makes room, if nobody's session is open on it. */
function forgetOldest(units: Map<string, Unit>): void {
  if (units.size <= mostUnits) return;
  const [oldest] = [...units].find(([, { device }]) => device.session === null) ?? [];
  if (oldest !== undefined) units.delete(oldest);
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
