import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { endpointAndPages, type ManifestOverrides } from '../manifest-overrides';
import { localesOf, notForAlexa, type Sources } from '../sources';

/** What the stack knows of the deployed skill. */
export interface Deployed {
  readonly functionArn: string;
  readonly mediaUrl: string;
  readonly skillId?: string;
}

/**
 * Writes what the ASK CLI deploys into `folder`: the skill package with the real endpoint and URLs, and the CLI's own two
 * files. What the CLI wrote down in `.ask/` stays, so a second deployment updates the skill that the first one made.
 */
export function writeAskFolder(folder: string, sources: Sources, deployed: Deployed): void {
  const target = join(folder, 'skill-package');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(folder, '.ask'), { recursive: true });
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
  if (deployed.skillId !== undefined) bindStates(join(folder, '.ask/ask-states.json'), deployed.skillId);
}

/** Names the skill in the CLI's own file, unless the file names it already: then it may hold more that the CLI needs. */
function bindStates(path: string, skillId: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8').includes(skillId)) return;
  write(path, { askcliStatesVersion: '2020-03-31', profiles: { default: { skillId } } });
}

/** `base` with every leaf of `overrides` in the place of its own, as `Alexa::ASK::Skill` merges overrides. */
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
