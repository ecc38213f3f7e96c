const opened: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(it|that|what|there|how|when|where|who|which|something|let)'s\b/g, '$1 is'],
];

/** The stems of the words, to compare by: contractions opened, endings dropped, so that "it's hurting" is near "it hurts". */
export function stemsOf(text: string): readonly string[] {
  const whole = opened.reduce((said, [form, instead]) => said.replace(form, instead), text);
  return whole.split(' ').map((word) => (word.startsWith('slot') ? word : stem(word)));
}

function stem(word: string): string {
  const bare = word.replace(/'s$/, '');
  if (bare.length < 4) return bare;
  if (bare.length === 4) return bare.replace(/([^s])s$/, '$1');
  return bare.replace(/(?:ing|ed|ly|es|s|e)$/, '').replace(/([^aeiousl])\1$/, '$1');
}
