import type { Tongue } from '../tongue';
import { alarm } from './alarm-words';
import { timeOf } from './clock-time';
import { closings, openings } from './fillers';
import { inWords, withDigits } from './numerals';
import { folded, stemsOf } from './stem';
import { stock } from './stock';
import { telling } from './telling';
import { turns } from './turns';

/** "Me siento bien" is near to "me siento mal", but for the word that counts. */
const fine = /\bme siento (?:muy |ya |mucho )?(?:bien|mejor)\b/;

/** Spanish, as it is typed or heard, with its accents or without. */
export const spanishTongue: Tongue = {
  spelling: [
    [/(\d) ?([ap])\.? ?m\b\.?/g, '$1 $2m'],
    [/\b([a-z])\.(?=[a-z]\b)/g, '$1'],
    [/[áà]/g, 'a'],
    [/[éè]/g, 'e'],
    [/[íì]/g, 'i'],
    [/[óò]/g, 'o'],
    [/[úùü]/g, 'u'],
    [/(?<!\d):|:(?!\d)|[^a-zñ0-9':]+/g, ' '],
  ],
  folded,
  wake: /^((oye|hola|okay|ok) )?alexa( |$)/,
  openings,
  closings,
  article: /^(?:el|la|los|las) /,
  determiner: /^(?:el|la|los|las|un|una|unos|unas|mi|mis|ese|esa|esos|esas) /,
  negation: /\b(?:no|sin|nunca|tampoco|ni)\b/,
  turns,
  alarm,
  telling,
  contrary: { barred: { RedFlagIntent: fine, HurtsIntent: fine }, needed: {} },
  stock,
  stemsOf,
  withDigits,
  inWords,
  timeOf,
};
