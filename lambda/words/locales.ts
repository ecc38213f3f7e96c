import { american } from './en-US/lines';
import { english } from './english/english';
import type { Locale } from './locale';

const enUS = english('en-US', american);

/** Every locale that has words. */
export const locales: readonly Locale[] = [enUS];

/** The locale for the one that a request names, as `en-NZ`: the same, or the nearest that has words. */
export function localeFor(tag: string | null): Locale {
  return locales.find(({ id }) => id === tag) ?? enUS;
}
