import { basename, extname } from 'node:path';
import { ArnPrincipal, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { AwsCustomResource, type AwsSdkCall, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { ownLogs } from './skill-function';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.mp3': 'audio/mpeg',
  '.html': 'text/html; charset=utf-8',
};

export interface PublicationProps {
  readonly bucket: Bucket;
  readonly files: readonly string[];
  /** Name of the function that copies. */
  readonly name: string;
}

/** One file on its way: from the bucket that CDK stages into, to a key of ours. */
interface Copy {
  readonly key: string;
  readonly asset: Asset;
}

/**
 * Puts each file into the bucket under its bare name and takes it out again with the stack, so that the bucket can go.
 * Chosen over CDK's BucketDeployment, whose role needs wildcards and whose function carries a 22 MB layer.
 */
export class Publication extends Construct {
  constructor(scope: Construct, id: string, { bucket, files, name }: PublicationProps) {
    super(scope, id);
    const copies = files.map((path) => ({ key: basename(path), asset: new Asset(this, basename(path), { path }) }));
    const logGroup = ownLogs(this, name);
    const role = copyingRole(this, copies, logGroup);
    const { policyDependable } = bucket.addToResourcePolicy(writingBy(role, bucket, copies));
    bucket.addToResourcePolicy(deletingBy(role, bucket));
    for (const copy of copies) {
      const put = putCall(bucket, copy);
      const copied = new AwsCustomResource(this, `Copy-${copy.key}`, {
        resourceType: 'Custom::PublishedFile',
        functionName: name,
        logGroup,
        role,
        installLatestAwsSdk: false,
        onCreate: put,
        onUpdate: put,
        onDelete: { service: 'S3', action: 'deleteObject', parameters: { Bucket: bucket.bucketName, Key: copy.key } },
      });
      if (policyDependable !== undefined) copied.node.addDependency(policyDependable);
    }
  }
}

/** May read exactly these staged files, and log. */
function copyingRole(scope: Construct, copies: readonly Copy[], logs: LogGroup): Role {
  const staged = copies.map(({ asset }) => `${asset.bucket.bucketArn}/${asset.s3ObjectKey}`);
  return new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      Publish: new PolicyDocument({
        statements: [
          new PolicyStatement({ actions: ['s3:GetObject'], resources: staged }),
          new PolicyStatement({
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [logs.logGroupArn],
          }),
        ],
      }),
    },
  });
}

/** Exactly these keys, said by the bucket: with both lists a role would outgrow what IAM takes of one. */
function writingBy(role: Role, bucket: Bucket, copies: readonly Copy[]): PolicyStatement {
  return new PolicyStatement({
    principals: [new ArnPrincipal(role.roleArn)],
    actions: ['s3:PutObject'],
    resources: copies.map(({ key }) => bucket.arnForObjects(key)),
  });
}

/** Any key: a file that is published no more is deleted when this policy no longer names it. The bucket has nothing else. */
function deletingBy(role: Role, bucket: Bucket): PolicyStatement {
  return new PolicyStatement({
    principals: [new ArnPrincipal(role.roleArn)],
    actions: ['s3:DeleteObject'],
    resources: [bucket.arnForObjects('*')],
  });
}

/** The id is the key, so that a new picture overwrites the old one instead of being deleted as its predecessor. */
function putCall(bucket: Bucket, { key, asset }: Copy): AwsSdkCall {
  return {
    service: 'S3',
    action: 'copyObject',
    parameters: {
      Bucket: bucket.bucketName,
      Key: key,
      CopySource: `${asset.s3BucketName}/${asset.s3ObjectKey}`,
      MetadataDirective: 'REPLACE',
      ContentType: CONTENT_TYPES[extname(key)],
      // A sound has the hash of its bytes in its name, so it never changes; Alexa fetches it each time that it is played.
      CacheControl: extname(key) === '.mp3' ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    },
    physicalResourceId: PhysicalResourceId.of(key),
    outputPaths: ['CopyObjectResult.ETag'],
  };
}
