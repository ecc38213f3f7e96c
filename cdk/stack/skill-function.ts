import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, CfnPermission, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** The table actions that the store uses, and no other; `grantReadWriteData` would add seven, Scan among them. */
const TABLE_ACTIONS = ['GetItem', 'Query', 'UpdateItem', 'PutItem', 'DeleteItem', 'BatchWriteItem'].map(
  (name) => `dynamodb:${name}`,
);

export interface SkillFunctionProps {
  /** Name of the function and, below `/aws/lambda/`, of its log group. */
  readonly name: string;
  /** Folder with `index.js`, made by `npm run build`: what is tested is what is deployed. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * A function with the defaults of this house: Node 24 on arm64, 512 MB, 7 s (Alexa waits 8), logs kept 30 days, and a
 * role that may write to its own log group and nothing else until something is bound to it.
 */
export class SkillFunction extends Construct {
  readonly function: Function;
  readonly logs: LogGroup;

  constructor(scope: Construct, id: string, props: SkillFunctionProps) {
    super(scope, id);
    this.logs = ownLogs(this, props.name);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    allowLogging(role, this.logs);
    this.function = new Function(this, 'Function', {
      functionName: props.name,
      description: 'Hip Routine: answers one turn of a conversation',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout: Duration.seconds(7),
      handler: 'index.handler',
      code: Code.fromAsset(props.bundle),
      role,
      logGroup: this.logs,
      environment: { ...props.environment },
    });
  }

  /** Lets the function use one table and tells it the name: neither without the other. */
  bindTable(table: Table): void {
    this.function.addToRolePolicy(new PolicyStatement({ actions: TABLE_ACTIONS, resources: [table.tableArn] }));
    this.function.addEnvironment('TABLE_NAME', table.tableName);
  }

  /**
   * Lets Alexa call. With a skill id only that skill can; without one, as before the id exists, any skill may knock and
   * the function, which is told no id, refuses every request.
   */
  allowAlexa(skillId: string | undefined): CfnPermission {
    this.function.addEnvironment('SKILL_ID', skillId ?? '');
    return new CfnPermission(this, 'AlexaMayCall', {
      action: 'lambda:InvokeFunction',
      principal: 'alexa-appkit.amazon.com',
      functionName: this.function.functionArn,
      ...(skillId !== undefined && { eventSourceToken: skillId }),
    });
  }
}

/** A log group of our own making, so that retention is set from the first line. */
export function ownLogs(scope: Construct, functionName: string): LogGroup {
  return new LogGroup(scope, 'Logs', {
    logGroupName: `/aws/lambda/${functionName}`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
}

function allowLogging(role: IGrantable, logs: LogGroup): void {
  role.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logs.logGroupArn],
    }),
  );
}
