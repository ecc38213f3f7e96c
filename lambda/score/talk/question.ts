/** The question that a place ends with, and what is asked after the first silence. */
import type { Place, State } from '../../conversation/state';
import { table } from '../../conversation/table';
import type { Seconds } from '../../routine/routine';
import type { Listener } from '../../session/listener';
import { nextExercise } from '../../session/plan/order';
import { plannedAt, poseOf } from '../../session/plan/plan';
import type { Spot } from '../../session/spot';
import type { Locale } from '../../words/locale';
import { type Cue, say, type Score } from '../cue';
import { restAlone } from '../sets/rest';
import { sideWords } from './spot-words';
import { whenWords } from './when-words';

/** A question as it is asked, and the reprompt: it may rest first, and then asks again. */
export interface Asked {
  readonly question: string;
  readonly reprompt: Score;
}

/** Places where silence may mean that somebody is getting into place or resting: the reprompt waits before it asks. */
const patient: readonly Place[] = ['settingUp', 'resting', 'paused'];

/** Such a reprompt is silent for this long. */
const waiting: Seconds = 10;

/** What a place asks, or null where the session ends. */
export function questionOf(here: State, listener: Listener, locale: Locale): Asked | null {
  const name = nameOfQuestion(here, listener);
  if (name === null) return null;
  const blanks = blanksOf(here, listener, locale);
  const again = say(locale.wordsOf(`again.${name}`, blanks), locale);
  const rests = here.at === 'resting' && here.rest > 0 ? restAlone(here.rest, here.next, listener, locale) : null;
  const waits = rests ?? (patient.includes(here.at) ? [patience(listener, locale)] : []);
  return { question: locale.wordsOf(`ask.${name}`, blanks, listener.rotation), reprompt: [...waits, again] };
}

/** What is asked about: the exercise, or the pose in its place where that has a name of its own. */
function nameAt(spot: Spot, listener: Listener, { isLine, name }: Locale): string {
  const planned = plannedAt(spot, listener);
  const pose = planned === undefined ? spot.exercise : poseOf(planned).id;
  return name(isLine(`name.${pose}`) ? pose : spot.exercise);
}

/** Words first, so that the silence after them is understood. */
function patience({ rotation }: Listener, locale: Locale): Cue {
  return say(locale.words('remark.takeYourTime', {}, rotation), locale, waiting);
}

/** The line of the question; most places have one, some have one for each thing that they can ask about. */
function nameOfQuestion(here: State, listener: Listener): string | null {
  switch (here.at) {
    case 'settingUp':
      return here.as === 'again' ? 'carryOn' : 'ready';
    case 'resting':
      return here.over === 'side' ? 'readyForSide' : 'readyForSet';
    case 'hurting':
      return hurtQuestion(here, listener);
    case 'cautioned':
      return here.about === 'routine' ? 'stopOrOn' : 'skipOrOn';
    case 'offering':
      return here.when === 'now' ? 'tryNow' : 'tryNext';
    case 'scheduling':
      return here.when.day === null && here.when.time === null ? 'when' : here.when.day === null ? 'day' : 'time';
    case 'confirming':
      return confirmation(here);
    default:
      return table[here.at].asks;
  }
}

/** On the last exercise to skip is to finish. */
function hurtQuestion({ spot, again }: State<'hurting'>, listener: Listener): string {
  if (nextExercise(spot, listener) === null) return 'whatNow.last';
  return again ? 'whatNext' : 'whatNow';
}

function confirmation({ what }: State<'confirming'>): string {
  switch (what.do) {
    case 'forget':
      return what.whose === 'mine' ? 'forgetMine' : 'forgetEveryone';
    case 'remind':
      return what.how === 'instead' ? 'remindInstead' : 'remind';
    case 'cancel reminders':
      return 'cancelReminders';
  }
}

function blanksOf(here: State, listener: Listener, locale: Locale): { readonly [blank: string]: string } {
  switch (here.at) {
    case 'settingUp':
      return { exercise: nameAt(here.next, listener, locale) };
    case 'resting':
      return { set: locale.number(here.next.set), side: sideWords(here.next, listener, locale) };
    case 'offering':
      return { level: locale.name(here.level) };
    case 'confirming':
      return here.what.do === 'remind' ? whenWords(here.what.when, locale) : {};
    default:
      return {};
  }
}
