import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishPage } from '../../simulator/page/words/english';
import { textIds } from '../../simulator/page/words/page-words';
import { spanishPage } from '../../simulator/page/words/spanish';

const html = readFileSync(join(__dirname, '..', '..', 'simulator', 'page', 'index.html'), 'utf8');

/** Every text of a page's words by where it stands; what is made of numbers or words is made of some. */
function textsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as const];
    if (typeof value === 'function') return [[`${path}${key}`, String(value('X', 2, 3))] as const];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}

test('the document itself says its name alone: words are of a language, and the engineers’ panel is English', () => {
  const rest = html.replace(/<head>.*<\/head>|<details id="engineer".*?<\/details>|<noscript>.*<\/noscript>/gs, '');
  const said = rest.replace(/<[^>]*>/g, ' ').trim().replace(/\s+/g, ' '); // prettier-ignore
  expect(said).toBe('Hip Routine');
  expect(textIds.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
});

test('every text of the page is there in Spanish, and is another than in English', () => {
  const english = new Map(textsOf(englishPage));
  const untold = textsOf(spanishPage).filter(([path, text]) => text === '' || english.get(path) === text);
  expect(untold).toEqual([]);
});

test('no sentence of the page is longer than fifteen words', () => {
  const sentences = [englishPage, spanishPage].flatMap((words) =>
    textsOf(words).flatMap(([path, text]) => text.split(/(?<=[.?!:;])\s/).map((one) => [path, one] as const)),
  );
  expect(sentences.filter(([, one]) => one.split(/\s+/).length > 15)).toEqual([]);
});
