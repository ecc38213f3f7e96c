import { localeFor } from '../../lambda/words/locales';

/** The locale that tests speak where the locale does not matter. */
export const enUS = localeFor('en-US');
