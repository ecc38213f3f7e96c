import { british } from './en-GB/lines';
import { american } from './en-US/lines';
import { english } from './english/english';
import type { Locale } from './locale';
import type { spanishLocales } from './spanish/locales';

const enUS = english('en-US', american);
const enGB = english('en-GB', british);

/** The locale for the one that a request names: the same, or the nearest that has words; American where none is near. */
export function localeFor(tag: string | null): Locale {
  if (tag === 'en-US' || tag === null) return enUS;
  if (/^es\b/.test(tag)) return spanishFor(tag);
  return tag.startsWith('en-') && tag !== 'en-CA' ? enGB : enUS;
}

/** What is spoken in Latin America is nearest to the Spanish of the United States. */
function spanishFor(tag: string): Locale {
  const [nearest, ...others] = spanishWords();
  return others.find(({ id }) => id === tag) ?? nearest;
}

/** Loaded when they are first asked for, from a file of their own: most functions never answer in Spanish. */
function spanishWords(): typeof spanishLocales {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be loaded at every cold start
  const words = require('./spanish/locales') as { readonly spanishLocales: typeof spanishLocales }; // what it exports
  return words.spanishLocales;
}
