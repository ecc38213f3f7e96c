const ones = [
  ...['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  ...['trece', 'catorce', 'quince', 'dieciseis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno'],
  ...[
    'veintidos',
    'veintitres',
    'veinticuatro',
    'veinticinco',
    'veintiseis',
    'veintisiete',
    'veintiocho',
    'veintinueve',
  ],
];
const tens = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa', 'cien'];

/** Number words as digits, in place: `las siete y media` → `las 7 y media`, `treinta y cinco` → `35`. */
export function withDigits(said: string): string {
  const numbers = said.split(' ').map((word) => {
    const one = ones.indexOf(word);
    const ten = tens.indexOf(word);
    return one >= 0 ? String(one) : ten >= 0 ? String(ten * 10 + 30) : word;
  });
  return numbers.join(' ').replace(/\b([3-9])0 y ([1-9])\b/g, '$1$2');
}

/** A number of one or two digits in words. */
export function inWords(digits: string): string {
  const number = Number(digits);
  const ten = tens[Math.floor(number / 10) - 3];
  return (
    ones[number] ?? (ten === undefined ? digits : [ten, ...(number % 10 ? ['y', ones[number % 10]] : [])].join(' '))
  );
}
