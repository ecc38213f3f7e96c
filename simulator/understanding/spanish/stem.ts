const accents: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };

/** Words without their accents, which people leave out when they type; an ñ is a letter of its own. */
export function folded(text: string): string {
  return text.replace(/[áéíóúü]/g, (letter) => accents[letter] ?? letter);
}

/** The stems of the words, to compare by: pronouns that hang on a verb, endings of gender, number and person dropped. */
export function stemsOf(text: string): readonly string[] {
  return folded(text)
    .split(' ')
    .map((word) => (word.startsWith('slot') ? word : stem(word)));
}

function stem(word: string): string {
  if (word.length < 5) return word.replace(/^(.{3})s$/, '$1');
  const alone = word.replace(/s$/, '').replace(/(?<=.{4})(?:melo|telo|selo|me|te|se|lo|la|le|no)$/, '');
  return alone.replace(/(?:ando|iendo|ad[oa]|id[oa]|[aei]r|[aei]mo|[ae]n|i?o|ie|[aei])$/, '');
}
