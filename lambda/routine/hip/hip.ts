/**
 * The hip routine: four exercises in the article's order. Read it aloud; each `say` names a line of words/.
 *
 * Sources: ARTICLE "Physical Therapy Exercises for Hip Pain", New York Bone & Joint. MGH, MSD Manual, URMC, MOA,
 * Healthwise: published exercise sheets. NIA: Go4Life floor transfers. CHOSEN: ours; a physical therapist signs it off.
 */
import type { Routine } from '../routine';
import { bridge } from './bridge';
import { happyBaby } from './happy-baby';
import { legCircles } from './leg-circles';
import { pigeon } from './pigeon';

export const hip = {
  id: 'hip',
  exercises: [bridge, legCircles, happyBaby, pigeon],
  shortSession: ['bridge', 'happy_baby', 'pigeon'], // CHOSEN
  stretches: ['happy_baby', 'pigeon'],
} as const satisfies Routine;
