import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { endpointAndPages, type ManifestOverrides } from '../manifest-overrides';
import { localesOf, notForAlexa, type Sources } from '../sources';

/** Where the deployed skill lives, as the stack says. */
export interface Deployed {
  readonly functionArn: string;
  readonly mediaUrl: string;
  readonly skillId?: string;
}

/**
 * Writes what the ASK CLI deploys into `folder`: the skill package with the real endpoint and addresses, and the CLI's
 * own two files. With a skill id the CLI updates that skill, without one it makes a new one.
 */
export function writeAskFolder(folder: string, sources: Sources, deployed: Deployed): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.ask'), { recursive: true });
  const target = join(folder, 'skill-package');
  const left = notForAlexa(sources);
  const taken = (path: string): boolean => !left.includes(relative(sources.skillPackage, path));
  cpSync(sources.skillPackage, target, { recursive: true, filter: taken });
  const overrides = endpointAndPages(deployed.functionArn, deployed.mediaUrl, localesOf(sources));
  const manifest: unknown = JSON.parse(readFileSync(join(target, 'skill.json'), 'utf8'));
  write(join(target, 'skill.json'), withOverrides(manifest, { manifest: overrides }));
  write(join(folder, 'ask-resources.json'), {
    askcliResourcesVersion: '2020-03-31',
    profiles: { default: { skillMetadata: { src: './skill-package' } } },
  });
  if (deployed.skillId === undefined) return;
  write(join(folder, '.ask/ask-states.json'), {
    askcliStatesVersion: '2020-03-31',
    profiles: { default: { skillId: deployed.skillId } },
  });
}

/** `base` with every leaf of `overrides` put over it, as `Alexa::ASK::Skill` does with its own. */
export function withOverrides(base: unknown, overrides: { readonly manifest: ManifestOverrides }): unknown {
  return over(base, overrides);
}

function over(base: unknown, top: unknown): unknown {
  if (!isBranch(top)) return top;
  const below = isBranch(base) ? base : {};
  const merged = Object.entries(top).map(([key, value]): [string, unknown] => [key, over(below[key], value)]);
  return { ...below, ...Object.fromEntries(merged) };
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function write(path: string, content: unknown): void {
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
