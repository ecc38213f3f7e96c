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

/** Every line in American English. Its names and blanks are those that every other locale must have. */
export const american = {
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
