import { doings } from '../score/doings';

/** What can be done in a cue of a table: the question is asked in the last one, and circles have two directions. */
export const shownDoings = [...doings, 'asking', 'circling back'] as const;
export const asking = shownDoings.indexOf('asking');
