import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type Stack,
  type StackResource,
} from '@aws-sdk/client-cloudformation';
import type { KnownStack } from './situation';

/** A stack as CloudFormation describes it, or undefined where there is none of this name. */
export async function knownStack(region: string, name: string): Promise<KnownStack | undefined> {
  const client = new CloudFormationClient({ region, maxAttempts: 2 });
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const [stack] = Stacks ?? [];
    if (stack === undefined) return undefined;
    if (!/ROLLBACK|FAILED/.test(stack.StackStatus ?? '')) return described(stack, []);
    const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName: name }));
    return described(stack, StackResources);
  } catch (error) {
    // CloudFormation has no error of its own for a stack that is not there.
    if (error instanceof Error && error.message.includes('does not exist')) return undefined;
    throw error;
  }
}

function described({ StackStatus, Outputs }: Stack, resources: readonly StackResource[]): KnownStack {
  const outputs = (Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const);
  const stuck = resources.filter(({ ResourceStatus }) => ResourceStatus === 'DELETE_FAILED');
  const skill = resources.find(({ ResourceType }) => ResourceType === 'Alexa::ASK::Skill');
  const isLeft = skill?.ResourceStatus === 'DELETE_SKIPPED' || skill?.ResourceStatus === 'DELETE_FAILED';
  return {
    status: StackStatus ?? 'unknown',
    outputs: Object.fromEntries(outputs),
    stuck: stuck.map(({ LogicalResourceId = '' }) => LogicalResourceId),
    skillLeft: isLeft ? skill.PhysicalResourceId : undefined,
  };
}
