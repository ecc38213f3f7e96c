import { expect, test } from '@jest/globals';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { TABLE_ID } from '../../../cdk/deploying/checks';
import { soundFiles } from '../../../lambda/sound/sounds';
import { only, type Synthesised } from '../synthesised';

/** S7: no finding without an answer, and what would hurt if it were lost. */
export function safety(beta: Synthesised): void {
  test('S7: cdk-nag has no finding that is not answered', () => {
    expect(new AwsSolutionsChecks(beta.app).validateScope(beta.app).violations).toEqual([]);
  });

  test('S7: five findings are answered, each with a reason that says something', () => {
    const answers = acknowledgements(beta.app);
    expect(answers.map(([rule]) => rule).sort()).toEqual(
      ['CFR1', 'CFR2', 'CFR3', 'CFR4', 'S1'].map((id) => `AwsSolutions-${id}`),
    );
    for (const [, reason] of answers) expect(reason.split(' ').length).toBeGreaterThan(6);
  });

  test('S7: the table that a failed deployment left can be adopted: its logical id is the one that is printed', () => {
    const [id] = Object.entries(beta.resources).find(([, { Type }]) => Type === 'AWS::DynamoDB::Table') ?? [];
    expect(id).toBe(TABLE_ID);
  });

  test('S7: what people did outlives the stack, cannot be deleted by accident, and can be restored', () => {
    const table = only(beta.ofType('AWS::DynamoDB::Table'));
    expect([table.DeletionPolicy, table.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  });

  test('S7: the function is Node 24 on arm64 with 512 MB, and gives up before Alexa does', () => {
    const turns = only(
      beta
        .ofType('AWS::Lambda::Function')
        .filter(({ Properties }) => Properties['FunctionName'] === 'hip-routine-beta'),
    );
    expect(turns.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 512,
      Timeout: 7,
      Handler: 'index.handler',
    });
    expect(turns.Properties).not.toHaveProperty('TracingConfig');
    const environment = turns.Properties['Environment'] as { readonly Variables: object }; // CloudFormation's shape
    expect(Object.keys(environment.Variables).sort()).toEqual([
      'MEDIA_URL',
      'RELEASE',
      'SKILL_ID',
      'STAGE',
      'TABLE_NAME',
    ]);
  });

  test('S7: every log is kept for 30 days', () => {
    const kept = beta.ofType('AWS::Logs::LogGroup').map(({ Properties }) => Properties['RetentionInDays']);
    expect(kept).toEqual([30, 30]);
  });

  test('S7: pictures are private behind a CDN that speaks https only and lets the Alexa app show them', () => {
    expect(only(beta.ofType('AWS::S3::Bucket')).Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(only(beta.ofType('AWS::CloudFront::Distribution')).Properties).toMatchObject({
      DistributionConfig: { DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only' } },
    });
    expect(only(beta.ofType('AWS::CloudFront::ResponseHeadersPolicy')).Properties).toMatchObject({
      ResponseHeadersPolicyConfig: { CorsConfig: { AccessControlAllowOrigins: { Items: ['*'] } } },
    });
  });

  test('S7: the stack publishes both sizes of every card picture, every sound and both policy pages', () => {
    const published = beta
      .ofType('Custom::PublishedFile')
      .map(({ Properties }) => JSON.stringify(Properties['Create']));
    const keys = published.map((call) => /\\"Key\\":\\"([^\\]+)\\"/.exec(call)?.[1]);
    const sided = ['figure_four', 'happy_baby_one_leg', 'leg_circles', 'pigeon'];
    const names = ['bridge', 'happy_baby', ...sided.flatMap((id) => [`${id}-left`, `${id}-right`])];
    const pictures = names.flatMap((name) => [`${name}-large.png`, `${name}-small.png`]).sort();
    expect(keys).toEqual([
      ...pictures,
      ...soundFiles(),
      'privacy-es.html',
      'privacy.html',
      'terms-es.html',
      'terms.html',
    ]);
  });

  test('S7: what a role may do fits into what IAM takes of it, 10,240 characters, and S3 20 KB, however many files there are', () => {
    const sizes = beta.ofType('AWS::IAM::Role').map(({ Properties }) => resolved(Properties['Policies'] ?? []).length);
    expect(sizes.filter((size) => size > 10_240)).toEqual([]);
    const said = beta.ofType('AWS::S3::BucketPolicy').map(({ Properties }) => resolved(Properties).length);
    expect(said.filter((size) => size > 20_480)).toEqual([]);
  });
}

function acknowledgements(scope: IConstruct): readonly (readonly [rule: string, reason: string])[] {
  return scope.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }): [string, string][] => Object.entries(data as Record<string, string>)) // rule → reason, by CDK
    .map(([rule, reason]) => [rule.replace(/^annotation::/i, ''), reason]);
}

/** A part of a template as text, as long as it may become: names of resources at their longest, and the joints gone. */
function resolved(part: unknown): string {
  return JSON.stringify(part)
    .replace(/\{"Ref":"AWS::Partition"\}/g, '"aws"')
    .replace(/\{"Ref":"[^"]+"\}|\{"Fn::GetAtt":\["[^"]+","Arn"\]\}/g, `"${'x'.repeat(63)}"`)
    .replace(/\{"Fn::Sub":"([^"]*)"\}/g, '"$1"')
    .replace(/\$\{AWS::\w+\}/g, 'x'.repeat(14))
    .replace(/\{"Fn::Join":\["",\[([^\]]*)\]\]\}/g, (_, parts: string) => parts.replaceAll('","', ''));
}
