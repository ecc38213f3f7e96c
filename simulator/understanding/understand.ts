import type { Slot } from 'ask-sdk-model';
import { alarmsIn, asks, isSafety, soundsLikePain, spotted } from './alarm';
import { closest } from './close';
import { isContrary } from './learnt/contrary';
import { isDenied } from './learnt/denied';
import { exactly, exactlyOneOf, type Fit } from './exact';
import { guesses, type Guess } from './learnt/guess';
import { slotsHeard } from './hear-slots';
import { areOpposed } from './learnt/opposed';
import { loosely } from './loose';
import { doubtful, isMostlyHeard, meant, surely } from './learnt/meant';
import type { Model } from './model';
import { slotsOf } from './slots';
import { peeled, tidy } from './tidy';

/** What words were taken for, as a request would carry it, and whether they were a sample's own or only close. */
export interface Understood {
  readonly intent: string;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly how: 'exact' | 'close' | 'none';
}

const faint = 0.05;
/** So likely must some danger be, of whichever kind, to be taken for the likeliest kind. */
/** And so likely where no word tells of it. */
const untold = 0.5;
const threat = 0.45;
/** And so likely where a word tells of it, and nothing else is likelier. */
const likely = 0.3;
/** Between two opposites nothing is guessed where the other is more than this share as likely. */
const undecided = 0.1;

/**
 * Takes words for an intent, in this order: a sample word for word, with fillers peeled off at need; pain or danger
 * anywhere in them; a correction; two meanings joined by "and", which only mean something if they are the same; what the
 * samples taught, or one with an unknown value; the closest sample; a leading yes, no, pause or stop. Everything else is the fallback intent. Never throws.
 */
export function understand(words: string, model: Model): Understood {
  const said = tidy(words, model.tongue);
  const forms = peeled(said, model.tongue);
  const exact = exactlyOneOf(model, forms);
  if (exact) return taken(model, exact, 'exact');
  const safety = refused(model, said) ?? spotted(model, said);
  if (safety !== null && !isContrary(model.tongue, safety, said)) return bare(model, safety);
  const corrected = correction(model, said);
  if (corrected) return corrected;
  const both = joined(model, said);
  if (both) return both;
  const fit = nearly(model, said, forms) ?? leading(model, said);
  return fit && !isDenied(model, fit.intent, said) ? fit : { intent: 'AMAZON.FallbackIntent', slots: {}, how: 'none' };
}

/** "No chest pain" may be two sentences, the second of which costs more to miss. */
function refused(model: Model, said: string): string | null {
  const [, rest] = model.tongue.turns.refusal.exec(said) ?? [];
  const intent = rest === undefined ? undefined : exactly(model, rest)?.sample.intent;
  return intent !== undefined && isSafety(intent) ? intent : null;
}

function taken(model: Model, { sample, fillings }: Fit, how: 'exact' | 'close'): Understood {
  return { intent: sample.intent, slots: slotsOf(model, sample.intent, fillings), how };
}

function bare(model: Model, intent: string): Understood {
  return { intent, slots: slotsOf(model, intent, []), how: 'close' };
}

/** "Ten reps no sorry eight reps" and "not bridge pigeon": what is said last is meant, but "not more gentle" is all denied. */
function correction(model: Model, said: string): Understood | null {
  const { turns } = model.tongue;
  const [, last] = turns.correction.exec(said) ?? [];
  const whole = exactly(model, said.replace(/^\S+ /, '')) !== null;
  const [, instead] = (whole ? null : turns.instead.exec(said)) ?? [];
  const fit = [last, instead].flatMap((part) => (part === undefined ? [] : (exactly(model, part) ?? [])))[0];
  const named = instead === undefined || fit?.sample.pieces.length === 1;
  return fit && named && fit.fillings.length > 0 ? taken(model, fit, 'close') : null;
}

/** "Pause and go slower" is two meanings in one breath: which of them to do is not for us to guess. */
function joined(model: Model, said: string): Understood | null {
  const parts = said.split(model.tongue.turns.joint);
  const fits = parts.flatMap((part) => exactlyOneOf(model, peeled(part, model.tongue)) ?? []);
  const [first] = fits;
  if (!first || parts.length === 1) return null;
  const intents = parts.map(
    (part) => exactlyOneOf(model, peeled(part, model.tongue))?.sample.intent ?? surelyMeant(model, part),
  );
  if (intents.includes(null)) return null;
  const danger = intents.find((intent) => intent !== null && isSafety(intent));
  if (danger) return bare(model, danger);
  const same = new Set(intents).size === 1;
  return same ? taken(model, first, 'close') : { intent: 'AMAZON.FallbackIntent', slots: {}, how: 'none' };
}

function surelyMeant(model: Model, said: string): string | null {
  const [best] = guesses(model, said);
  return best && best.share >= surely && said.includes(' ') ? best.intent : null;
}

function nearly(model: Model, said: string, forms: readonly string[]): Understood | null {
  const [best, ...others] = guesses(model, said).filter(({ intent }) => !isContrary(model.tongue, intent, said));
  if (!best) return null;
  const safety = [best, ...others].find(({ intent }) => isSafety(intent));
  if (soundsLikePain(said, model.tongue) && !isSafety(best.intent) && best.share < doubtful) {
    if (safety && safety.share > faint) return bare(model, safety.intent);
    return isContrary(model.tongue, 'HurtsIntent', said) ? null : bare(model, 'HurtsIntent');
  }
  const torn = others.some(({ intent, share }) => areOpposed(intent, best.intent) && share > best.share * undecided);
  const danger = [best, ...others].reduce((sum, { intent, share }) => sum + (isSafety(intent) ? share : 0), 0);
  const isTold = alarmsIn(said, model.tongue).length > 0;
  if (
    safety &&
    danger >= (isTold ? (isSafety(best.intent) ? likely : threat) : untold) &&
    !asks(said, model.tongue) &&
    isMostlyHeard(model, said)
  )
    return bare(model, safety.intent);
  const guess = torn ? null : meant(model, said, best);
  const [loose] = forms.flatMap((form) => loosely(model, form) ?? []);
  const heard = guess && slotsHeard(model, guess.intent, said);
  if (loose && !(guess && heard && isSurer(guess, heard.length, loose))) return taken(model, loose, 'close');
  if (guess && heard) return { intent: guess.intent, slots: slotsOf(model, guess.intent, heard), how: 'close' };
  if (torn) return null;
  const close = forms.flatMap((form) => closest(model, form) ?? []).sort((a, b) => b.words - a.words)[0];
  const safe = close && (!isSafety(close.sample.intent) || alarmsIn(said, model.tongue).length > 0);
  return close && safe && !isContrary(model.tongue, close.sample.intent, said) ? taken(model, close, 'close') : null;
}

/** A sample with an unknown value goes first where the guess is another intent but no sure one, or hears fewer values. */
function isSurer({ intent, share }: Guess, heard: number, { sample, fillings }: Fit): boolean {
  if (isSafety(intent)) return true;
  const timed = fillings.some(({ type }) => type === 'AMAZON.TIME');
  return intent === sample.intent ? heard >= fillings.length && !timed : share >= surely;
}

function leading(model: Model, said: string): Understood | null {
  const [word] = model.tongue.turns.leading.exec(said) ?? [];
  const fit = word === undefined ? null : exactly(model, word);
  return fit && taken(model, fit, 'close');
}
