import { describe, expect, test } from '@jest/globals';
import { obstacles, TABLE_ID } from '../../cdk/deploying/checks';
import type { Given } from '../../cdk/settings';
import { CONSOLE, CONTACT, OTHER_SKILL_ID, SKILL_ID, table, withStack } from './situations';

const remembers = (given: Given) => ({ Settings: JSON.stringify(given) });
const DELETE = 'aws cloudformation delete-stack --stack-name hip-routine-live';

describe('the state of a stack', () => {
  test.each(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', 'IMPORT_COMPLETE'])(
    '%s takes the next deployment, and the table is its own',
    (status) => {
      expect(obstacles(withStack(status, {}, { table }))).toEqual([]);
    },
  );

  test('a first deployment that failed and left nothing is taken away by CDK itself', () => {
    expect(obstacles(withStack('ROLLBACK_COMPLETE'))).toEqual([]);
  });

  const stopped: readonly (readonly [status: string, says: RegExp, command: string])[] = [
    ['CREATE_IN_PROGRESS', /one deployment at a time/, 'aws cloudformation describe-stacks'],
    ['UPDATE_IN_PROGRESS', /one deployment at a time/, 'aws cloudformation describe-stacks'],
    ['DELETE_IN_PROGRESS', /one deployment at a time/, 'aws cloudformation describe-stacks'],
    ['UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', /one deployment at a time/, 'aws cloudformation describe-stacks'],
    ['REVIEW_IN_PROGRESS', /broken off before it began/, DELETE],
    ['ROLLBACK_FAILED', /first deployment failed/, DELETE],
    ['CREATE_FAILED', /first deployment failed/, DELETE],
    ['DELETE_FAILED', /could not be deleted: unknown/, DELETE],
    ['UPDATE_ROLLBACK_FAILED', /release before did not succeed/, 'aws cloudformation continue-update-rollback'],
    ['UPDATE_FAILED', /nothing can be deployed/, 'aws cloudformation describe-stack-events'],
  ];

  test.each(stopped)('%s is stopped, with the commands that help', (status, says, command) => {
    const [only, ...others] = obstacles(withStack(status));
    expect(others).toEqual([]);
    expect(only?.says).toMatch(new RegExp(`hip-routine-live is ${status}`));
    expect(only?.says).toMatch(says);
    expect(only?.commands.some((each) => each.startsWith(command))).toBe(true);
  });

  test('a failed first deployment that left its table and its skill names all three, with the commands for each', () => {
    const lines = obstacles(withStack('ROLLBACK_COMPLETE', { skillLeft: SKILL_ID }, { table: { ...table, rows: 2 } }));
    expect(lines.map(({ says }) => says)).toEqual([
      expect.stringContaining('its first deployment failed'),
      expect.stringContaining(`skill ${SKILL_ID} was left`),
      expect.stringContaining('exists (2 rows when last counted), and no stack owns it'),
    ]);
    const commands = lines.flatMap((line) => line.commands);
    expect(commands).toContain(DELETE);
    expect(commands).toContain(`ask smapi delete-skill --skill-id ${SKILL_ID}`);
    expect(commands.join('\n')).toContain(`'{"${TABLE_ID}":{"TableName":"hip-routine-live"}}'`);
  });

  test('what could not be deleted is kept by name', () => {
    const [only] = obstacles(withStack('DELETE_FAILED', { stuck: ['Media', 'Skill'] }));
    expect(only?.commands).toContain(`${DELETE} --retain-resources Media Skill`);
  });
});

describe('the settings of before', () => {
  const before = { ...CONTACT, alarmEmail: 'ops@example.org', ...CONSOLE, skillId: SKILL_ID };
  const again = (given: Given) => ({
    ...withStack('UPDATE_COMPLETE', { outputs: { ...remembers(before), SkillId: SKILL_ID } }),
    given,
  });

  test('the same settings, or another address, are taken', () => {
    expect(obstacles(again(before))).toEqual([]);
    expect(obstacles(again({ ...before, alarmEmail: 'new@example.org', contact: 'new@example.org' }))).toEqual([]);
  });

  test.each(Object.keys(before))('a deployment that would take %s away is stopped, with the whole command', (name) => {
    const kept = Object.fromEntries(Object.entries(before).filter(([other]) => other !== name));
    const found = obstacles(again(kept)).filter(({ says }) => says.includes('take away'));
    expect(found).toHaveLength(1);
    expect(found[0]?.says).toContain(name);
    for (const [each, value] of Object.entries(before)) expect(found[0]?.commands[0]).toContain(`-c ${each}=${value}`);
  });

  test('an alarm address is taken away only by saying so', () => {
    expect(obstacles(again({ ...before, alarmEmail: 'none' }))).toEqual([]);
  });

  test('another skill or another vendor than the one that the stack has is refused', () => {
    const says = (given: Given) => obstacles(again({ ...before, ...given })).map((each) => each.says);
    expect(says({ skillId: OTHER_SKILL_ID })).toEqual([expect.stringContaining(`give -c skillId=${SKILL_ID}`)]);
    expect(says({ vendorId: 'M3XYZXYZ' })).toEqual([expect.stringContaining('would get a new one')]);
  });

  test('a skill that was not made by the stack may be exchanged', () => {
    const bound = withStack('UPDATE_COMPLETE', { outputs: remembers({ ...CONTACT, skillId: SKILL_ID }) });
    expect(obstacles({ ...bound, given: { ...CONTACT, skillId: OTHER_SKILL_ID } })).toEqual([]);
  });

  test('a stack of the first release, which wrote no settings, still gives its skill id', () => {
    const old = withStack('UPDATE_COMPLETE', { outputs: { BoundSkillId: SKILL_ID } });
    expect(obstacles(old).map(({ commands }) => commands[0])).toEqual([
      `npm run deploy -- -c skillId=${SKILL_ID} -c contact=care@example.org`,
    ]);
  });
});
