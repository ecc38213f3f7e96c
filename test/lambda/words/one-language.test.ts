/** No word of one language in the other: in any line, on any card, in the store, on the policy pages. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import skillJson from '../../../skill-package/skill.json';
import { phrasesIn } from '../../../simulator/web/phrases/phrases';
import { locales, textsOf } from '../../cast/locales';
import type { Line } from '../../../lambda/words/line';

const isSpanish = (locale: string) => locale.startsWith('es');
const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/\{\w+\}|<style>[\s\S]*?<\/style>|<[^>]+>|&\w+;|\{\{\w+\}\}|file:\S+|https?:\S+/g, ' ')
    .toLowerCase()
    .match(/[a-záéíóúüñ]{2,}/g) ?? [];

/** What both languages write alike. */
const alike = new Set(
  'alexa amazon web services app skill no me decide doctor extra general local min once osteoporosis pelvis plan use ve'.split(
    ' ',
  ),
);

/** Everything that a reader or listener of a language gets: lines, store texts, policy pages, and the page's phrases. */
function given(language: 'en' | 'es'): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const ofLanguage = (id: string) => isSpanish(id) === (language === 'es');
  for (const { id, lines } of locales.filter((one) => ofLanguage(one.id)))
    for (const line of Object.keys(lines)) texts.set(`${id} ${line}`, textsOf(lines, line as Line).join(' ')); // its own names
  for (const [id, store] of Object.entries(skillJson.manifest.publishingInformation.locales))
    if (ofLanguage(id)) texts.set(`${id} store`, JSON.stringify(Object.values(store)));
  for (const page of ['privacy', 'terms']) {
    const file = `skill-package/policies/${page}${language === 'es' ? '-es' : ''}.html`;
    texts.set(file, readFileSync(file, 'utf8'));
  }
  const { opening, phrases, questions } = phrasesIn(language);
  texts.set('phrases', [opening, ...Object.values(phrases).flat(), ...questions].join(' '));
  return texts;
}

/** Where a text has a word that the other language has too, and that is not written alike in both. */
function foreignIn(texts: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  const foreign = new Set([...other.values()].flatMap(wordsIn));
  return [...texts].flatMap(([name, text]) =>
    [...new Set(wordsIn(text))]
      .filter((word) => foreign.has(word) && !alike.has(word))
      .map((word) => `${word} (${name})`),
  );
}

test('Spanish has no English word, and English no Spanish one, but those that both write alike', () => {
  expect(foreignIn(given('es'), given('en'))).toEqual([]);
});

test('a line that was left in English is found', () => {
  const left = new Map([['es-MX remark.rest', 'Rest now.']]);
  expect(foreignIn(left, given('en'))).toEqual(['rest (es-MX remark.rest)', 'now (es-MX remark.rest)']);
});
