import type { Fitting } from '../line';
import { shared } from '../spanish/lines';
import { saidInMexico } from './said';

const lines = { ...shared, ...saidInMexico };

/** Every line as it is said in Mexico: what all understand, but for what Mexicans say differently. */
export const mexican: Fitting<typeof lines> = lines;
