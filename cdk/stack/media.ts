import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgement';

/** The bucket of pictures, sounds and policy pages, and the public URL of the CDN before it, without a trailing slash. */
export interface Media {
  readonly bucket: Bucket;
  readonly url: string;
}

/** A private bucket that only our CDN reads, and the CDN: https only, with the CORS headers that card images need. */
export function media(scope: Construct, stage: string): Media {
  const bucket = mediaBucket(scope);
  const distribution = new Distribution(scope, 'Cdn', {
    comment: `hip-routine-${stage}: pictures, sounds and policy pages`,
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_100,
    defaultBehavior: {
      // A Bucket is an IBucket; CDK's own types say so only without exactOptionalPropertyTypes.
      origin: S3BucketOrigin.withOriginAccessControl(bucket as IBucket, {
        originAccessControl: accessControl(scope, stage),
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: mediaHeaders(scope, stage),
    },
  });
  acknowledge(distribution, {
    'AwsSolutions-CFR1': 'the policy pages must be readable wherever the skill is sold',
    'AwsSolutions-CFR2': 'static public files with no input; a firewall would cost more than the skill',
    'AwsSolutions-CFR3': 'access logs would keep the addresses of listeners, which we promise not to',
    'AwsSolutions-CFR4':
      'without a domain of our own the certificate is CloudFront’s, which fixes the oldest protocol; what it serves is public',
  });
  return { bucket, url: `https://${distribution.distributionDomainName}` };
}

function mediaBucket(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'Media', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  acknowledge(bucket, {
    'AwsSolutions-S1': 'public pictures and sounds, read by our CDN alone; there is nothing to audit',
  });
  return bucket;
}

/** CloudFront's names are the account's, not the region's: the region in them lets a second region have its own. */
function globalName(scope: Construct, stage: string): string {
  return `hip-routine-${stage}-media-${Stack.of(scope).region}`;
}

function accessControl(scope: Construct, stage: string): S3OriginAccessControl {
  return new S3OriginAccessControl(scope, 'MediaAccess', { originAccessControlName: globalName(scope, stage) });
}

/** The Alexa app shows a card image only when the server allows other origins (developer.amazon.com, "Include a card"). */
function mediaHeaders(scope: Construct, stage: string): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'MediaHeaders', {
    responseHeadersPolicyName: globalName(scope, stage),
    corsBehavior: {
      accessControlAllowCredentials: false,
      accessControlAllowHeaders: ['*'],
      accessControlAllowMethods: ['GET', 'HEAD'],
      accessControlAllowOrigins: ['*'],
      originOverride: true,
    },
    customHeadersBehavior: {
      customHeaders: [{ header: 'Cross-Origin-Resource-Policy', value: 'cross-origin', override: true }],
    },
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: false, override: true },
    },
  });
}
