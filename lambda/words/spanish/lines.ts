import type { Fitting } from '../line';
import { answers } from './answers';
import { bridgeLines } from './bridge';
import { cards } from './cards';
import { coaching } from './coaching';
import { detailsLines } from './details';
import { figureFourLines } from './figure-four';
import { happyBabyLines } from './happy-baby';
import { legCirclesLines } from './leg-circles';
import { moves } from './moves';
import { pigeonLines } from './pigeon';
import { screens } from './screens';
import { talk } from './talk';

const lines = {
  ...coaching,
  ...moves,
  ...detailsLines,
  ...talk,
  ...answers,
  ...cards,
  ...screens,
  ...bridgeLines,
  ...legCirclesLines,
  ...happyBabyLines,
  ...pigeonLines,
  ...figureFourLines,
};

/** Every line in the Spanish that all understand, spoken to somebody who is called usted. */
export const shared: Fitting<typeof lines> = lines;
