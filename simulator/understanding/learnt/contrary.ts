import type { Tongue } from '../tongue';

/** Whether an intent cannot have been meant, for it would do the contrary of some of the words, or no word asks for it. */
export function isContrary({ contrary }: Tongue, intent: string, said: string): boolean {
  return contrary.barred[intent]?.test(said) === true || contrary.needed[intent]?.test(said) === false;
}
