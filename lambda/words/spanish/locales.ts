import { spain } from '../es-ES/lines';
import { mexican } from '../es-MX/lines';
import { spanishUS } from '../es-US/lines';
import type { Locale } from '../locale';
import { spanish } from './spanish';

/** The Spanish locales; what is spoken elsewhere is nearest to the first. */
export const spanishLocales: readonly [Locale, ...Locale[]] = [
  spanish('es-US', spanishUS, 19),
  spanish('es-MX', mexican, 19),
  spanish('es-ES', spain, 21),
];
