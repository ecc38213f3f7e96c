/** What is left out of the bundle, as an esbuild plugin: parts of the SDKs that this function can never reach, or must not. */
import { readFile } from 'node:fs/promises';

const smithy = '@smithy/core/dist-es/submodules';

/** A class or function that is imported but never reached; should it be after all, it says so by name. */
const never = (kind, name, why) =>
  `export ${kind} ${name}${kind === 'class' ? ' { constructor() {' : '() {'} throw new Error(${JSON.stringify(`${name}: ${why}`)}); ${kind === 'class' ? '} }' : '}'}`;

/** Alexa's services that the skill asks: reminders, and the device's time zone. */
const asked = ['reminderManagement', 'ups'];

/** What is asked of them, and what that stands on. */
const askedOf = [
  ...['getReminderManagementServiceClient', 'getUpsServiceClient', 'getSystemTimeZone', 'callGetSystemTimeZone'],
  ...[
    'getReminders',
    'callGetReminders',
    'createReminder',
    'callCreateReminder',
    'deleteReminder',
    'callDeleteReminder',
  ],
  ...['invoke', 'withRequestInterceptors', 'withResponseInterceptors'],
];

/** The one exception of DynamoDB that dynamo.ts tells from the others. */
const told = 'ConditionalCheckFailedException';

/** A text without the blocks of a form, but for those whose `name` is kept; all of these must be there. */
function without(text, form, kept, file) {
  const names = Array.from(text.matchAll(form), ({ groups }) => groups.name);
  const gone = kept.filter((name) => !names.includes(name));
  if (gone.length > 0) throw new Error(`${file} is not written as it was: ${gone.join(', ')}`);
  return text.replace(form, (block, ...more) => (kept.includes(more.at(-1).name) ? block : ''));
}

/**
 * Each file (the end of its path) with what stands in its place, and why that is safe. `change` gets the file's text.
 * A file that is no longer read in a build stops it: after an upgrade this list is gone through again.
 */
