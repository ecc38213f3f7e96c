import { expect, test } from '@jest/globals';
import { readArguments } from '../../cdk/deploying/arguments';
import { obstacles, type Situation } from '../../cdk/deploying/checks';
import { HELP, nextSteps } from '../../cdk/deploying/deploy-text';
import { ALEXA_REGIONS, SETTING_NAMES } from '../../cdk/settings';

const SKILL_ID = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';
const CONSOLE = { vendorId: 'M2ABCDEFGHIJK', credentialsSecret: 'hip-routine/alexa' };
const known = { kind: 'known', bootstrapped: true, stack: undefined, tableExists: false } as const;
const ready: Situation = {
  name: 'hip-routine-live',
  given: {},
  built: true,
  hasSkillPackage: true,
  region: 'eu-west-1',
  account: known,
};

test('nothing stands in the way of a deployment that has all it needs, in every region that Alexa can call', () => {
  for (const region of ALEXA_REGIONS) expect(obstacles({ ...ready, region })).toEqual([]);
  expect(
    obstacles({ ...ready, given: { stage: 'beta', skillId: SKILL_ID, alarmEmail: 'a@b.org', ...CONSOLE } }),
  ).toEqual([]);
});

const MISSING: readonly (readonly [what: string, change: Partial<Situation>, names: RegExp])[] = [
  ['the build', { built: false }, /npm run build/],
  ['a region', { region: undefined, account: { kind: 'not asked' } }, /AWS_REGION/],
  ['a region that Alexa can call', { region: 'eu-central-1' }, /eu-central-1.*us-east-1/],
  ['credentials', { account: { kind: 'no credentials' } }, /credentials/],
  ['credentials that work', { account: { kind: 'refused', cause: 'the token is expired' } }, /the token is expired/],
  ['a prepared account', { account: { ...known, bootstrapped: false } }, /npx cdk bootstrap/],
  ['a table of its own', { account: { ...known, tableExists: true } }, /table hip-routine-live exists/],
  ['the skill package', { hasSkillPackage: false, given: CONSOLE }, /skill\.json/],
  ['the secret of the console', { given: { vendorId: CONSOLE.vendorId } }, /credentialsSecret is missing/],
  ['the vendor id', { given: { credentialsSecret: CONSOLE.credentialsSecret } }, /vendorId is missing/],
  [
    'a skill id in its form',
    { given: { skillId: 'amzn1.ask.skill.X' } },
    /skillId "amzn1\.ask\.skill\.X" is malformed/,
  ],
  ['a stage in its form', { given: { stage: 'Live!' } }, /stage "Live!" is malformed/],
  ['a skill id that is not empty', { given: { skillId: '' } }, /skillId "" is malformed/],
];

test.each(MISSING)('a deployment without %s is stopped, with one line that names it', (_, change, names) => {
  const lines = obstacles({ ...ready, ...change });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(names);
  expect(lines[0]).not.toContain('\n');
});

test('everything that is missing is named at once', () => {
  const lines = obstacles({
    ...ready,
    built: false,
    region: 'us-east-2',
    account: { kind: 'no credentials' },
    given: { skillId: '1' },
  });
  expect(lines).toHaveLength(4);
});

test('a second deployment at the same time is stopped', () => {
  const stack = { status: 'UPDATE_IN_PROGRESS', outputs: {} };
  expect(obstacles({ ...ready, account: { ...known, stack } })).toEqual([
    expect.stringContaining('one deployment at a time'),
  ]);
});

test('a deployment that would orphan the skill, or open the function again, is stopped', () => {
  const stack = { status: 'UPDATE_COMPLETE', outputs: { SkillId: SKILL_ID, BoundSkillId: SKILL_ID } };
  const again = { ...ready, account: { ...known, stack } };
  expect(obstacles(again)).toEqual([
    expect.stringContaining('vendorId'),
    expect.stringContaining(`skillId=${SKILL_ID}`),
  ]);
  expect(obstacles({ ...again, given: { skillId: SKILL_ID, ...CONSOLE } })).toEqual([]);
});

test('a table that the stack itself made is no obstacle', () => {
  const stack = { status: 'CREATE_COMPLETE', outputs: {} };
  expect(obstacles({ ...ready, account: { ...known, stack, tableExists: true } })).toEqual([]);
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
    expect(HELP).toContain(word);
});

test('after the first step the second is printed whole, with the id that the stack made', () => {
  const lines = nextSteps({ stage: 'beta', ...CONSOLE }, { SkillId: SKILL_ID });
  const whole = `npm run deploy -- -c stage=beta -c vendorId=M2ABCDEFGHIJK -c credentialsSecret=hip-routine/alexa -c skillId=${SKILL_ID}`;
  expect(lines.at(-1)?.trim()).toBe(whole);
});

test('without a console the two lines for the ASK CLI are printed', () => {
  expect(
    nextSteps({}, {})
      .slice(1)
      .map((line) => line.trim()),
  ).toEqual([
    '(cd dist/skill && ask deploy --target skill-metadata)',
    'npm run deploy -- -c skillId=<the id it prints>',
  ]);
});
