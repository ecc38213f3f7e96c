import type { Slot } from 'ask-sdk-model';
import type { Known, Model } from './model';
import { numberOf } from './tongue';

/** What was said for one slot. */
export interface Filling {
  readonly slot: string;
  readonly type: string;
  readonly said: string;
}

/** Whether the words are a value that the slot type knows; "the bridge" is as good as "bridge". */
export function knows(model: Model, type: string, said: string): boolean {
  if (type === 'AMAZON.NUMBER') return numberOf(said, model.tongue) !== null;
  if (type === 'AMAZON.TIME') return model.tongue.timeOf(said) !== null;
  return lookUp(model, type, said) !== undefined;
}

function lookUp(model: Model, type: string, said: string): (Known & { readonly phrase: string }) | undefined {
  const bare = said.replace(model.tongue.determiner, '');
  const phrase = [said, bare].find((words) => model.types.get(type)?.has(words));
  const known = phrase === undefined ? undefined : model.types.get(type)?.get(phrase);
  return known && phrase !== undefined ? { ...known, phrase } : undefined;
}

/** All slots of an intent as a request carries them: the empty ones too, and with its id a value that we know. */
export function slotsOf(model: Model, intent: string, fillings: readonly Filling[]): Readonly<Record<string, Slot>> {
  const slots = model.language.intents.find(({ name }) => name === intent)?.slots ?? [];
  return Object.fromEntries(
    slots.map(({ name }): [string, Slot] => {
      const filling = fillings.find(({ slot }) => slot === name);
      return [name, filling ? filled(model, filling) : { name, confirmationStatus: 'NONE' }];
    }),
  );
}

/** Amazon's own types send "?" for what they could not make out; ours send the words and say that nothing matched. */
function filled(model: Model, { slot, type, said }: Filling): Slot {
  const base = { name: slot, confirmationStatus: 'NONE', source: 'USER' } as const;
  if (type === 'AMAZON.NUMBER') return { ...base, value: numberOf(said, model.tongue) ?? '?' };
  if (type === 'AMAZON.TIME') return { ...base, value: model.tongue.timeOf(said) ?? '?' };
  const known = lookUp(model, type, said);
  const authority = `amzn1.er-authority.echo-sdk.simulator.${type}`;
  const resolution = known
    ? {
        authority,
        status: { code: 'ER_SUCCESS_MATCH' as const },
        values: [{ value: { id: known.id, name: known.name } }],
      }
    : { authority, status: { code: 'ER_SUCCESS_NO_MATCH' as const }, values: [] };
  return { ...base, value: known?.phrase ?? said, resolutions: { resolutionsPerAuthority: [resolution] } };
}
