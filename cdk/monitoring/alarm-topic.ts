import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/**
 * Where alarms are told, by TLS only, to one e-mail address or nobody yet. Asking for TLS replaces the topic's own
 * policy, so that CloudWatch must be let in by name.
 */
export function alarmTopic(scope: Construct, name: string, email: string | undefined): Topic {
  const topic = new Topic(scope, 'Alarms', {
    topicName: `${name}-alarms`,
    displayName: 'Hip Routine',
    enforceSSL: true,
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
  return topic;
}
