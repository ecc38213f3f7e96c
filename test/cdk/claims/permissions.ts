import { expect, test } from '@jest/globals';
import { only, type Resource, type Synthesised } from '../synthesised';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Effect: string;
  /** Whom a bucket speaks of; what a role may do says nobody. */
  readonly Principal?: object | string;
}

/** What a role may do, by its own policy or a bucket's; not what the CDN may, or what a bucket refuses to everybody. */
function isOfRole({ Effect, Principal }: Statement): boolean {
  return Principal === undefined || (Effect === 'Allow' && 'AWS' in Object(Principal));
}

/** S6: what the roles of the stack may do. */
export function permissions(beta: Synthesised): void {
  test('S6: the function may use five actions on one table and write to its own log group, and nothing else', () => {
    const [tableId] = Object.entries(beta.resources).find(([, { Type }]) => Type === 'AWS::DynamoDB::Table') ?? [];
    const [logsId] = Object.entries(beta.resources).find(([id]) => id.startsWith('TurnsLogs')) ?? [];
    const [roleId = ''] = Object.entries(beta.resources).find(([id]) => /^TurnsRole(?!Default)/.test(id)) ?? [];
    expect(policiesOf(beta, roleId).flatMap(statementsOf)).toEqual([
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: { 'Fn::GetAtt': [logsId, 'Arn'] },
      },
      {
        Effect: 'Allow',
        Action: [
          'dynamodb:GetItem',
          'dynamodb:Query',
          'dynamodb:UpdateItem',
          'dynamodb:PutItem',
          'dynamodb:DeleteItem',
          'dynamodb:BatchWriteItem',
        ],
        Resource: { 'Fn::GetAtt': [tableId, 'Arn'] },
      },
    ]);
    expect(beta.resources[roleId]?.Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  test('S6: nothing that the stack creates is allowed a wildcard action or a wildcard resource, but to delete what was published', () => {
    const types = ['AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::S3::BucketPolicy'];
    const allowed = types.flatMap(beta.ofType).flatMap(statementsOf).filter(isOfRole);
    expect(allowed.length).toBeGreaterThan(4);
    for (const statement of allowed) {
      expect(statement.Effect).toBe('Allow');
      expect(JSON.stringify(statement.Action)).not.toContain('*');
      if (statement.Action === 's3:DeleteObject') expect(JSON.stringify(statement.Resource)).toMatch(/Media.*\/\*/);
      else expect(JSON.stringify(statement.Resource)).not.toContain('*');
    }
  });

  test('S6: roles carry no managed policies and are assumed only by the two services that need them', () => {
    for (const role of beta.ofType('AWS::IAM::Role')) expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
    const trusted = beta
      .ofType('AWS::IAM::Role')
      .map(({ Properties }) => JSON.stringify(Properties['AssumeRolePolicyDocument']));
    const services = trusted.map((text) => /"Service":"([^"]+)"/.exec(text)?.[1]);
    expect(services.sort()).toEqual(['alexa-appkit.amazon.com', 'lambda.amazonaws.com', 'lambda.amazonaws.com']);
  });

  test('S6: Alexa reads one object, the package of the skill', () => {
    const reader = beta
      .ofType('AWS::IAM::Role')
      .filter(({ Properties }) => JSON.stringify(Properties).includes('alexa-appkit'));
    expect(statementsOf(only(reader)).map(({ Action }) => Action)).toEqual(['s3:GetObject']);
  });
}

function policiesOf(beta: Synthesised, roleId: string): readonly Resource[] {
  return beta
    .ofType('AWS::IAM::Policy')
    .filter(({ Properties }) => JSON.stringify(Properties['Roles']).includes(roleId));
}

/** Statements of a policy, or of the policies written into a role. */
function statementsOf({ Properties }: Resource): readonly Statement[] {
  // The shapes of AWS::IAM::Policy and AWS::IAM::Role in CloudFormation.
  const inline = (Properties['Policies'] ?? []) as readonly { readonly PolicyDocument: unknown }[];
  const documents = [Properties['PolicyDocument'], ...inline.map(({ PolicyDocument }) => PolicyDocument)];
  return documents.flatMap(
    (document) => (document as { Statement?: readonly Statement[] } | undefined)?.Statement ?? [],
  );
}
