import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { type Given, settingsFrom } from '../../cdk/settings';
import { skillStack } from '../../cdk/stack/skill-stack';
import { isBuilt, soundsIn, type Sources, sourcesIn } from '../../cdk/sources';

export { CONSOLE, SKILL_ID } from './situations';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: readonly string[];
}

/** A template as the tests read it. */
export interface Synthesised {
  readonly app: App;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
  readonly ofType: (type: string) => readonly Resource[];
  readonly text: string;
}

/** The stack under some settings, from the real skill package and a bundle that need not be built. */
export function synthesise(given: Given = {}): Synthesised {
  const app = new App({ analyticsReporting: false, context: { 'aws:cdk:bundling-stacks': [] } });
  const template = Template.fromStack(skillStack(app, settingsFrom(given), sourcesForTests())).toJSON();
  // CloudFormation's own shape, which CDK gives as a plain record.
  const resources = template['Resources'] as Synthesised['resources'];
  const outputs = template['Outputs'] as Synthesised['outputs'];
  const ofType = (type: string): readonly Resource[] => Object.values(resources).filter(({ Type }) => Type === type);
  return { app, resources, outputs, ofType, text: JSON.stringify(template) };
}

/** The only resource of a type; more or none fails the test. */
export function only(resources: readonly Resource[]): Resource {
  const [first, ...others] = resources;
  if (first === undefined || others.length > 0)
    throw new Error(`expected one resource, found ${resources.length.toString()}`);
  return first;
}

function sourcesForTests(): Sources {
  const real = sourcesIn(process.cwd());
  if (isBuilt(real)) return real;
  const bundle = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(bundle, { recursive: true });
  writeFileSync(join(bundle, 'index.js'), 'exports.handler = async () => ({});\n');
  const sounds = mkdtempSync(join(tmpdir(), 'sounds-'));
  for (const file of soundsIn({ ...real, sounds })) writeFileSync(file, '');
  return { ...real, bundle, sounds };
}
