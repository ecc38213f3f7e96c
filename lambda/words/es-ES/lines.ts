import type { Fitting } from '../line';
import { shared } from '../spanish/lines';
import { saidInSpain } from './said';

const lines = { ...shared, ...saidInSpain };

/** Every line as it is said in Spain: what all understand, but for what Spaniards say differently. */
export const spain: Fitting<typeof lines> = lines;
