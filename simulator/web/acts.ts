import type { Moment } from '../speech/clock';
import type { World } from '../device/device';
import { perform } from '../device/perform';
import { scriptLines } from '../script/script';
import { expire } from '../device/silence';
import { speakerOf } from '../cloud/speaker';
import type { Happened } from '../device/exchanged';
import { after, asHeard, deviceTime, momentOf, type Unit } from './device-view';
import type { Wish } from './wire';

/** What a unit's acts need: the skill's world, and real milliseconds. */
interface Surroundings {
  readonly world: World;
  readonly clock: () => Moment;
}

/** The unit after a wish. Silence after an answer that has since been followed by another is nothing. */
export async function wished(unit: Unit, wish: Wish, around: Surroundings): Promise<Unit> {
  const { act, who, tab } = wish;
  if (act.does === 'silence' && wish.version !== unit.version) return unit;
  const began = unit.device.answer.began;
  const at = momentOf(unit, wish, around.clock());
  const device = asHeard(unit, wish);
  // Silence and waiting take their own time, from the end of the answer.
  const from = act.does === 'silence' || act.does === 'wait' ? began : at;
  const next = await done(unit, who.person, around, (world) => perform(world, device, act, from));
  const lines = scriptLines(act, (at - began) / 1000, unit.script.length === 0, who.person, unit.person);
  return { ...next, by: tab, person: who.person, script: [...unit.script, ...lines] };
}

/** The unit as it is by now: a session that nobody kept open has ended by itself. */
export function settled(unit: Unit, around: Surroundings): Promise<Unit> {
  const now = deviceTime(unit, around.clock());
  return done(unit, unit.person, around, (world) => expire(world, unit.device, now));
}

/** The unit once the listener has left an open session: what was done in it is credited and kept. */
export async function left(unit: Unit, around: Surroundings): Promise<Unit> {
  if (unit.device.session === null) return unit;
  const now = deviceTime(unit, around.clock());
  return done(unit, unit.person, around, (world) => perform(world, unit.device, { does: 'exit' }, now));
}

async function done(
  unit: Unit,
  person: string | null,
  { world, clock }: Surroundings,
  work: (world: World) => Promise<Happened>,
): Promise<Unit> {
  const { user, screen } = unit;
  const timed = stopwatch({ ...world, user, speaker: speakerOf(user, person), screen });
  const happened = await work(timed.world);
  return after(unit, happened, timed.took, clock());
}

/** A world whose skill is timed: `took` holds the milliseconds of each request, in order. */
function stopwatch(world: World): { readonly world: World; readonly took: readonly number[] } {
  const took: number[] = [];
  const skill: World['skill'] = async (request) => {
    const begun = performance.now();
    try {
      return await world.skill(request);
    } finally {
      took.push(performance.now() - begun);
    }
  };
  return { world: { ...world, skill }, took };
}