const left = [
  {
    // index.ts gives the client its credentials from the environment; no profile, process, SSO or service is ever asked.
    file: '@aws-sdk/credential-provider-node/dist-es/index.js',
    change: () =>
      `export const defaultProvider = () => () => Promise.reject(new Error('credentials come from the environment'));`,
  },
  {
    // Lambda has no ~/.aws: region, endpoint and the like come from variables, and each first call saves two failed reads.
    file: `${smithy}/config/shared-ini-file-loader/loadSharedConfigFiles.js`,
    change: () =>
      `export { CONFIG_PREFIX_SEPARATOR } from './constants';
       export const loadSharedConfigFiles = () => Promise.resolve({ configFile: {}, credentialsFile: {} });`,
  },
  {
    // Asked only for the defaults mode "auto" outside Lambda; Lambda names its region in AWS_REGION.
    file: `${smithy}/config/config-resolver/regionConfig/getInstanceMetadataRegion.js`,
    change: () => never('function', 'getInstanceMetadataRegion', 'a function is no EC2 instance'),
  },
  {
    // dynamo.ts sets retryMode to standard; the adaptive one throttles itself by guesses over many calls.
    file: `${smithy}/retry/util-retry/AdaptiveRetryStrategy.js`,
    change: () => never('class', 'AdaptiveRetryStrategy', 'the retry mode is standard'),
  },
  {
    // Loaded by the protocol for operations that stream events; DynamoDB has none.
    file: `${smithy}/event-streams/index.js`,
    change: () =>
      `${never('class', 'EventStreamSerde', 'DynamoDB streams no events')}
       ${never('function', 'eventStreamSerdeProvider', 'DynamoDB streams no events')}`,
  },
  {
    // A SHA-256 in JavaScript for a Node that was built without its own.
    file: `${smithy}/checksum/sha256/Sha256Js.js`,
    change: () => never('class', 'Sha256Js', 'Node has its own'),
  },
  {
    // A cache of discovered endpoints, with a package of data structures behind it. Discovery is off unless a variable
    // turns it on, and the commands used here have no discovery in them at all.
    file: '@aws-sdk/endpoint-cache/dist-es/EndpointCache.js',
    change: () => `export class EndpointCache {}`,
  },
  {
    // The whole of the SDK is in its index; the skill builds on these two, and the rest of it follows from them.
    file: 'ask-sdk-core/dist/index.js',
    change: () =>
      `exports.SkillBuilders = require('./skill/SkillBuilders').SkillBuilders;
       exports.DefaultApiClient = require('./service/DefaultApiClient').DefaultApiClient;`,
  },
  {
    // Node 24 deprecates url.parse, aloud. What is read of an address is the same, and a broken one is refused instead of
    // being asked of this very machine.
    file: 'ask-sdk-core/dist/service/DefaultApiClient.js',
    change: (text) => {
      const old = 'url.parse(request.url)';
      if (!text.includes(old)) throw new Error('DefaultApiClient is not written as it was');
      return text.replace(old, 'url.urlToHttpOptions(new URL(request.url))');
    },
  },
  {
    // One file with a client for each of Alexa's services; the clients that nobody asks are cut, and so is what nobody
    // asks of the others.
    file: 'ask-sdk-model/index.js',
    change: (text) => {
      const client = /^\(function \(services\) \{\n {4}var (?<name>\w+);\n[^]*?^\}\)\(services = .*\n/gm;
      const method = /^(?<indent> +)\w+\.prototype\.(?<name>\w+) = function [^]*?^\k<indent>\};\n/gm;
      return without(without(text, client, asked, 'ask-sdk-model'), method, askedOf, 'ask-sdk-model');
    },
  },
  {
    // The rules say for every region, partition and option of AWS where DynamoDB is. A function of the commercial partition
    // asks the endpoint of its region, or the one that a variable names.
    file: '@aws-sdk/client-dynamodb/dist-es/endpoint/endpointResolver.js',
    change: () =>
      `export const defaultEndpointResolver = ({ Region, Endpoint, UseFIPS, UseDualStack }) => {
         if (UseFIPS || UseDualStack || /^(cn|us-iso|eu-iso)/.test(Region))
           throw new Error(\`the bundle knows no such endpoint of DynamoDB in \${Region}: lambda/bundle/slim.mjs\`);
         return { url: new URL(Endpoint ?? \`https://dynamodb.\${Region}.amazonaws.com\`), properties: {}, headers: {} };
       };`,
  },
  {
    // Every exception of DynamoDB has a class and a schema. Those that are not told apart become the common one, with
    // the same name and message, which is all that is retried, counted and logged by.
    file: '@aws-sdk/client-dynamodb/dist-es/schemas/schemas_0.js',
    change: (text) => {
      const schema = /^export var (?<name>\w+)\$ = \[-3, n0, \w+,\n +\{ \[_e\]: [^]*?^\];\n/gm;
      const registered = /^n0_registry\.registerError\((?<name>\w+)\$, \w+\);\n/gm;
      return without(without(text, schema, [told], 'schemas_0.js'), registered, [told], 'schemas_0.js');
    },
  },
  {
    // What the rules ask about partitions and names of resources; of it all only an empty prefix is left for the user agent.
    file: '@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js',
    change: () => `export const awsEndpointFunctions = {};`,
  },
  {
    file: '@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js',
    change: () =>
      `export const getUserAgentPrefix = () => '';
       ${['partition', 'setPartitionInfo', 'useDefaultPartitionInfo'].map((name) => never('function', name, 'the endpoint has one shape')).join('\n')}`,
  },
  {
    // Headers of events in a stream; DynamoDB streams none.
    file: '@smithy/signature-v4/dist-es/HeaderFormatter.js',
    change: () => `export class HeaderFormatter {}`,
  },
  // Of a package.json only the version is asked, for the user agent.
  ...['@aws-sdk/client-dynamodb', 'ask-sdk-core', 'ask-sdk-model'].map((name) => ({
    file: `${name}/package.json`,
    change: (text) => JSON.stringify({ version: JSON.parse(text).version }),
  })),
];

export const slim = {
  name: 'slim',
  setup({ onLoad, onEnd }) {
    const seen = new Set();
    for (const { file, change } of left) {
      const filter = new RegExp(`/node_modules/${file.replaceAll('.', '\\.')}$`);
      onLoad({ filter }, async ({ path }) => {
        seen.add(file);
        return { contents: change(await readFile(path, 'utf8')), loader: path.endsWith('.json') ? 'json' : 'js' };
      });
    }
    onEnd(({ errors }) => {
      const gone = errors.length > 0 ? [] : left.filter(({ file }) => !seen.has(file));
      return { errors: gone.map(({ file }) => ({ text: `slim.mjs: ${file} is not read` })) };
    });
  },
};
