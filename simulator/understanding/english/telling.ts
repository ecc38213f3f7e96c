import type { Telling } from '../tongue';

export const telling: Telling = {
  idle: new Set('um uh er erm please kindly dear pal mate love ji'.split(' ')),
  denying: new Set(['not', 'no', 'never', 'nope', 'without']),
  one: new Set(['one']),
  counted: /^(?:minutes?|seconds?)$/,
  more: new Set(['more', 'extra']),
  halves: ['am', "o'clock", 'in the morning', ''],
};
