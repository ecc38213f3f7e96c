/** `npm run figures`: the strokes that an Echo Show draws its figures with, from the joints of the figure. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { strokesOfAll } from './strokes';

const file = join(__dirname, '..', 'lambda', 'screen', 'document', 'strokes.json');

async function main(): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(strokesOfAll()), { parser: 'json', printWidth: 120 }));
}

void main();
