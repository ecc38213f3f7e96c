import { answers } from './answers';
import { bridge } from './bridge';
import { cards } from './cards';
import { coaching } from './coaching';
import { details } from './details';
import { figureFour } from './figure-four';
import { happyBaby } from './happy-baby';
import { legCircles } from './leg-circles';
import { moves } from './moves';
import { pigeon } from './pigeon';
import { talk } from './talk';

/** Every line in American English. Its names and blanks are those that every other locale must have. */
export const american = {
  ...coaching,
  ...moves,
  ...details,
  ...talk,
  ...answers,
  ...cards,
  ...bridge,
  ...legCircles,
  ...happyBaby,
  ...pigeon,
  ...figureFour,
};
