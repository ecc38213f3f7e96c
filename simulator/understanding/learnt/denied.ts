import { exactlyOneOf } from '../exact';
import type { Model } from '../model';
import { peeled } from '../tidy';
import { guesses } from './guess';

/** What changes the session and is never meant by words that say no to it: "don't go back", "no pigeon". */
const wishes = intents(
  'AMAZON.Yes AMAZON.Resume AMAZON.Next AMAZON.Previous AMAZON.StartOver Ready StartRoutine Menu NextSet NextExercise RedoSet GoToExercise ' +
    'SwitchSides StartSide UsualPace SetLevel FullDose SetDose UsualDose ExtraSet AddSeconds RemindMe ChangeReminder SendSummary GetUp ' +
    'ExplainMore',
);

/** What says no itself: "don't start yet" or "no explanations" may ask for it, "don't leave it out" does not. */
const refusals = intents(
  'Skip SkipExercise SkipRest SkipSide OnlyExercise NoExtraSet Enough TalkLess CancelReminders ForgetMe ForgetEveryone',
);

/** What holds the session, or goes on without a word: meant where what it holds is denied, and never where it is itself. */
const holds = intents('AMAZON.Stop AMAZON.Pause MoreTime WaitForMe ShortSession');

/** What goes up or down: "not so fast" is slower, but "not faster" is nothing. */
const degrees = intents('Slower Faster Easier Harder');

/** What saying no to a wish may ask for; to every other wish it asks for nothing that we know. */
const instead: Readonly<Record<string, ReadonlySet<string>>> = {
  'AMAZON.StopIntent': intents('KeepGoing AMAZON.Resume'),
  'AMAZON.PauseIntent': intents('KeepGoing AMAZON.Resume'),
  'AMAZON.ResumeIntent': intents('AMAZON.Stop AMAZON.Pause MoreTime'),
  'AMAZON.NextIntent': intents('MoreTime WaitForMe AMAZON.Pause'),
  KeepGoingIntent: intents('AMAZON.Stop AMAZON.Pause WaitForMe'),
  WaitForMeIntent: intents('KeepGoing'),
  MoreTimeIntent: intents('SkipRest'),
  SkipRestIntent: intents('MoreTime'),
  ReadyIntent: intents('MoreTime WaitForMe'),
  NextSetIntent: intents('MoreTime WaitForMe AMAZON.Pause'),
  GoToExerciseIntent: intents('SkipExercise Skip'),
  SwitchSidesIntent: intents('SkipSide'),
  ExtraSetIntent: intents('NoExtraSet'),
  ShortSessionIntent: intents('FullDose'),
  FullDoseIntent: intents('ShortSession'),
  ExplainMoreIntent: intents('TalkLess'),
  TalkLessIntent: intents('ExplainMore'),
  RemindMeIntent: intents('CancelReminders'),
};

/**
 * Whether words that say no to something would be taken for it, or for more than they tell: then nobody can say what is
 * wanted instead, and it is asked again. Pain is never held back.
 */
export function isDenied(model: Model, intent: string, said: string): boolean {
  const { turns } = model.tongue;
  const denied = turns.forbidden(said);
  if (denied === null) return false;
  const exact = exactlyOneOf(model, peeled(denied, model.tongue))?.sample.intent;
  if (exact !== undefined && changes(exact)) return changes(intent) && instead[exact]?.has(intent) !== true;
  const twice = turns.refusing.test(denied);
  if (degrees.has(intent)) return !turns.degree.test(denied);
  if (intent === 'KeepGoingIntent') return !twice;
  if (wishes.has(intent)) return !twice;
  const itself = guesses(model, denied)[0]?.intent === intent;
  return itself && ((refusals.has(intent) && twice) || (holds.has(intent) && !turns.going.test(denied)));
}

function changes(intent: string): boolean {
  return intent === 'KeepGoingIntent' || [wishes, refusals, holds, degrees].some((some) => some.has(intent));
}

function intents(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').map((name) => `${name}Intent`));
}
