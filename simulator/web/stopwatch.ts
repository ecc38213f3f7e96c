import type { World } from '../device/device';

/** A world whose skill is timed: `took` holds the milliseconds of each request, in order. */
export function stopwatch(world: World): { readonly world: World; readonly took: readonly number[] } {
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
