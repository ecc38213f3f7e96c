/** Where Amazon lets an Alexa skill call a function (developer.amazon.com, "Host a custom skill as a Lambda function"). */
export const ALEXA_REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'] as const;

/** The settings that `-c name=value` sets, each with its meaning for `npm run deploy -- --help`. */
export const SETTING_NAMES = {
  contact: 'e-mail address in the privacy policy; nothing is published without it',
  alarmEmail: 'e-mail address that is told of alarms, or none',
  vendorId: 'your vendor id in the Alexa developer console; the stack then creates the skill too',
  credentialsSecret: 'name of the secret with clientId, clientSecret and refreshToken; goes with vendorId',
  skillId: 'the id of the skill that may call the function (amzn1.ask.skill.…)',
  stage: 'name of this copy of the skill, 2 to 12 lower-case letters and digits (live)',
  concurrencyQuota: "the account's concurrent executions in this region (read from the account)",
  secondCopy: 'yes, where the same stage is meant to run in a second region too',
} as const;

export type SettingName = keyof typeof SETTING_NAMES;

/** The settings as typed, before they are checked. */
export type Given = Readonly<Partial<Record<SettingName, string>>>;

/** Settings that a stack remembers: a later deployment has to repeat them. */
export const REMEMBERED = ['contact', 'alarmEmail', 'vendorId', 'credentialsSecret', 'skillId'] as const;

/** The developer account that owns the skill, and the Secrets Manager secret with its credentials. */
export interface DeveloperConsole {
  readonly vendorId: string;
  readonly credentialsSecret: string;
}

/** One deployment, checked. Without a skill id the function refuses every request; without a console no skill is made. */
export interface Settings {
  readonly stage: string;
  /** Where it is deployed, for the privacy policy; absent where the template is made for any region. */
  readonly region?: string;
  readonly contact?: string;
  readonly skillId?: string;
  readonly console?: DeveloperConsole;
  readonly alarmEmail?: string;
  readonly concurrencyQuota: number;
}

const address = /^[^\s@"'<>(),;:&]+@[^\s@.,<>&]+(\.[^\s@.,<>&]+)+$/;

const FORMS: Record<SettingName, RegExp> = {
  contact: address,
  alarmEmail: new RegExp(`^none$|${address.source}`),
  vendorId: /^[A-Z0-9]{5,32}$/,
  credentialsSecret: /^[\w/+=.@-]{1,512}$/,
  skillId: /^amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  stage: /^[a-z][a-z0-9]{1,11}$/,
  concurrencyQuota: /^[1-9][0-9]{0,6}$/,
  secondCopy: /^yes$/,
};

/** The name of one stage's stack, table and function; a beta lives beside live. */
export function nameOf(stage: string): string {
  return `hip-routine-${stage}`;
}

/** True for a name that `-c` accepts. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTING_NAMES, name);
}

/** What is wrong with the given settings, one line each; empty where they can be used. */
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

/** The settings as the stack takes them; throws one error that names every fault. */
export function settingsFrom(given: Given): Settings {
  const faults = faultsOf(given);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { stage = 'live', contact, skillId, vendorId, credentialsSecret, alarmEmail, concurrencyQuota } = given;
  return {
    stage,
    concurrencyQuota: Number(concurrencyQuota ?? '1000'),
    ...(contact !== undefined && { contact }),
    ...(skillId !== undefined && { skillId }),
    ...(alarmEmail !== undefined && alarmEmail !== 'none' && { alarmEmail }),
    ...(vendorId !== undefined && credentialsSecret !== undefined && { console: { vendorId, credentialsSecret } }),
  };
}

/** What a stack writes down of its settings, so that the next deployment can be compared with it. */
export function remembered({ contact, alarmEmail, skillId, console }: Settings): Given {
  const given = { contact, alarmEmail, ...console, skillId };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** `-c name=value` for each setting, as it is typed. */
export function asTyped(given: Given): string {
  return Object.entries(given)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
