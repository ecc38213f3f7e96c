const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words as digits, in place: `half past seven` → `half past 7`, `twenty five` → `25`, `seven thirty` → `7 30`. */
export function withDigits(said: string): string {
  const numbers = said.split(' ').map((word) => {
    const one = ones.indexOf(word);
    const ten = tens.indexOf(word);
    return one >= 0 ? String(one) : ten >= 0 ? String(ten * 10 + 20) : word;
  });
  return numbers.join(' ').replace(/\b([2-9])0 ([1-9])\b/g, '$1$2');
}

/** A number of one or two digits in words. */
export function inWords(digits: string): string {
  const number = Number(digits);
  const ten = tens[Math.floor(number / 10) - 2];
  return ten === undefined ? (ones[number] ?? digits) : [ten, ...(number % 10 ? [ones[number % 10]] : [])].join(' ');
}
