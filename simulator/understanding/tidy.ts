import { inWords } from './english/numerals';

/** What is typed or heard beyond this many characters is not listened to. */
const longest = 240;

/**
 * Words as Alexa would hand them over: lower case, no punctuation but apostrophes and the colon of a clock, no wake
 * word. Odd input comes out as the words that are left, perhaps none.
 */
export function tidy(words: string): string {
  const plain = words
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/(?<![a-z'])(a(?= m\b(?!'))|[b-hj-z](?= [b-hj-z]\b(?!'))) /g, '$1')
    .replace(/(\d)([ap]) ?\.?m\b/g, '$1 $2m')
    .replace(/(?<!\d):|:(?!\d)|[^a-z0-9':]+/g, ' ')
    .replace(/(?<![a-z0-9])'+|'+(?![a-z0-9])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return spellOut(plain)
    .replace(/^((hey|okay|ok) )?alexa( |$)/, '')
    .replace(/ alexa$/, '');
}

const openings = new Set(
  (
    'um|uh|er|erm|hmm|mm|ah|oh|ooh|hey|ok|okay|right|alright|well|so|and|but|please|just|actually|yeah|yes|yep|grand|great|lovely|no problem|no worries|yeah no|no wait|no hang on|' +
    'sorry|now|then|maybe|perhaps|just so you know|i think|can you|could you|would you|will you|can we|could we|can i|could i|let us|' +
    "let's|i want to|i'd like to|i need to|i'd rather|i want you to|i'd like you to|could you please|can you please|" +
    "shall we|should we|i'm going to|i'd love to"
  ).split('|'),
);
const closings = new Set(
  "please|if you don't mind|if you wouldn't mind|now|then|thanks|thank you|okay|ok|today|again|um|uh|er|really|actually|a bit|for me|though|yeah|for now|for a bit|this time|at the moment".split(
    '|',
  ),
);

/** Digits as they are said, "10" as ten and "911" as nine one one, for samples have no digits; a clock's stay. */
function spellOut(said: string): string {
  return said.replace(/(?<![\d:])\d+(?![\d:])/g, (digits) =>
    (digits.length > 2 ? digits.split('') : [digits]).map(inWords).join(' '),
  );
}

/** The same words with more and more of the fillers at either end peeled off, the least peeled first. */
export function peeled(said: string): readonly string[] {
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
