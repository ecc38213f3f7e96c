import type { Heard, Topic } from '../conversation/heard';
import { dayIn, type Slots, timeIn } from './slots';

const about = (topic: Topic): Heard => ({ means: 'askAbout', about: topic, exercise: null });
const unknown = (): Heard => ({ means: 'unknown' });

/** Intents whose own meaning the conversation does not have yet: each has the nearest that does no harm, or none. */
export const meanwhile: { readonly [intent: string]: (slots: Slots) => Heard } = {
  StartRoutineIntent: () => ({ means: 'ready' }),
  InPositionIntent: () => ({ means: 'ready' }),
  ImBackIntent: () => ({ means: 'resume' }),
  NextSetIntent: () => ({ means: 'next' }),
  NextExerciseIntent: () => ({ means: 'next' }),
  RedoSetIntent: () => ({ means: 'back' }),
  AddSecondsIntent: () => ({ means: 'moreTime' }),
  RedFlagIntent: () => ({ means: 'hurts' }),
  TiredIntent: () => about('tooHard'),
  LostCountIntent: () => about('whereAmI'),
  WhichExerciseIntent: () => about('whereAmI'),
  RestLeftIntent: () => about('howLong'),
  HowDetailIntent: () => about('howTo'),
  HistoryIntent: () => about('myProgress'),
  IsItSafeIntent: () => about('medical'),
  ChangeReminderIntent: (slots) => ({ means: 'remindMe', day: dayIn(slots), time: timeIn(slots) }),
  SkipExerciseIntent: unknown,
  OnlyExerciseIntent: unknown,
  UsualPaceIntent: unknown,
  WhatPaceIntent: unknown,
  UsualDoseIntent: unknown,
  NoExtraSetIntent: unknown,
  GetUpIntent: unknown,
  WarmUpIntent: unknown,
  MenuIntent: unknown,
  ThanksIntent: unknown,
  FeelsFineIntent: unknown,
  OffTopicIntent: unknown,
};
