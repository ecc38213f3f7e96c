/** What is left out of the bundle, as an esbuild plugin: parts of the SDKs that this function can never reach, or must not. */
import { readFile } from 'node:fs/promises';

const smithy = '@smithy/core/dist-es/submodules';

/** A class or function that is imported but never reached; should it be after all, it says so by name. */
const never = (kind, name, why) =>
  `export ${kind} ${name}${kind === 'class' ? ' { constructor() {' : '() {'} throw new Error(${JSON.stringify(`${name}: ${why}`)}); ${kind === 'class' ? '} }' : '}'}`;

/** Alexa's services that the skill asks: reminders, and the device's time zone. */
const asked = ['reminderManagement', 'ups'];

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
    // One file with a client for each of Alexa's services; those that nobody asks are cut.
    file: 'ask-sdk-model/index.js',
    change: (text) => {
      const client = /^\(function \(services\) \{\n {4}var (\w+);\n[^]*?^\}\)\(services = .*\n/gm;
      const names = Array.from(text.matchAll(client), ([, name]) => name);
      if (!asked.every((name) => names.includes(name))) throw new Error('ask-sdk-model is not written as it was');
      return text.replace(client, (block, name) => (asked.includes(name) ? block : ''));
    },
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
