import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { alarmTopic } from '../monitoring/alarm-topic';
import { alarms } from '../monitoring/alarms';
import { alexaSkill } from './alexa-skill';
import { dashboard } from '../monitoring/dashboard';
import { measuresOf } from '../monitoring/measures';
import { media } from './media';
import { Publication } from './publication';
import { nameOf, remembered, type Settings } from '../settings';
import { SkillFunction } from './skill-function';
import type { Sources } from '../sources';
import { publishedFiles } from './published-files';
import { progressTable } from './table';

/** Everything that one stage of the skill needs in an Amazon account. */
export function skillStack(app: App, settings: Settings, sources: Sources): Stack {
  const { stage, skillId, console } = settings;
  const name = nameOf(stage);
  const description = 'Hip Routine, a hands-free physical-therapy coach';
  const stack = new Stack(app, name, { description, tags: { skill: name } });
  const { bucket, url } = media(stack, stage);
  const publication = new Publication(stack, 'Publication', {
    bucket,
    files: publishedFiles(sources, settings),
    name: `${name}-publication`,
  });
  const table = progressTable(stack, name);
  const environment = { STAGE: stage, MEDIA_URL: url, RELEASE: sources.release };
  const turns = new SkillFunction(stack, 'Turns', { name, bundle: sources.bundle, environment });
  turns.bindTable(table);
  // It names sounds by what is in them: they are there before it speaks of them.
  turns.function.node.addDependency(publication);
  const permission = turns.allowAlexa(skillId);
  watch(stack, settings, turns, table);
  const { functionArn } = turns.function;
  output(stack, { FunctionArn: functionArn, TableName: table.tableName, MediaUrl: url });
  output(stack, { Settings: JSON.stringify(remembered(settings)) });
  if (skillId !== undefined) output(stack, { BoundSkillId: skillId });
  if (console === undefined) return stack;
  const skill = alexaSkill(stack, { console, sources, functionArn, mediaUrl: url });
  // Alexa checks that it may call the function while the skill is being made.
  skill.node.addDependency(permission);
  output(stack, { SkillId: skill.ref });
  return stack;
}

function watch(stack: Stack, settings: Settings, turns: SkillFunction, table: Table): void {
  const name = nameOf(settings.stage);
  const measures = measuresOf(settings.stage, turns.function, table);
  const tell = new SnsAction(alarmTopic(stack, name, settings.alarmEmail));
  const all = alarms(stack, measures, { name, tell, concurrencyQuota: settings.concurrencyQuota });
  dashboard(stack, name, measures, all, turns.logs.logGroupName);
}

/** The outputs that `cdk/deploy.ts` and the checks before the next deployment read, by these names. */
function output(stack: Stack, values: Readonly<Record<string, string>>): void {
  for (const [id, value] of Object.entries(values)) new CfnOutput(stack, id, { value });
}
