import { cancelReminders, forgetMe, listReminders, outcome, remindMe, summary } from './moves/reminders';
import { answer, answerDetail } from './moves/answer';
import type { Meaning } from './heard';
import { emergency, hurts } from './moves/hurt';
import { hold, takeTime } from './moves/play';
import { rateElsewhere } from './moves/rate';
import { go, stay } from './move';
import { getUp, leave } from './moves/begin-and-end';
import { condition, redFlag, tired, tooHard } from './moves/caution';
import { only, redoSet, skipExercise, start, nextSet } from './moves/choose';
import { extraSet, noExtraSet, setDose, usualDose } from './moves/dose';
import type { Answering } from './table';
import type { Place } from './state';
import { back, enough, goTo, skip, skipSide, startOver, switchSides } from './moves/navigate';
import { changePace, easier, fullDose, harder, prefer, setLevel, short, sounds, startSide } from './moves/adjust';

const ask: Answering = (turn) => stay(turn);
const again: Answering = (turn) => go(turn, turn.here);

/** What means the same in all places that do not answer it themselves. */
export const everywhere: { readonly [M in Meaning]: Answering<Place, M> } = {
  launch: again,
  yes: ask,
  no: ask,
  ready: ask,
  pause: hold,
  resume: ask,
  repeat: again,
  next: skip,
  back,
  startOver,
  stop: leave,
  cancel: leave,
  help: (turn) => stay(turn, { says: 'help', place: turn.here.at }),
  unknown: (turn) => stay(turn, { says: 'sorry' }),
  moreTime: takeTime,
  skip,
  skipRest: ask,
  skipSide,
  enough,
  hurts,
  redFlag,
  condition,
  tooHard,
  tired,
  emergency,
  getUp,
  start,
  nextSet,
  nextExercise: skip,
  redoSet,
  skipExercise,
  only,
  goTo,
  switchSides,
  startSide,
  slower: changePace(-1),
  faster: changePace(1),
  easier,
  harder,
  setLevel,
  fullDose,
  usualPace: changePace(0),
  setDose,
  usualDose,
  extraSet,
  noExtraSet,
  addSeconds: takeTime,
  short,
  waitForMe: prefer({ waits: true }, { says: 'waits' }),
  keepGoing: prefer({ waits: false }, { says: 'goesOn' }),
  talkLess: prefer({ talk: 'less' }, { says: 'lessTalk' }),
  explainMore: prefer({ talk: 'more' }, { says: 'moreTalk' }),
  sounds,
  rate: rateElsewhere,
  askAbout: answer,
  howDetail: answerDetail,
  fine: ask,
  thanks: (turn) => stay(turn, { says: 'welcome' }),
  remindMe,
  changeReminder: remindMe,
  listReminders,
  cancelReminders,
  summary,
  forgetMe,
  outcome,
};
