import type { Fitting } from '../line';
import { shared } from '../spanish/lines';
import { saidInUnitedStates } from './said';

const lines = { ...shared, ...saidInUnitedStates };

/** Every line as it is said in the United States: what all understand, but for a few words. */
export const spanishUS: Fitting<typeof lines> = lines;
