/** Intents each of which undoes what the other does, or does what was not wanted. */
const pairs: readonly string[] = [
  'AMAZON.YesIntent AMAZON.NoIntent',
  'ReadyIntent AMAZON.NoIntent',
  'ReadyIntent MoreTimeIntent',
  'ReadyIntent AMAZON.StopIntent',
  'ReadyIntent AMAZON.PauseIntent',
  'AMAZON.YesIntent MoreTimeIntent',
  'InPositionIntent MoreTimeIntent',
  'AMAZON.PauseIntent AMAZON.ResumeIntent',
  'AMAZON.PauseIntent KeepGoingIntent',
  'AMAZON.StopIntent AMAZON.ResumeIntent',
  'AMAZON.StopIntent KeepGoingIntent',
  'AMAZON.StopIntent StartRoutineIntent',
  'WaitForMeIntent KeepGoingIntent',
  'AMAZON.NextIntent AMAZON.PreviousIntent',
  'NextExerciseIntent AMAZON.PreviousIntent',
  'NextSetIntent RedoSetIntent',
  'SkipExerciseIntent GoToExerciseIntent',
  'SkipExerciseIntent OnlyExerciseIntent',
  'SkipRestIntent MoreTimeIntent',
  'SkipRestIntent AddSecondsIntent',
  'SkipRestIntent TiredIntent',
  'SkipSideIntent StartSideIntent',
  'ExtraSetIntent NoExtraSetIntent',
  'ExtraSetIntent EnoughIntent',
  'FullDoseIntent ShortSessionIntent',
  'SlowerIntent FasterIntent',
  'EasierIntent HarderIntent',
  'TooHardIntent HarderIntent',
  'TiredIntent HarderIntent',
  'TiredIntent FasterIntent',
  'TalkLessIntent ExplainMoreIntent',
  'RemindMeIntent CancelRemindersIntent',
  'ForgetMeIntent ForgetEveryoneIntent',
  'ForgetMeIntent AMAZON.CancelIntent',
];

const against: ReadonlySet<string> = new Set(pairs.flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]));

/** Whether taking one of the two for the other would do the opposite of what was wanted. */
export function areOpposed(one: string, other: string): boolean {
  return against.has(`${one} ${other}`);
}
