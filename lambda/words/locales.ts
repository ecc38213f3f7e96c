import { british } from './en-GB/lines';
import { american } from './en-US/lines';
import { english } from './english/english';
import type { Locale } from './locale';

const enUS = english('en-US', american);
const enGB = english('en-GB', british);

/** Every locale that has words. */
export const locales: readonly Locale[] = [enUS, enGB];

/** The locale for the one that a request names: the same, or the nearest that has words; American where none is near. */
export function localeFor(tag: string | null): Locale {
  const own = locales.find(({ id }) => id === tag);
  if (own !== undefined) return own;
  return tag?.startsWith('en-') === true && tag !== 'en-CA' ? enGB : enUS;
}
