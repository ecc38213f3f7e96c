import { obstacle, type Obstacle } from './obstacle';
import type { KnownStack } from './situation';

/** States in which CloudFormation takes the next deployment. */
const READY = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
];

/** States of a first deployment that failed: the stack can only be deleted. CDK deletes a clean one itself. */
const FAILED_FIRST = ['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED'];

/** True where the stack is there to be changed, so that its table is its own. */
export function isAlive({ status }: KnownStack): boolean {
  return !FAILED_FIRST.includes(status) && status !== 'REVIEW_IN_PROGRESS' && status !== 'DELETE_FAILED';
}

/** What the state of a stack puts in the way; `leftTable` is true where its table outlived a failed first deployment. */
export function stateObstacles(name: string, stack: KnownStack, leftTable: boolean): readonly Obstacle[] {
  const { status, skillLeft } = stack;
  if (READY.includes(status)) return [];
  if (status === 'ROLLBACK_COMPLETE' && !leftTable && skillLeft === undefined) return [];
  if (FAILED_FIRST.includes(status)) {
    const says = `stack ${name} is ${status}: its first deployment failed. See why, then delete what is left of it`;
    const failed = obstacle(says, whyOf(name), ...deletionOf(name));
    return skillLeft === undefined ? [failed] : [failed, leftSkill(skillLeft)];
  }
  return [otherwise(name, stack)];
}

function otherwise(name: string, { status, stuck }: KnownStack): Obstacle {
  const is = `stack ${name} is ${status}`;
  switch (status) {
    case 'REVIEW_IN_PROGRESS':
      return obstacle(
        `${is}: a deployment was broken off before it began. If none is beginning now, delete the empty stack`,
        ...deletionOf(name),
      );
    case 'DELETE_FAILED':
      return obstacle(
        `${is}: these could not be deleted: ${stuck.join(', ') || 'unknown'}. Delete the stack and keep them`,
        whyOf(name),
        `aws cloudformation delete-stack --stack-name ${name}${stuck.length > 0 ? ` --retain-resources ${stuck.join(' ')}` : ''}`,
        `aws cloudformation wait stack-delete-complete --stack-name ${name}`,
      );
    case 'UPDATE_ROLLBACK_FAILED':
      return obstacle(
        `${is}: going back to the release before did not succeed. See why, put it right, then let it go on`,
        whyOf(name),
        `aws cloudformation continue-update-rollback --stack-name ${name}`,
        `aws cloudformation wait stack-rollback-complete --stack-name ${name}`,
      );
    default:
      return status.endsWith('_IN_PROGRESS')
        ? obstacle(`${is}: CloudFormation takes one deployment at a time. Wait until it has ended`, stateOf(name))
        : obstacle(`${is}, in which nothing can be deployed. See why`, whyOf(name));
  }
}

function leftSkill(id: string): Obstacle {
  return obstacle(
    `skill ${id} was left in the developer console. Delete it, or the next deployment makes a second one`,
    `ask smapi delete-skill --skill-id ${id}`,
  );
}

function deletionOf(name: string): readonly string[] {
  return [
    `aws cloudformation delete-stack --stack-name ${name}`,
    `aws cloudformation wait stack-delete-complete --stack-name ${name}`,
  ];
}

function stateOf(name: string): string {
  return `aws cloudformation describe-stacks --stack-name ${name} --query "Stacks[0].StackStatus"`;
}

/** The failed events of a stack, oldest last. */
function whyOf(name: string): string {
  const query = "StackEvents[?ends_with(ResourceStatus, 'FAILED')].[LogicalResourceId, ResourceStatusReason]";
  return `aws cloudformation describe-stack-events --stack-name ${name} --output text --query "${query}"`;
}
