import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Where the interaction model of this locale is. */
export function modelFile(locale: string): string {
  return join(root, `skill-package/interactionModels/custom/${locale}.json`);
}

/** A file of the skill package as it is deployed. */
export function packaged(path: string): unknown {
  return JSON.parse(readFileSync(join(root, 'skill-package', path), 'utf8'));
}
