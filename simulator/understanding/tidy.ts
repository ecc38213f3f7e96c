import type { Tongue } from './tongue';

/** What is typed or heard beyond this many characters is not listened to. */
const longest = 240;

/**
 * Words as Alexa would hand them over: lower case, no punctuation but apostrophes and the colon of a clock, no wake
 * word. Odd input comes out as the words that are left, perhaps none.
 */
export function tidy(words: string, tongue: Tongue): string {
  const lower = words
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  const plain = tongue.spelling
    .reduce((said, [form, instead]) => said.replace(form, instead), lower)
    .replace(/(?<![a-z0-9])'+|'+(?![a-z0-9])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return spellOut(plain, tongue)
    .replace(tongue.wake, '')
    .replace(/ alexa$/, '');
}

/** Digits as they are said, "10" as ten and "911" as nine one one, for samples have no digits; a clock's stay. */
function spellOut(said: string, { inWords }: Tongue): string {
  return said.replace(/(?<![\d:])\d+(?![\d:])/g, (digits) =>
    (digits.length > 2 ? digits.split('') : [digits]).map(inWords).join(' '),
  );
}

/** The same words with more and more of the fillers at either end peeled off, the least peeled first. */
export function peeled(said: string, { openings, closings }: Tongue): readonly string[] {
  const found = new Set([said]);
  for (const form of found) {
    const words = form.split(' ');
    for (const size of [1, 2, 3, 4].filter((length) => length < words.length)) {
      if (openings.has(words.slice(0, size).join(' '))) found.add(words.slice(size).join(' '));
      if (closings.has(words.slice(-size).join(' '))) found.add(words.slice(0, -size).join(' '));
    }
  }
  return [...found];
}
