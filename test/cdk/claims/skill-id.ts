import { expect, test } from '@jest/globals';
import { CONSOLE, only, SKILL_ID, type Synthesised } from '../synthesised';

/** The skill-id cycle: who may call before and after the skill has an id. */
export function skillId(unbound: Synthesised, beta: Synthesised): void {
  test('before the skill has an id Alexa may knock, and the function is told no id, so that it refuses', () => {
    const permission = only(unbound.ofType('AWS::Lambda::Permission')).Properties;
    expect(permission).toMatchObject({ Action: 'lambda:InvokeFunction', Principal: 'alexa-appkit.amazon.com' });
    expect(permission).not.toHaveProperty('EventSourceToken');
    expect(idTold(unbound)).toBe('');
  });

  test('S7: once it has an id only that skill may call, and the function is told the same id', () => {
    expect(only(beta.ofType('AWS::Lambda::Permission')).Properties['EventSourceToken']).toBe(SKILL_ID);
    expect(idTold(beta)).toBe(SKILL_ID);
    expect(beta.outputs['BoundSkillId']?.Value).toBe(SKILL_ID);
  });

  test('without a developer console no skill is made; with one it is, and it stays when the stack goes', () => {
    expect(unbound.ofType('Alexa::ASK::Skill')).toEqual([]);
    expect(unbound.outputs).not.toHaveProperty('SkillId');
    const skill = only(beta.ofType('Alexa::ASK::Skill'));
    // It goes only with the very deployment that was making it.
    expect([skill.DeletionPolicy, skill.UpdateReplacePolicy]).toEqual(['RetainExceptOnCreate', 'Retain']);
    expect(beta.outputs).toHaveProperty('SkillId');
  });

  test('the skill is made after Alexa may call, with the real endpoint and policy pages, from secrets that are not in the template', () => {
    const skill = only(beta.ofType('Alexa::ASK::Skill'));
    const [permissionId] =
      Object.entries(beta.resources).find(([, { Type }]) => Type === 'AWS::Lambda::Permission') ?? [];
    expect(skill.DependsOn).toContain(permissionId);
    const text = JSON.stringify(skill.Properties);
    for (const field of ['clientId', 'clientSecret', 'refreshToken']) {
      expect(text).toContain(`{{resolve:secretsmanager:hip-routine/alexa:SecretString:${field}::}}`);
    }
    expect(text).toMatch(/"endpoint":\{"uri":\{"Fn::GetAtt":\["TurnsFunction/);
    expect(text).toContain('/privacy.html');
    expect(text).toContain('/terms.html');
  });

  test('a beta lives beside live: every name that AWS keeps unique carries the stage', () => {
    for (const [synthesised, name] of [
      [unbound, 'hip-routine-live'],
      [beta, 'hip-routine-beta'],
    ] as const) {
      const names = namesIn(synthesised, REGIONAL_NAMES);
      expect(names.length).toBeGreaterThan(18);
      for (const each of names) expect(each).toContain(name);
    }
  });

  test('a second region has names of its own where AWS keeps them unique in the whole account', () => {
    const names = namesIn(beta, ['DashboardName', 'OriginAccessControlConfig', 'ResponseHeadersPolicyConfig']);
    expect(names).toHaveLength(3);
    for (const each of names) expect(each).toMatch(/hip-routine-beta-[a-z-]*",\{"Ref":"AWS::Region"\}/);
    // Roles have names of CloudFormation's own making.
    for (const role of beta.ofType('AWS::IAM::Role')) expect(role.Properties).not.toHaveProperty('RoleName');
  });

  test('the stack writes down the settings that the next deployment has to repeat', () => {
    expect(JSON.parse(String(beta.outputs['Settings']?.Value))).toEqual({
      contact: 'care@example.org',
      alarmEmail: 'operator@example.com',
      ...CONSOLE,
      skillId: SKILL_ID,
    });
    expect(unbound.outputs['Settings']?.Value).toBe('{}');
  });
}

const REGIONAL_NAMES = ['TableName', 'FunctionName', 'LogGroupName', 'TopicName', 'AlarmName'];

/** The values of some properties, as text. */
function namesIn({ resources }: Synthesised, properties: readonly string[]): readonly string[] {
  return Object.values(resources).flatMap(({ Type, Properties }) =>
    Type === 'Custom::PublishedFile' || Type === 'AWS::Lambda::Permission'
      ? []
      : properties.flatMap((property) => (property in Properties ? JSON.stringify(Properties[property]) : [])),
  );
}

function idTold(synthesised: Synthesised): unknown {
  const turns = synthesised.ofType('AWS::Lambda::Function').find(({ Properties }) => 'MemorySize' in Properties);
  const environment = turns?.Properties['Environment'] as { readonly Variables: Record<string, unknown> } | undefined;
  return environment?.Variables['SKILL_ID'];
}
