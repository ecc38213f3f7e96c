import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import { endpointAndPages } from '../manifest-overrides';
import type { DeveloperConsole } from '../settings';
import { localesOf, notForAlexa, type Sources } from '../sources';

export interface AlexaSkillProps {
  readonly console: DeveloperConsole;
  readonly sources: Sources;
  readonly functionArn: string;
  readonly mediaUrl: string;
}

/**
 * The skill in the developer console, created and updated by the stack. It outlives the stack, since a published skill
 * must not vanish with a command; only a deployment that fails while creating it takes it away again.
 */
export function alexaSkill(scope: Construct, props: AlexaSkillProps): CfnSkill {
  const { sources } = props;
  const asset = new Asset(scope, 'SkillPackage', { path: sources.skillPackage, exclude: [...notForAlexa(sources)] });
  const reader = new Role(scope, 'SkillPackageReader', {
    assumedBy: new ServicePrincipal('alexa-appkit.amazon.com'),
    inlinePolicies: { Read: readOnly(`${asset.bucket.bucketArn}/${asset.s3ObjectKey}`) },
  });
  const skill = new CfnSkill(scope, 'Skill', {
    vendorId: props.console.vendorId,
    authenticationConfiguration: authentication(props.console),
    skillPackage: {
      s3Bucket: asset.s3BucketName,
      s3Key: asset.s3ObjectKey,
      s3BucketRole: reader.roleArn,
      overrides: { manifest: endpointAndPages(props.functionArn, props.mediaUrl, localesOf(sources)) },
    },
  });
  skill.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  return skill;
}

function readOnly(object: string): PolicyDocument {
  return new PolicyDocument({ statements: [new PolicyStatement({ actions: ['s3:GetObject'], resources: [object] })] });
}

/** References that CloudFormation resolves when it deploys: the template holds no secret. */
function authentication({ credentialsSecret }: DeveloperConsole): CfnSkill.AuthenticationConfigurationProperty {
  const secret = (jsonField: string): string =>
    SecretValue.secretsManager(credentialsSecret, { jsonField }).unsafeUnwrap();
  return { clientId: secret('clientId'), clientSecret: secret('clientSecret'), refreshToken: secret('refreshToken') };
}
