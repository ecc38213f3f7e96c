import { answers } from './answers';
import { cards } from './cards';
import { coaching } from './coaching';
import { talk } from './talk';

/** Every line in American English. Its names and blanks are those that every other locale must have. */
export const american = { ...coaching, ...talk, ...answers, ...cards };
