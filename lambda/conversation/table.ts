/**
 * The conversation itself: for each place its question and what each answer means there. What has no answer in a place
 * means what it means everywhere (everywhere.ts); what is not understood keeps the place and asks again (advance.ts).
 */
import type { Meaning } from './heard';
import type { Move, Turn } from './move';
import { begin, leave } from './moves/begin-and-end';
import { chooseOn, goOn, restNow } from './moves/caution';
import { nextSet } from './moves/choose';
import {
  askForChoice,
  easierAfterHurting,
  finishAfterHurting,
  goAfterHurting,
  skipAfterHurting,
  skipSideAfterHurting,
} from './moves/hurt';
import { skip } from './moves/navigate';
import {
  fresh,
  goingOn,
  hold,
  holdAfter,
  longer,
  moreRest,
  moreSeconds,
  pickUp,
  playFirst,
  playNext,
  playOn,
  setUpAgain,
  takeTime,
} from './moves/play';
import { accept, decline, rated, tooHardRated, unrated } from './moves/rate';
import { confirm, keep, schedule } from './moves/reminders';
import type { Place, Question } from './state';

export type Answering<P extends Place = Place, M extends Meaning = Meaning> = (turn: Turn<P, M>) => Move;

/**
 * A row: the question a place ends with, null where the session ends, and what each answer means there. Where a row has
 * an `otherwise`, only what it `lets` through means what it means everywhere.
 */
export type PlaceRow<P extends Place> = {
  readonly asks: Question | null;
  readonly otherwise?: Answering<P>;
  readonly lets?: readonly Meaning[];
} & { readonly [M in Meaning]?: Answering<P, M> };

const over = { asks: null } as const;

/** After "it hurts" these mean what they mean everywhere; anything else asks for the choice again. */
const afterHurting: readonly Meaning[] = [
  ...([
    'hurts',
    'redFlag',
    'emergency',
    'condition',
    'getUp',
    'help',
    'unknown',
    'repeat',
    'pause',
    'askAbout',
  ] as const),
  ...([
    'talkLess',
    'explainMore',
    'sounds',
    'slower',
    'faster',
    'waitForMe',
    'startSide',
    'outcome',
    'thanks',
    'launch',
  ] as const),
  ...(['remindMe', 'changeReminder', 'listReminders', 'cancelReminders', 'summary', 'forgetMe'] as const),
];

// prettier-ignore
export const table: { readonly [P in Place]: PlaceRow<P> } = {
  welcome:     { asks: 'start', yes: begin, ready: begin, next: begin, resume: begin, keepGoing: begin, no: leave, moreTime: takeTime },
  ready:       { asks: 'start', yes: begin, ready: begin, next: begin, resume: begin, keepGoing: begin, no: leave, startOver: fresh, moreTime: takeTime },
  welcomeBack: { asks: 'carryOnOrFresh', yes: setUpAgain, ready: setUpAgain, resume: setUpAgain, start: setUpAgain, keepGoing: goingOn(setUpAgain), no: fresh, startOver: fresh },
  settingUp:   { asks: 'ready', yes: playFirst, ready: playFirst, resume: playFirst, start: playFirst, keepGoing: goingOn(playFirst), next: skip, nextSet: skip, no: takeTime, moreTime: takeTime, addSeconds: takeTime, short: takeTime, pause: hold },
  playing:     { asks: 'whatFollows', yes: playOn, ready: playOn, resume: playOn, start: playOn, next: nextSet, addSeconds: longer, pause: hold, moreTime: hold, short: hold, no: hold, unknown: holdAfter('sorry'), help: holdAfter('help') },
  resting:     { asks: 'readyForSet', yes: playNext, ready: playNext, resume: playNext, start: playNext, next: playNext, nextSet: playNext, skipRest: playNext, no: moreRest, moreTime: moreRest, addSeconds: moreSeconds, short: moreSeconds },
  paused:      { asks: 'carryOn', yes: pickUp, ready: pickUp, resume: pickUp, start: pickUp, keepGoing: goingOn(pickUp), no: takeTime, pause: takeTime, moreTime: takeTime, addSeconds: takeTime, short: takeTime },
  hurting:     { asks: 'whatNow', easier: easierAfterHurting, tooHard: easierAfterHurting, skip: skipAfterHurting, next: skipAfterHurting, nextExercise: skipAfterHurting, enough: skipAfterHurting, skipSide: skipSideAfterHurting,
                 stop: finishAfterHurting, cancel: finishAfterHurting, goTo: goAfterHurting, lets: afterHurting, otherwise: askForChoice },
  cautioned:   { asks: 'skipOrOn', ready: goOn, resume: goOn, keepGoing: goOn, start: goOn, yes: chooseOn, no: leave, skip, next: skip },
  tired:       { asks: 'easierOrRest', tired: restNow, pause: restNow, moreTime: restNow, yes: restNow, no: goOn, ready: goOn, resume: goOn, keepGoing: goOn },
  rating:      { asks: 'effort', rate: rated, easier: rated, harder: rated, tooHard: tooHardRated, tired: tooHardRated, no: unrated, skip: unrated, next: unrated, enough: unrated, stop: unrated, cancel: unrated },
  offering:    { asks: 'tryLevel', yes: accept, ready: accept, harder: accept, easier: accept, no: decline, skip: decline, next: decline },
  scheduling:  { asks: 'when', remindMe: schedule, no: keep, cancel: keep, skip: keep, next: keep },
  confirming:  { asks: 'sure', yes: confirm, ready: confirm, no: keep, cancel: keep, skip: keep, next: keep },
  waiting:     { asks: null, no: keep, cancel: keep },
  done:        over,
  left:        over,
};
