import { ALEXA_REGIONS, asTyped, type Given, SETTING_NAMES } from '../settings';

/** What `npm run deploy -- --help` prints. */
export const deployUsage = `npm run deploy [-- -c name=value …]

Puts one stage of Hip Routine into your AWS account: the table, the function, pictures, sounds and policy pages behind a
CDN, alarms and a dashboard. Everything is checked first, and nothing is created before every check has passed. Region
and credentials come from where the AWS CLI looks (AWS_REGION, AWS_PROFILE). Alexa can call these regions:
${ALEXA_REGIONS.join(', ')}.

Settings
${Object.entries(SETTING_NAMES)
  .map(([name, meaning]) => `  -c ${name.padEnd(17)} ${meaning}`)
  .join('\n')}

The skill takes two deployments: a skill can be made only once its function exists, and the function can be closed to
other skills only once the skill has an id. Between the two the function refuses every request.
  1. npm run deploy -- -c contact=…                    prints the command that makes the skill with the ASK CLI
  2. the same with -c skillId=<the id it prints>       from now on only that skill may call
With -c vendorId=… -c credentialsSecret=… the first deployment makes the skill itself.

Give the same settings every time. A deployment that would take one away stops, and prints the whole command.
To begin with an empty account: docs/operations.md.
Exit code: 0 deployed, 2 something is in the way (it is named, with its remedy), otherwise that of the CDK.`;

/** The outputs of the stack, by the names in `stack/skill-stack.ts`. */
export type Outputs = Readonly<Record<string, string>>;

const MAKE = '    (cd dist/skill && ask deploy --target skill-metadata)';

/** What is left to do after a deployment. */
export function nextSteps(given: Given, outputs: Outputs): readonly string[] {
  const bind = (id: string): string => `    npm run deploy -- ${asTyped({ ...given, skillId: id })}`;
  const mail = given.alarmEmail === undefined || given.alarmEmail === 'none' ? [] : [confirmation(given.alarmEmail)];
  if (given.skillId !== undefined && given.vendorId !== undefined) {
    return ['Done. The skill is up to date, and only it may call the function.', ...mail];
  }
  if (given.skillId !== undefined) {
    return ['Only this skill may call the function. One command brings its package up to date:', MAKE, ...mail];
  }
  const made = outputs['SkillId'];
  if (made !== undefined) {
    return ['The skill is made. One step is left; until then the function refuses every request:', bind(made), ...mail];
  }
  return [
    'The function is there. Two commands make the skill and bind it; until then the function refuses every request:',
    MAKE,
    bind('<the id it prints>'),
    ...mail,
  ];
}

function confirmation(address: string): string {
  return `AWS has written to ${address}: no alarm arrives before the link in that mail is opened (once).`;
}
