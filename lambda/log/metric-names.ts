/** Every metric that a turn can count. The log writes these names, and the alarms and the dashboard read them. */
export const metrics = [
  'TurnMs',
  'DbReadMs',
  'DbWriteMs',
  'Degraded',
  'SavedLate',
  'LostProgress',
  'Conflict',
  'Replay',
  'PoisonItem',
  'BreakerOpen',
  'ColdInitMs',
  'SessionStart',
  'SessionComplete',
  'SessionAbandoned',
  'ResponseBytes',
  'Refused',
  'Failed',
  'AnswerRejected',
  'DeletionFailed',
] as const;
export type Metric = (typeof metrics)[number];

/** The namespace of all of them; `Stage` is their only dimension. */
export const namespace = 'HipRoutine';
