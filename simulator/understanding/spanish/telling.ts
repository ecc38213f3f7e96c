import type { Telling } from '../tongue';

export const telling: Telling = {
  idle: new Set('eh em este mmm porfa'.split(' ')),
  denying: new Set(['no', 'nunca', 'sin', 'ni']),
  one: new Set(['uno', 'un', 'una']),
  counted: /^(?:minutos?|segundos?)$/,
  more: new Set(['mas', 'más']),
  halves: ['de la mañana', 'de la noche', 'en punto', ''],
};
