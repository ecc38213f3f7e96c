import { american } from '../en-US/lines';
import type { Fitting } from '../line';
import { answers } from './answers';
import { bridgeLines } from './bridge';
import { cards } from './cards';
import { coaching } from './coaching';
import { detailsLines } from './details';
import { happyBabyLines } from './happy-baby';
import { legCirclesLines } from './leg-circles';
import { screens } from './screens';
import { talk } from './talk';

const lines = {
  ...american,
  ...coaching,
  ...talk,
  ...answers,
  ...cards,
  ...screens,
  ...detailsLines,
  ...bridgeLines,
  ...legCirclesLines,
  ...happyBabyLines,
};

/** Every line in British English: American, but for what people say differently. What is not here is the same in both. */
export const british: Fitting<typeof lines> = lines;
