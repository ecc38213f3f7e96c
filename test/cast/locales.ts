import type { Line, Lines } from '../../lambda/words/line';
import { localeIds, type LocaleId } from '../../lambda/words/locale';
import { localeFor } from '../../lambda/words/locales';

/** Every locale that has words. */
export const locales = localeIds.map(localeFor);

/** The locale that tests speak where the locale does not matter. */
export const enUS = localeFor('en-US');

/** All texts of a line: one, or several that are taken in turn. */
export function textsOf(lines: Lines, line: Line): readonly string[] {
  const text = lines[line];
  return typeof text === 'string' ? [text] : text;
}

/** The locale in which every state is walked: LOCALE=es-US walks them in Spanish, which takes another minute. */
export const walked = localeFor((process.env['LOCALE'] ?? 'en-US') as LocaleId); // a wrong one throws
