import { expect, test } from '@jest/globals';
import { readArguments } from '../../cdk/deploying/arguments';
import { obstacles, remarks } from '../../cdk/deploying/checks';
import { deployUsage, nextSteps } from '../../cdk/deploying/deploy-text';
import { linesOf } from '../../cdk/deploying/obstacle';
import type { Situation } from '../../cdk/deploying/situation';
import { ALEXA_REGIONS, SETTING_NAMES } from '../../cdk/settings';
import { CONSOLE, CONTACT, empty, ready, SKILL_ID, table } from './situations';

const found = (change: Partial<Situation>) => obstacles({ ...ready, ...change });
const withConsole = { ...CONTACT, ...CONSOLE };

test('nothing is in the way of a deployment that has all it needs, in every region that Alexa can call', () => {
  for (const region of ALEXA_REGIONS) expect(found({ region })).toEqual([]);
  const given = { ...withConsole, stage: 'beta', skillId: SKILL_ID, alarmEmail: 'a@b.org' };
  const developer = { kind: 'known', vendorIds: [CONSOLE.vendorId] } as const;
  expect(found({ given, developer })).toEqual([]);
});

const missing: readonly (readonly [what: string, change: Partial<Situation>, says: RegExp, command?: RegExp])[] = [
  ['the build', { built: false }, /dist\/lambda\/index\.js or a sound in dist\/sounds is missing/, /^npm run build$/],
  ['a contact', { given: {} }, /contact is missing.*-c contact=you@example\.com/],
  ['a contact that is an address', { given: { contact: 'me' } }, /contact "me" is malformed/],
  ['an alarm address that is one', { given: { ...CONTACT, alarmEmail: 'a@b' } }, /alarmEmail "a@b" is malformed/],
  ['a region', { region: undefined, account: { kind: 'not asked' } }, /no region/, /^export AWS_REGION=us-east-1$/],
  ['a region that Alexa can call', { region: 'eu-central-1' }, /eu-central-1.*us-east-1/],
  [
    'the region that it runs in',
    { account: { ...empty, elsewhere: ['us-west-2'] } },
    /runs in us-west-2, not in eu-west-1/,
    /^export AWS_REGION=us-west-2$/,
  ],
  ['credentials', { account: { kind: 'no credentials' } }, /no AWS credentials/, /^aws configure$/],
  ['credentials that work', { account: { kind: 'refused', cause: 'the token is expired' } }, /the token is expired/],
  ['a prepared account', { account: { ...empty, bootstrapped: false } }, /not prepared/, /^npm run bootstrap$/],
  [
    'a table of its own',
    { account: { ...empty, table } },
    /table hip-routine-live exists \(0 rows/,
    /^npx cdk import hip-routine-live .*"TableName":"hip-routine-live"/,
  ],
  [
    'a table that is ours',
    { account: { ...empty, table: { key: ['id'], rows: 3 } } },
    /not one of Hip Routine's.*stage/,
  ],
  [
    'a quota that the account has',
    { given: { ...CONTACT, concurrencyQuota: '1000' }, account: { ...empty, quota: 10 } },
    /more than the 10 that this account has/,
  ],
  ['the skill package', { hasSkillPackage: false, given: withConsole }, /skill\.json/],
  ['the name of the secret', { given: { ...CONTACT, vendorId: CONSOLE.vendorId } }, /credentialsSecret is missing/],
  ['the vendor id', { given: { ...CONTACT, credentialsSecret: 'hip' } }, /vendorId is missing/],
  [
    'the secret',
    { given: withConsole, developer: { kind: 'no secret' } },
    /hip-routine\/alexa does not exist in eu-west-1/,
  ],
  [
    'a whole secret',
    { given: withConsole, developer: { kind: 'incomplete', missing: ['refreshToken'] } },
    /lacks refreshToken/,
  ],
  [
    'a secret that Amazon accepts',
    { given: withConsole, developer: { kind: 'refused', cause: 'invalid_grant' } },
    /refused.*invalid_grant/,
    /^ask util generate-lwa-tokens$/,
  ],
  ['its own vendor id', { given: withConsole, developer: { kind: 'known', vendorIds: ['M9'] } }, /not yours.*M9/],
  ['a skill id in its form', { given: { ...CONTACT, skillId: 'amzn1.ask.skill.X' } }, /skillId .* is malformed/],
  ['a skill id that is not empty', { given: { ...CONTACT, skillId: '' } }, /skillId "" is malformed/],
  ['a stage in its form', { given: { ...CONTACT, stage: 'Live!' } }, /stage "Live!" is malformed/],
];

// Rows of one length: where an argument is left over, jest hands over a callback and waits for it.
const rows = missing.map(([what, change, says, command]) => [what, change, says, command ?? null] as const);

test.each(rows)('a deployment without %s is stopped by one sentence, with its remedy', (_, change, says, command) => {
  const [only, ...others] = found(change);
  expect(others).toEqual([]);
  expect(only?.says).toMatch(says);
  expect(only?.says).not.toContain('\n');
  if (command !== null) expect(only?.commands[0]).toMatch(command);
});

test('everything that is missing is named at once', () => {
  const given = { skillId: '1' };
  expect(found({ built: false, region: 'us-east-2', account: { kind: 'no credentials' }, given })).toHaveLength(5);
});

test('a second copy in another region is made where it is asked for', () => {
  const account = { ...empty, elsewhere: ['us-west-2'] };
  expect(found({ account, given: { ...CONTACT, secondCopy: 'yes' } })).toEqual([]);
});

test('a small quota, a missing alarm address and an account that cannot be checked stop nothing, and are said', () => {
  const account = { ...empty, quota: 10 };
  const developer = { kind: 'unknown', cause: 'api.amazon.com answered 503' } as const;
  expect(found({ account, developer })).toEqual([]);
  expect(remarks({ ...ready, account, developer }).join('\n')).toMatch(/10 turns at once[^]*Nobody is told[^]*503/);
  expect(remarks({ ...ready, given: { ...CONTACT, alarmEmail: 'a@b.org' } })).toEqual([]);
});

test('what is printed is the sentence, and the commands below it, indented', () => {
  expect(linesOf({ says: 'x is missing', commands: ['one', 'two'] })).toEqual(['x is missing', '    one', '    two']);
});

test('arguments are -c name=value and nothing else; a misspelt name is named', () => {
  expect(readArguments(['-c', 'stage=beta', '--context', 'alarmEmail=a@b.org'])).toEqual({
    kind: 'run',
    given: { stage: 'beta', alarmEmail: 'a@b.org' },
  });
  expect(readArguments(['-c', 'skilId=1', 'now', '-c'])).toMatchObject({ kind: 'unclear', faults: { length: 3 } });
  expect(readArguments(['-c', 'stage=beta', '--help'])).toEqual({ kind: 'help' });
});

test('help explains every setting, every region and both steps', () => {
  for (const word of [...Object.keys(SETTING_NAMES), ...ALEXA_REGIONS, '1. ', '2. ', 'Exit code'])
    expect(deployUsage).toContain(word);
});

test('after the first deployment the second is printed whole, with the id that the stack made', () => {
  const lines = nextSteps({ stage: 'beta', ...CONSOLE }, { SkillId: SKILL_ID });
  const whole = `npm run deploy -- -c stage=beta -c vendorId=M2ABCDEFGHIJK -c credentialsSecret=hip-routine/alexa -c skillId=${SKILL_ID}`;
  expect(lines.at(-1)?.trim()).toBe(whole);
});

test('without a console the two commands that make the skill are printed, and the mail to be confirmed is announced', () => {
  const lines = nextSteps({ ...CONTACT, alarmEmail: 'a@b.org' }, {}).map((line) => line.trim());
  expect(lines.slice(1, 3)).toEqual([
    '(cd dist/skill && ask deploy --target skill-metadata)',
    'npm run deploy -- -c contact=care@example.org -c alarmEmail=a@b.org -c skillId=<the id it prints>',
  ]);
  expect(lines[3]).toMatch(/a@b\.org: no alarm arrives before the link/);
});
