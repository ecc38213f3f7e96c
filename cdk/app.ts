import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readArguments } from './deploying/arguments';
import { type Given, SETTING_NAMES, settingsFrom } from './settings';
import { skillStack } from './stack/skill-stack';
import { isBuilt, sourcesIn } from './sources';

/** Writes the template into `cdk.out/`, or where the CDK CLI says; needs no network and no account. */
function synthesise(words: readonly string[]): void {
  const asked = readArguments(words);
  if (asked.kind === 'help') throw new Error('npm run synth [-- -c name=value …]; the names: npm run deploy -- --help');
  if (asked.kind === 'unclear') throw new Error(asked.faults.join('\n'));
  const sources = sourcesIn(process.cwd());
  if (!isBuilt(sources)) throw new Error('dist/lambda/index.js or a sound in dist/sounds is missing: npm run build');
  const outdir = process.env['CDK_OUTDIR'] ?? 'cdk.out';
  const app = new App({ outdir, analyticsReporting: false, context: { ...asked.given } });
  const region = process.env['CDK_DEFAULT_REGION'] ?? process.env['AWS_REGION'];
  const settings = settingsFrom(givenTo(app));
  skillStack(app, region === undefined ? settings : { ...settings, region }, sources);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

/** The settings in the app's context: from the arguments above, or from the CDK CLI. */
function givenTo(app: App): Given {
  const pairs = Object.keys(SETTING_NAMES).map((name): [string, unknown] => [name, app.node.tryGetContext(name)]);
  return Object.fromEntries(
    pairs.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
  );
}

try {
  synthesise(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
