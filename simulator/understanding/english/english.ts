import type { Tongue } from '../tongue';
import { alarm } from './alarm-words';
import { timeOf } from './clock-time';
import { closings, openings } from './fillers';
import { barred, needed } from './contrary';
import { inWords, withDigits } from './numerals';
import { stemsOf } from './stem';
import { stock } from './stock';
import { telling } from './telling';
import { turns } from './turns';

/** English, as it is typed or heard. */
export const englishTongue: Tongue = {
  spelling: [
    [/\b([a-z])\.(?=[a-z]\b)/g, '$1'],
    [/(?<![a-z'])(a(?= m\b(?!'))|[b-hj-z](?= [b-hj-z]\b(?!'))) /g, '$1'],
    [/(\d)([ap]) ?\.?m\b/g, '$1 $2m'],
    [/(?<!\d):|:(?!\d)|[^a-z0-9':]+/g, ' '],
  ],
  folded: (text) => text,
  wake: /^((hey|okay|ok) )?alexa( |$)/,
  openings,
  closings,
  article: /^the /,
  determiner: /^(?:the|a|some|my|that|those|these) /,
  negation: /\b(?:not|no|never|nope|without)\b|n't\b/,
  turns,
  alarm,
  telling,
  contrary: { barred, needed },
  stock,
  stemsOf,
  withDigits,
  inWords,
  timeOf,
};
