import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folders that a deployment takes its files from. */
export interface Sources {
  /** Holds the built `index.js`. */
  readonly bundle: string;
  /** Holds `skill.json`. */
  readonly skillPackage: string;
}

/** The folders below the top of the repository. */
export function sourcesIn(top: string): Sources {
  return { bundle: join(top, 'dist/lambda'), skillPackage: join(top, 'skill-package') };
}

/** True when `npm run build` has been run. */
export function isBuilt(sources: Sources): boolean {
  return existsSync(join(sources.bundle, 'index.js'));
}

/** The files that the CDN serves: card pictures and policy pages. */
export function publishedFiles({ skillPackage }: Sources): readonly string[] {
  const pictures = join(skillPackage, 'assets/images');
  const policies = join(skillPackage, 'policies');
  return [
    ...namesIn(pictures)
      .filter((name) => /-(small|large)\.png$/.test(name))
      .map((name) => join(pictures, name)),
    ...namesIn(policies)
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(policies, name)),
  ];
}

/** Parts of the skill package that Alexa does not read, as paths within it: what the CDN serves, and the drawings. */
export function notForAlexa(sources: Sources): readonly string[] {
  const served = publishedFiles(sources).map((path) => relative(sources.skillPackage, path));
  return ['assets/drawings', 'families', 'policies', ...served];
}

/** The locales that the skill speaks, by its interaction models. */
export function localesOf({ skillPackage }: Sources): readonly string[] {
  return namesIn(join(skillPackage, 'interactionModels/custom')).map((name) => name.replace('.json', ''));
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
