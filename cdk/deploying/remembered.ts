import { asTyped, type Given, isSettingName, REMEMBERED } from '../settings';
import { obstacle, type Obstacle } from './obstacle';
import type { KnownStack } from './situation';

/**
 * What the settings of before put in the way: a deployment that leaves one out would take it away, and one with another
 * skill or vendor would orphan the skill that the stack made.
 */
export function rememberedObstacles(name: string, { outputs }: KnownStack, given: Given): readonly Obstacle[] {
  const before = settingsIn(outputs);
  const left = REMEMBERED.filter((setting) => before[setting] !== undefined && given[setting] === undefined);
  const lines: Obstacle[] = [];
  if (left.length > 0) {
    const says = `stack ${name} was deployed with ${left.join(' and ')}, which this deployment would take away. Give the same settings again`;
    lines.push(obstacle(says, `npm run deploy -- ${asTyped({ ...before, ...given })}`));
  }
  const own = outputs['SkillId'];
  if (own !== undefined && given.skillId !== undefined && given.skillId !== own) {
    lines.push(obstacle(`stack ${name} made skill ${own}, and ${given.skillId} is another: give -c skillId=${own}`));
  }
  if (before.vendorId !== undefined && given.vendorId !== undefined && before.vendorId !== given.vendorId) {
    lines.push(
      obstacle(
        `stack ${name} made its skill for vendor ${before.vendorId}; ${given.vendorId} would get a new one. ` +
          'Give the vendor of before, or deploy another -c stage',
      ),
    );
  }
  return lines;
}

/** The settings of the last deployment, from the stack's output; the first release wrote two of them in other outputs. */
function settingsIn(outputs: KnownStack['outputs']): Given {
  const { Settings, BoundSkillId } = outputs;
  if (Settings === undefined) return BoundSkillId === undefined ? {} : { skillId: BoundSkillId };
  const written = JSON.parse(Settings) as Readonly<Record<string, string>>; // what stack/skill-stack.ts wrote
  return Object.fromEntries(Object.entries(written).filter(([setting]) => isSettingName(setting)));
}
