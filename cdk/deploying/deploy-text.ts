import { ALEXA_REGIONS, type Given, SETTING_NAMES } from '../settings';

/** What `npm run deploy -- --help` prints. */
export const HELP = `npm run deploy [-- -c name=value …]

Puts one stage of Hip Routine into your Amazon account: table, function, pictures and policy pages behind a CDN, alarms
and a dashboard. Nothing is created before every check has passed. Region and credentials come from where the AWS CLI
looks (AWS_REGION, AWS_PROFILE). Alexa can call these regions: ${ALEXA_REGIONS.join(', ')}.

Settings
${Object.entries(SETTING_NAMES)
  .map(([name, meaning]) => `  -c ${name.padEnd(17)} ${meaning}`)
  .join('\n')}

The skill in two steps, because a skill can be made only once it has a function, and a function can be closed to all
others only once the skill has an id. Between the two the function refuses every request.
  1. npm run deploy -- -c vendorId=… -c credentialsSecret=…     makes the skill and prints its id
  2. the same with -c skillId=<the id>                          from now on only that skill may call
Without vendorId the command prepares dist/skill for the ASK CLI and prints the two lines to run.

Give the same settings every time; a deployment that would take one away stops and says so.
Exit code: 0 deployed, 2 something is missing (one line each), otherwise that of the CDK.`;

/** The outputs of the stack, by the names in `skill-stack.ts`. */
export type Outputs = Readonly<Record<string, string>>;

/** What is left to do after a deployment; the last line when nothing is. */
export function nextSteps(given: Given, outputs: Outputs): readonly string[] {
  const again = Object.entries(given).map(([name, value]) => `-c ${name}=${value}`);
  if (given.skillId !== undefined && given.vendorId !== undefined)
    return ['Done: the skill is made, and only it may call the function.'];
  if (given.skillId !== undefined)
    return ['Only this skill may call the function now. To bring its package up to date:', ...ASK_LINES.slice(0, 1)];
  const bind = (id: string): string => `  npm run deploy -- ${[...again, `-c skillId=${id}`].join(' ')}`;
  const closed = 'One step is left; until then the function refuses every request:';
  if (outputs['SkillId'] !== undefined) return [closed, bind(outputs['SkillId'])];
  return [
    'Two lines make the skill and bind it; until then the function refuses every request:',
    ...ASK_LINES,
    bind('<the id it prints>'),
  ];
}

const ASK_LINES = ['  (cd dist/skill && ask deploy --target skill-metadata)'];
