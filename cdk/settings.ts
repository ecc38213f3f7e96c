/** Where Amazon lets an Alexa skill call a function (developer.amazon.com, "Host a custom skill as a Lambda function"). */
export const ALEXA_REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'] as const;

/** What a deployment may be told with `-c name=value`, and what each name means; `npm run deploy -- --help` prints it. */
export const SETTING_NAMES = {
  stage: 'name of this copy of the skill, 2 to 12 lower-case letters and digits (live)',
  skillId: 'the id of the skill that may call the function (amzn1.ask.skill.…)',
  vendorId: 'your vendor id in the Alexa developer console; the stack then creates the skill too',
  credentialsSecret: 'name of the secret with clientId, clientSecret and refreshToken; goes with vendorId',
  alarmEmail: 'who hears about alarms by e-mail',
  concurrencyQuota: "the account's concurrent executions in this region (1000)",
} as const;

export type SettingName = keyof typeof SETTING_NAMES;

/** What `-c` said, before it is checked. */
export type Given = Readonly<Partial<Record<SettingName, string>>>;

/** The developer account that owns the skill, and the Secrets Manager secret that opens it. */
export interface DeveloperConsole {
  readonly vendorId: string;
  readonly credentialsSecret: string;
}

/** One deployment, checked. Without a skill id the function refuses every request; without a console only AWS is touched. */
export interface Settings {
  readonly stage: string;
  readonly skillId?: string;
  readonly console?: DeveloperConsole;
  readonly alarmEmail?: string;
  readonly concurrencyQuota: number;
}

const FORMS: Record<SettingName, RegExp> = {
  stage: /^[a-z][a-z0-9]{1,11}$/,
  skillId: /^amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  vendorId: /^[A-Z0-9]{5,32}$/,
  credentialsSecret: /^[\w/+=.@-]{1,512}$/,
  alarmEmail: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  concurrencyQuota: /^[1-9][0-9]{0,6}$/,
};

/** The name of one stage's stack, table and function; a beta lives beside live. */
export function nameOf(stage: string): string {
  return `hip-routine-${stage}`;
}

/** True for a name that `-c` may carry. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTING_NAMES, name);
}

/** What is wrong with the given settings, one line each; nothing when they can be used. */
export function faultsOf(given: Given): readonly string[] {
  const faults = Object.entries(given)
    .filter(([name, value]) => isSettingName(name) && !FORMS[name].test(value))
    .map(([name, value]) => `${name} "${value}" is malformed: it is ${isSettingName(name) ? SETTING_NAMES[name] : ''}`);
  if ((given.vendorId === undefined) !== (given.credentialsSecret === undefined)) {
    const missing = given.vendorId === undefined ? 'vendorId' : 'credentialsSecret';
    faults.push(`${missing} is missing: vendorId and credentialsSecret come together`);
  }
  return faults;
}

/** The settings as the stack wants them; throws with every fault named when they cannot be used. */
export function settingsFrom(given: Given): Settings {
  const faults = faultsOf(given);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { stage = 'live', skillId, vendorId, credentialsSecret, alarmEmail, concurrencyQuota = '1000' } = given;
  return {
    stage,
    concurrencyQuota: Number(concurrencyQuota),
    ...(skillId !== undefined && { skillId }),
    ...(alarmEmail !== undefined && { alarmEmail }),
    ...(vendorId !== undefined && credentialsSecret !== undefined && { console: { vendorId, credentialsSecret } }),
  };
}
