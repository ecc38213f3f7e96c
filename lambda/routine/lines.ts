/** The steps and lines that an exercise can be led with, whatever variants are in force. */
import type { Exercise, Layers, Pose, Says, Step, Variant } from './routine';

export function stepsOfExercise({ pose, easier, harder }: Exercise): readonly Step[] {
  return [...stepsOfPose(pose), ...[...easier, ...harder].flatMap(stepsOfVariant)];
}

export function linesOfExercise(exercise: Exercise): readonly string[] {
  const { id, says, cues, teaches = [], easier, harder, mayAlso = [], ramp } = exercise;
  const variants = [...easier, ...harder];
  const poses = [exercise.pose, ...variants.flatMap((v) => v.pose ?? [])];
  return [
    ...[`name.${id}`, `title.${id}`, `card.work.${id}`],
    ...linesIn(says),
    ...stepsOfExercise(exercise).map(({ say }) => say),
    ...poses.flatMap(({ release, exit, howTo }) => [release.say, exit.last.say, exit.change.say, howTo]),
    ...variants.flatMap((v) => [
      v.says,
      v.named,
      ...Object.values(v.instead ?? {}).filter((one) => typeof one === 'string'),
    ]),
    ...cues,
    ...teaches,
    ...[mayAlso].flat(),
    ...(ramp === undefined ? [] : [ramp.says]),
  ];
}

/** The lines that stand anywhere in what an exercise says. */
function linesIn(says: Says): readonly string[] {
  const { lead, down = [], ...others } = says;
  return [...Object.values(lead ?? {}), ...down, ...Object.values(others)];
}

function stepsOfPose({ told, entry, change, again }: Pose): readonly Step[] {
  return [...[told, entry, change].flatMap(stepsOfLayers), ...again];
}

function stepsOfLayers({ full, short, name = [] }: Layers): readonly Step[] {
  return [...full, ...short, ...name];
}

function stepsOfVariant({ pose, instead = {} }: Variant): readonly Step[] {
  const steps = Object.values(instead).flatMap((one) => (typeof one === 'string' ? [] : one));
  return pose === undefined ? steps : [...stepsOfPose(pose), ...steps];
}
