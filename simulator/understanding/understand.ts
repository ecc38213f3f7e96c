import type { Slot } from 'ask-sdk-model';
import { isSafety, soundsLikePain, spotted } from './alarm';
import { closest, type Near } from './close';
import { exactly, exactlyOneOf, type Fit } from './exact';
import { loosely } from './loose';
import type { Model } from './model';
import { slotsOf } from './slots';
import { peeled, tidy } from './tidy';

/** What words were taken for, as a request would carry it, and whether they were a sample's own or only close. */
export interface Understood {
  readonly intent: string;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly how: 'exact' | 'close' | 'none';
}

/** A sample this close is taken though a sample with an unknown slot value fits too; of the same intent it must be closer. */
const surely = 0.75;
const moreSurely = 0.85;
/** Below this a word of alarm is taken for pain. */
const doubtful = 0.7;

/**
 * Takes words for an intent, in this order: a sample word for word, with fillers peeled off at need; pain or danger
 * anywhere in them; a correction; two samples joined by "and", which only mean something if they mean the same; the closest sample,
 * or one with an unknown value; a leading yes, no, pause or stop. Everything else is the fallback intent. Never throws.
 */
export function understand(words: string, model: Model): Understood {
  const said = tidy(words, model.tongue);
  const forms = peeled(said, model.tongue);
  const exact = exactlyOneOf(model, forms);
  if (exact) return taken(model, exact, 'exact');
  const safety = refused(model, said) ?? spotted(model, said);
  if (safety !== null) return bare(model, safety);
  const corrected = correction(model, said);
  if (corrected) return corrected;
  const both = joined(model, said);
  if (both) return both;
  const fit = nearly(model, said, forms) ?? leading(model, said);
  return fit && !isForbidden(model, said, fit) ? fit : { intent: 'AMAZON.FallbackIntent', slots: {}, how: 'none' };
}

/** "No chest pain" may be two sentences, the second of which costs more to miss. */
function refused(model: Model, said: string): string | null {
  const [, rest] = model.tongue.turns.refusal.exec(said) ?? [];
  const intent = rest === undefined ? undefined : exactly(model, rest)?.sample.intent;
  return intent !== undefined && isSafety(intent) ? intent : null;
}

/** "Don't skip pigeon" forbids what "skip pigeon" asks for: what to do instead is not for us to guess, but of pain. */
function isForbidden(model: Model, said: string, { intent }: Understood): boolean {
  const forbidden = model.tongue.turns.forbidden(said);
  return forbidden !== null && !isSafety(intent) && exactlyOneOf(model, peeled(forbidden, model.tongue)) !== null;
}

function taken(model: Model, { sample, fillings }: Fit, how: 'exact' | 'close'): Understood {
  return { intent: sample.intent, slots: slotsOf(model, sample.intent, fillings), how };
}

function bare(model: Model, intent: string): Understood {
  return { intent, slots: slotsOf(model, intent, []), how: 'close' };
}

/** "Ten reps no sorry eight reps" and "not bridge pigeon": what is said last is meant. */
function correction(model: Model, said: string): Understood | null {
  const { turns } = model.tongue;
  const [, last] = turns.correction.exec(said) ?? [];
  const [, instead] = turns.instead.exec(said) ?? [];
  const fit = [last, instead].flatMap((part) => (part === undefined ? [] : (exactly(model, part) ?? [])))[0];
  const named = instead === undefined || fit?.sample.pieces.length === 1;
  return fit && named && fit.fillings.length > 0 ? taken(model, fit, 'close') : null;
}

/** "Pause and go slower" is two meanings in one breath: which of them to do is not for us to guess. */
function joined(model: Model, said: string): Understood | null {
  const parts = said.split(model.tongue.turns.joint);
  const fits = parts.flatMap((part) => exactlyOneOf(model, peeled(part, model.tongue)) ?? []);
  const [first] = fits;
  if (!first || parts.length === 1 || fits.length < parts.length) return null;
  const same = fits.every(({ sample }) => sample.intent === first.sample.intent);
  return same ? taken(model, first, 'close') : { intent: 'AMAZON.FallbackIntent', slots: {}, how: 'none' };
}

function nearly(model: Model, said: string, forms: readonly string[]): Understood | null {
  const close = forms
    .flatMap((form) => closest(model, form) ?? [])
    .reduce<Near | null>((best, near) => (best && best.words >= near.words ? best : near), null);
  if (soundsLikePain(said, model.tongue) && !(close && (isSafety(close.sample.intent) || close.words >= doubtful)))
    return bare(model, 'HurtsIntent');
  const [loose] = forms.flatMap((form) => loosely(model, form) ?? []);
  if (loose && !(close && isSurer(close, loose))) return taken(model, loose, 'close');
  return close && taken(model, close, 'close');
}

function isSurer(close: Near, loose: Fit): boolean {
  const lessSaid = close.sample.intent === loose.sample.intent && close.fillings.length < loose.fillings.length;
  return isSafety(close.sample.intent) || close.words >= (lessSaid ? moreSurely : surely);
}

function leading(model: Model, said: string): Understood | null {
  const [word] = model.tongue.turns.leading.exec(said) ?? [];
  const fit = word === undefined ? null : exactly(model, word);
  return fit && taken(model, fit, 'close');
}
