import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, modelText } from './model';

/** `npm run model`: expands the families into the interaction model of every locale. */
for (const locale of locales) {
  const file = `interactionModels/custom/${locale}.json`;
  const text = modelText(locale);
  writeFileSync(join(__dirname, '..', file), text);
  console.log(`skill-package/${file}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`);
}
