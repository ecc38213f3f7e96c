const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number below a hundred as it is said, since speech is timed by its letters; larger ones stay digits. */
export function numberWord(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) return String(n);
  const word = small[n];
  if (word !== undefined) return word;
  const rest = n % 10;
  const ten = tens[Math.floor(n / 10)] ?? '';
  return rest === 0 ? ten : `${ten}-${small[rest] ?? ''}`;
}
