import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { workbench } from './probe';

/** Something that is loaded and asked: a name and a file that exports a handler. */
export interface Bundle {
  readonly name: string;
  readonly file: string;
}

export const ours: Bundle = { name: 'hip routine', file: join(process.cwd(), 'dist/lambda/index.js') };

const hello = `
  const { SkillBuilders } = require('ask-sdk-core');
  const skill = SkillBuilders.custom().addRequestHandlers({
    canHandle: () => true,
    handle: async (input) => { await turn(); return input.responseBuilder.speak('Hello.').reprompt('Hello?').getResponse(); },
  }).create();
  exports.handler = async (event, context) => skill.invoke(event, context);`;

const readAndWrite = `
  import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
  const credentials = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
  const client = new DynamoDBClient({ credentials });
  const Key = { pk: { S: 'reference' }, sk: { S: 'STATE' } };
  const TableName = process.env.TABLE_NAME;
  export async function turn() {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key }));
    await client.send(new UpdateItemCommand({ TableName, Key, UpdateExpression: 'SET #ver = :next',
      ConditionExpression: 'attribute_not_exists(pk) OR #ver = :seen', ExpressionAttributeNames: { '#ver': 'ver' },
      ExpressionAttributeValues: { ':next': { N: '1' }, ':seen': Item?.ver ?? { N: '0' } } }));
  }`;

/** An empty handler: what a fresh Node costs by itself. */
export function bare(): Bundle {
  return built('bare', `exports.handler = async () => ({ version: '1.0', response: {} });`);
}

/** ask-sdk-core and one handler: the least that a skill on Alexa's SDK can be. */
export function helloFloor(): Bundle {
  return built('ask-sdk-core hello', `const turn = async () => {};${hello}`);
}

/** The same with the DynamoDB client, one read and one conditional write a turn: what a skill that remembers costs. */
export function reference(): Bundle {
  writeFileSync(join(workbench, 'turn.mjs'), readAndWrite);
  return built('reference', `const { turn } = require(${JSON.stringify(join(workbench, 'turn.mjs'))});${hello}`);
}

function built(name: string, contents: string): Bundle {
  const file = join(workbench, `${name.replaceAll(' ', '-')}.bundle.cjs`);
  buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    nodePaths: ['node_modules'],
    logLevel: 'error',
  });
  return { name, file };
}
