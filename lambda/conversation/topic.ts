/** What a question is about. Each has its answer in words, from the article where it speaks. */
export type Topic =
  | 'howTo'
  | 'works'
  | 'why'
  | 'avoid'
  | 'instead'
  | 'equipment'
  | 'whereAmI'
  | 'howManyLeft'
  | 'howLong'
  | 'whatNext'
  | 'myProgress'
  | 'myLevel'
  | 'seeSomeone'
  | 'which'
  | 'myPace'
  | 'lostCount'
  | 'restLeft'
  | 'history'
  | 'warmUp';

/** A detail of how an exercise is done. */
export const details = [
  'arms',
  'feet',
  'towel',
  'knees',
  'head',
  'size',
  'height',
  'direction',
  'leg',
  'apart',
  'no_towel',
  'feel',
  'breath',
  'hands',
  'wall',
] as const;
export type Detail = (typeof details)[number];

/** Exercises that people ask for under a name that is not ours; each is answered with the nearest of ours. */
export const lookalikes = ['childs_pose', 'clamshell', 'hip_thrust', 'bird_dog', 'double_pigeon', 'leg_raise'] as const;
export type Lookalike = (typeof lookalikes)[number];
