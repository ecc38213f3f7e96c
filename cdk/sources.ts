import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { soundFiles } from '../lambda/sound/sounds';

/** The folders that a deployment takes its files from. */
export interface Sources {
  /** Holds the built `index.js`. */
  readonly bundle: string;
  /** Holds the sound files that the bundle names. */
  readonly sounds: string;
  /** Holds `skill.json`. */
  readonly skillPackage: string;
  /** The commit, with `+` after it where files differ from it; `unknown` outside a repository. */
  readonly release: string;
}

/** The folders below the top of the repository. */
export function sourcesIn(top: string): Sources {
  return {
    bundle: join(top, 'dist/lambda'),
    sounds: join(top, 'dist/sounds'),
    skillPackage: join(top, 'skill-package'),
    release: releaseOf(top),
  };
}

function releaseOf(top: string): string {
  const git = (...words: readonly string[]): string =>
    spawnSync('git', ['-C', top, ...words], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const commit = git('rev-parse', '--short=10', 'HEAD');
  if (commit === '') return 'unknown';
  return git('status', '--porcelain', '--untracked-files=no') === '' ? commit : `${commit}+`;
}

/** True when `npm run build` has been run. */
export function isBuilt(sources: Sources): boolean {
  return [join(sources.bundle, 'index.js'), ...soundsIn(sources)].every((file) => existsSync(file));
}

/** Card pictures, which the CDN serves. */
export function cardPictures({ skillPackage }: Sources): readonly string[] {
  const pictures = join(skillPackage, 'assets/images');
  return namesIn(pictures)
    .filter((name) => /-(small|large)\.png$/.test(name))
    .map((name) => join(pictures, name));
}

/** Sound files, which the CDN serves by names that change with what is in them. */
export function soundsIn({ sounds }: Sources): readonly string[] {
  return soundFiles().map((name) => join(sounds, name));
}

/** Policy pages, which the CDN serves once their blanks are filled. */
export function policyPages({ skillPackage }: Sources): readonly string[] {
  const policies = join(skillPackage, 'policies');
  return namesIn(policies)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(policies, name));
}

/** Paths in the skill package that Alexa does not read: all but the manifest, the models and the icons. */
export function notForAlexa(sources: Sources): readonly string[] {
  const { skillPackage } = sources;
  const top = namesIn(skillPackage).filter((name) => !['skill.json', 'interactionModels', 'assets'].includes(name));
  const assets = namesIn(join(skillPackage, 'assets')).filter((name) => name !== 'images');
  const pictures = cardPictures(sources).map((path) => relative(skillPackage, path));
  return [...top, ...assets.map((name) => `assets/${name}`), ...pictures];
}

/** The locales of the skill: those that have an interaction model. */
export function localesOf({ skillPackage }: Sources): readonly string[] {
  return namesIn(join(skillPackage, 'interactionModels/custom')).map((name) => name.replace('.json', ''));
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
