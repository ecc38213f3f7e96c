import type { Locale } from '../../words/locale';

/** A count that turns at half way, and counts the last five down where there are `downFrom` or more. */
export function countWords(n: number, of: number, downFrom: number, locale: Locale): string {
  const left = of - n + 1;
  if (left === 1 && of > 1) return locale.words('count.last', {});
  if (n === Math.ceil(of / 2) && of >= 5) return locale.words('count.halfway', { count: locale.number(n) });
  if (of >= downFrom && left === 5) return locale.words('count.more', { count: locale.number(5) });
  return locale.words('count.n', { count: locale.number(of >= downFrom && left < 5 ? left : n) });
}
