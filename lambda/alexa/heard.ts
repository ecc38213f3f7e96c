import { buttons } from '../conversation/buttons';
import { type Heard } from '../conversation/heard';
import { details, lookalikes, type Topic } from '../conversation/topic';
import { levels, sides, type ExerciseId } from '../routine/routine';
import { exerciseIds, poseIds } from '../routine/routines';
import { oneOf } from '../reading/reader';
import { soundings } from '../session/listener';
import type { Happening } from './incoming';
import { daysIn, idIn, numberIn, type Slots, timeIn } from './slots';

type Hearing = (slots: Slots) => Heard;

/** What people may ask for by its name. */
const asked = [...exerciseIds, ...poseIds, ...lookalikes];

/** The meanings of the intents in the interaction model. A test holds the two together. */
// prettier-ignore
export const meanings: { readonly [intent: string]: Hearing } = {
  'AMAZON.YesIntent': () => ({ means: 'yes' }),
  'AMAZON.NoIntent': () => ({ means: 'no' }),
  'AMAZON.PauseIntent': () => ({ means: 'pause' }),
  'AMAZON.ResumeIntent': () => ({ means: 'resume' }),
  'AMAZON.StopIntent': () => ({ means: 'stop' }),
  'AMAZON.CancelIntent': () => ({ means: 'cancel' }),
  'AMAZON.NavigateHomeIntent': () => ({ means: 'stop' }),
  'AMAZON.RepeatIntent': () => ({ means: 'repeat' }),
  'AMAZON.HelpIntent': () => ({ means: 'help' }),
  'AMAZON.NextIntent': () => ({ means: 'next' }),
  'AMAZON.PreviousIntent': () => ({ means: 'back' }),
  'AMAZON.StartOverIntent': () => ({ means: 'startOver' }),
  'AMAZON.FallbackIntent': () => ({ means: 'unknown' }),
  ReadyIntent: () => ({ means: 'ready' }),
  InPositionIntent: () => ({ means: 'ready' }),
  ImBackIntent: () => ({ means: 'resume' }),
  StartRoutineIntent: () => ({ means: 'start' }),
  ThanksIntent: () => ({ means: 'thanks' }),
  MenuIntent: () => ({ means: 'help' }),
  OffTopicIntent: () => ({ means: 'unknown' }),
  FeelsFineIntent: () => ({ means: 'fine' }),
  MoreTimeIntent: () => ({ means: 'moreTime' }),
  SkipIntent: () => ({ means: 'skip' }),
  SkipRestIntent: () => ({ means: 'skipRest' }),
  SkipExerciseIntent: (slots) => ({ means: 'skipExercise', exercise: oneOf(asked, null)(idIn(slots, 'exercise')) }),
  OnlyExerciseIntent: (slots) => ({ means: 'only', exercise: oneOf([...asked, 'stretches'], null)(idIn(slots, 'exercise')) }),
  NextSetIntent: () => ({ means: 'nextSet' }),
  NextExerciseIntent: () => ({ means: 'nextExercise' }),
  RedoSetIntent: () => ({ means: 'redoSet' }),
  GetUpIntent: () => ({ means: 'getUp' }),
  SkipSideIntent: (slots) => ({ means: 'skipSide', side: oneOf(sides, null)(idIn(slots, 'side')) }),
  EnoughIntent: () => ({ means: 'enough' }),
  HurtsIntent: () => ({ means: 'hurts' }),
  EmergencyIntent: () => ({ means: 'emergency' }),
  GoToExerciseIntent: (slots) => ({ means: 'goTo', exercise: oneOf(asked, null)(idIn(slots, 'exercise')) }),
  SwitchSidesIntent: (slots) => ({ means: 'switchSides', side: oneOf(sides, null)(idIn(slots, 'side')) }),
  StartSideIntent: (slots) => ({ means: 'startSide', side: oneOf(sides, null)(idIn(slots, 'side')) }),
  SlowerIntent: () => ({ means: 'slower' }),
  FasterIntent: () => ({ means: 'faster' }),
  EasierIntent: () => ({ means: 'easier' }),
  HarderIntent: () => ({ means: 'harder' }),
  SetLevelIntent: (slots) => ({ means: 'setLevel', level: oneOf(levels, null)(idIn(slots, 'level')) }),
  FullDoseIntent: () => ({ means: 'fullDose' }),
  SetDoseIntent: (slots) => ({ means: 'setDose', part: oneOf(['sets', 'repetitions', 'hold'], null)(idIn(slots, 'part')), number: numberIn(slots, 'number') }),
  UsualPaceIntent: () => ({ means: 'usualPace' }),
  UsualDoseIntent: () => ({ means: 'usualDose' }),
  NoExtraSetIntent: () => ({ means: 'noExtraSet' }),
  AddSecondsIntent: (slots) => ({ means: 'addSeconds', number: numberIn(slots, 'number') }),
  ExtraSetIntent: (slots) => ({ means: 'extraSet', side: oneOf(sides, null)(idIn(slots, 'side')) }),
  ShortSessionIntent: (slots) => ({ means: 'short', minutes: numberIn(slots, 'minutes') }),
  WaitForMeIntent: () => ({ means: 'waitForMe' }),
  KeepGoingIntent: () => ({ means: 'keepGoing' }),
  TalkLessIntent: () => ({ means: 'talkLess' }),
  ExplainMoreIntent: () => ({ means: 'explainMore' }),
  SoundsIntent: (slots) => ({ means: 'sounds', wanted: oneOf(soundings, null)(idIn(slots, 'sounds')) }),
  RateEffortIntent: (slots) => ({ means: 'rate', effort: oneOf(['easy', 'about_right', 'hard'], null)(idIn(slots, 'effort')) }),
  HowToIntent: (slots) => askAbout('howTo', slots),
  HowDetailIntent: (slots) => ({ means: 'howDetail', detail: oneOf(details, null)(idIn(slots, 'detail')) }),
  WhichExerciseIntent: (slots) => askAbout('which', slots),
  WhatPaceIntent: (slots) => askAbout('myPace', slots),
  LostCountIntent: (slots) => askAbout('lostCount', slots),
  RestLeftIntent: (slots) => askAbout('restLeft', slots),
  HistoryIntent: (slots) => askAbout('history', slots),
  WarmUpIntent: (slots) => askAbout('warmUp', slots),
  WhatItWorksIntent: (slots) => askAbout('works', slots),
  WhyIntent: (slots) => askAbout('why', slots),
  TooHardIntent: () => ({ means: 'tooHard' }),
  TiredIntent: () => ({ means: 'tired' }),
  AvoidIntent: (slots) => askAbout('avoid', slots),
  InsteadIntent: (slots) => askAbout('instead', slots),
  EquipmentIntent: (slots) => askAbout('equipment', slots),
  WhereAmIIntent: (slots) => askAbout('whereAmI', slots),
  HowManyLeftIntent: (slots) => askAbout('howManyLeft', slots),
  HowLongLeftIntent: (slots) => askAbout('howLong', slots),
  WhatNextIntent: (slots) => askAbout('whatNext', slots),
  ProgressIntent: (slots) => askAbout('myProgress', slots),
  WhichLevelIntent: (slots) => askAbout('myLevel', slots),
  MedicalQuestionIntent: () => ({ means: 'condition', is: 'question' }),
  IsItSafeIntent: () => ({ means: 'condition', is: 'question' }),
  SeeSomeoneIntent: (slots) => askAbout('seeSomeone', slots),
  ConditionIntent: () => ({ means: 'condition', is: 'other' }),
  HipReplacementIntent: () => ({ means: 'condition', is: 'hip replacement' }),
  RedFlagIntent: () => ({ means: 'redFlag', help: 'if it stays' }),
  SameDayIntent: () => ({ means: 'redFlag', help: 'same day' }),
  RemindMeIntent: (slots) => ({ means: 'remindMe', day: daysIn(slots), time: timeIn(slots) }),
  ChangeReminderIntent: (slots) => ({ means: 'changeReminder', day: daysIn(slots), time: timeIn(slots) }),
  ListRemindersIntent: () => ({ means: 'listReminders' }),
  CancelRemindersIntent: () => ({ means: 'cancelReminders' }),
  SendSummaryIntent: () => ({ means: 'summary' }),
  ForgetMeIntent: () => ({ means: 'forgetMe', whose: 'mine' }),
  ForgetEveryoneIntent: () => ({ means: 'forgetMe', whose: 'everyone' }),
};

/** What was heard. An intent or a button that we do not know is something not understood: it keeps the place. */
export function hear(what: Happening): Heard {
  switch (what.kind) {
    case 'launch':
      return { means: 'launch' };
    case 'intent':
      return Object.hasOwn(meanings, what.name)
        ? (meanings[what.name]?.(what.slots) ?? { means: 'unknown' })
        : { means: 'unknown' };
    case 'touched':
      return heardButton(what.touch.button);
    case 'permission':
      return {
        means: 'outcome',
        of: what.answer === 'ACCEPTED' ? 'allowed' : what.answer === 'DENIED' ? 'denied' : 'unanswered',
      };
    case 'ended':
    case 'disabled':
    case 'unplayed':
    case 'other':
      return { means: 'unknown' };
  }
}

/** What a button means; one that we do not know is something not understood. */
function heardButton(button: string): Heard {
  const known: { readonly [id: string]: Heard } = buttons;
  return Object.hasOwn(known, button) ? (known[button] ?? { means: 'unknown' }) : { means: 'unknown' };
}

function askAbout(about: Topic, slots: Slots): Heard {
  const exercise: ExerciseId | null = oneOf(exerciseIds, null)(idIn(slots, 'exercise'));
  return { means: 'askAbout', about, exercise };
}
