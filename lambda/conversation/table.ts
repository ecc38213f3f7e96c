/**
 * The conversation itself: for each place its question and what each answer means there. What has no answer in a place
 * means what it means everywhere (everywhere.ts); what is not understood keeps the place and asks again (advance.ts).
 */
import { confirm, keep, schedule } from './moves/reminders';
import { askForChoice, easierAfterHurting, finishAfterHurting, goAfterHurting, skipAfterHurting } from './moves/hurt';
import type { Meaning } from './heard';
import type { Move, Turn } from './move';
import { begin, leave } from './moves/begin-and-end';
import {
  fresh,
  goingOn,
  hold,
  holdAfter,
  moreRest,
  pickUp,
  playFirst,
  playNext,
  playOn,
  setUpAgain,
  takeTime,
} from './moves/play';
import { accept, decline, rated, ratedOrAsked, unrated } from './moves/rate';
import type { Place, Question } from './state';
import { skip } from './moves/navigate';

export type Answer<P extends Place = Place, M extends Meaning = Meaning> = (turn: Turn<P, M>) => Move;

/** A row: the question a place ends with, null where the session ends, and what each answer means there. */
export type Row<P extends Place> = { readonly asks: Question | null } & { readonly [M in Meaning]?: Answer<P, M> };

const over = { asks: null } as const;

// prettier-ignore
export const table: { readonly [P in Place]: Row<P> } = {
  welcome:     { asks: 'start', yes: begin, ready: begin, next: begin, resume: begin, keepGoing: begin, no: leave, moreTime: takeTime },
  ready:       { asks: 'start', yes: begin, ready: begin, next: begin, resume: begin, keepGoing: begin, no: leave, startOver: begin, moreTime: takeTime },
  welcomeBack: { asks: 'carryOnOrFresh', yes: setUpAgain, ready: setUpAgain, resume: setUpAgain, keepGoing: goingOn(setUpAgain), no: fresh, startOver: fresh },
  settingUp:   { asks: 'ready', yes: playFirst, ready: playFirst, resume: playFirst, keepGoing: goingOn(playFirst), next: skip, no: takeTime, moreTime: takeTime, pause: hold },
  playing:     { asks: 'whatFollows', yes: playOn, ready: playOn, resume: playOn, pause: hold, moreTime: hold, no: hold, unknown: holdAfter('sorry'), help: holdAfter('help') },
  resting:     { asks: 'readyForSet', yes: playNext, ready: playNext, resume: playNext, next: playNext, skipRest: playNext, no: moreRest, moreTime: moreRest },
  paused:      { asks: 'carryOn', yes: pickUp, ready: pickUp, resume: pickUp, keepGoing: goingOn(pickUp), no: takeTime, pause: takeTime, moreTime: takeTime },
  hurting:     { asks: 'whatNow', easier: easierAfterHurting, skip: skipAfterHurting, next: skipAfterHurting, enough: skipAfterHurting,
                 stop: finishAfterHurting, cancel: finishAfterHurting, yes: askForChoice, no: askForChoice, ready: askForChoice, resume: askForChoice, back: askForChoice,
                 startOver: askForChoice, moreTime: askForChoice, keepGoing: askForChoice, harder: askForChoice, skipSide: askForChoice,
                 skipRest: askForChoice, switchSides: askForChoice, fullDose: askForChoice, short: askForChoice, setLevel: askForChoice, rate: askForChoice,
                 setDose: askForChoice, extraSet: askForChoice, goTo: goAfterHurting },
  rating:      { asks: 'effort', rate: rated, easier: rated, harder: rated, askAbout: ratedOrAsked, no: unrated, skip: unrated, next: unrated, enough: unrated, stop: unrated, cancel: unrated },
  offering:    { asks: 'tryLevel', yes: accept, ready: accept, harder: accept, easier: accept, no: decline, skip: decline, next: decline },
  scheduling:  { asks: 'when', remindMe: schedule, no: keep, cancel: keep, skip: keep, next: keep },
  confirming:  { asks: 'sure', yes: confirm, ready: confirm, no: keep, cancel: keep, skip: keep, next: keep },
  waiting:     { asks: null, no: keep, cancel: keep },
  done:        over,
  left:        over,
};
