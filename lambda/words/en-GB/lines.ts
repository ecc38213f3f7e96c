import { american } from '../en-US/lines';
import type { Fitting } from '../line';
import { answers } from './answers';
import { bridge } from './bridge';
import { cards } from './cards';
import { coaching } from './coaching';
import { details } from './details';
import { happyBaby } from './happy-baby';
import { legCircles } from './leg-circles';
import { talk } from './talk';

const lines = {
  ...american,
  ...coaching,
  ...talk,
  ...answers,
  ...cards,
  ...details,
  ...bridge,
  ...legCircles,
  ...happyBaby,
};

/** Every line in British English: American, but for what people say differently. What is not here is the same in both. */
export const british: Fitting<typeof lines> = lines;
