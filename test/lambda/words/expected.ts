/** What the grammar of each language is to make of a few things that every locale says. */
interface Expected {
  readonly capital: string;
  readonly numbers: readonly (readonly [number, string])[];
  /** A number in words. */
  readonly number: RegExp;
  /** Seven in the morning, five past noon, half past nine in the evening, a quarter past midnight. */
  readonly times: readonly string[];
  /** Monday, daily, today, two days. */
  readonly days: readonly string[];
  /** No sessions, one week, two sets, twenty-one minutes. */
  readonly counts: readonly string[];
  readonly spots: readonly RegExp[];
  /** What may stand in a blank, the longest that it can be. */
  readonly fillings: { readonly [blank: string]: string };
}

const english: Expected = {
  capital: 'Left knee forward.',
  numbers: [
    [0, 'zero'],
    [13, 'thirteen'],
    [20, 'twenty'],
    [47, 'forty-seven'],
    [100, '100'],
  ],
  number: /^[a-z]+(-[a-z]+)?$/,
  times: [
    'seven in the morning',
    'twelve oh five in the afternoon',
    'nine thirty in the evening',
    'twelve fifteen in the morning',
  ],
  days: ['every Monday', 'every day', 'today', 'every Monday and Thursday'],
  counts: ['no sessions', 'one week', 'two sets', 'twenty-one minutes'],
  spots: [/^left leg, set one, circle three backwards?$/, /^left side, set one$/],
  fillings: {
    ...{ side: 'right', other: 'left', exercise: 'leg circles', level: 'building', usual: 'building' },
    ...{
      set: 'three',
      count: 'seventeen',
      repetition: 'seventeen',
      repetitions: 'twenty',
      each: 'ten',
      breaths: 'five',
    },
    ...{ seconds: 'sixty', sets: 'five sets', sessions: 'twenty-two', weeks: 'twenty-two', minutes: 'twenty-seven' },
    ...{ ways: 'one leg at a time in happy baby and the bottom knee bent', month: 'September' },
    ...{ exercises: 'bridges, leg circles, happy baby and pigeon' },
    ...{ since: 'since September', last: 'on Wednesday', dose: 'Five sets of twenty' },
    ...{ place: 'left leg, set two', day: 'every Wednesday', time: 'half past seven in the morning' },
  },
};

const spanish: Expected = {
  capital: 'Rodilla izquierda al frente.',
  numbers: [
    [0, 'cero'],
    [13, 'trece'],
    [22, 'veintidós'],
    [47, 'cuarenta y siete'],
    [100, '100'],
  ],
  number: /^[a-zéó]+( y [a-zéó]+)?$/,
  times: [
    'las siete de la mañana',
    'las doce y cinco de la tarde',
    'las nueve y media de la noche',
    'las doce y cuarto de la noche',
  ],
  days: ['cada lunes', 'todos los días', 'hoy', 'cada lunes y jueves'],
  counts: ['ninguna sesión', 'una semana', 'dos series', 'veintiún minutos'],
  spots: [/^la pierna izquierda, serie uno, círculo tres atrás$/, /^el lado izquierdo, serie uno$/],
  fillings: {
    ...{ side: 'izquierda', other: 'izquierda', exercise: 'los círculos de pierna', level: 'intermedio' },
    ...{
      set: 'cuatro',
      count: 'diecisiete',
      repetition: 'diecisiete',
      repetitions: 'veinte',
      each: 'diez',
      breaths: 'cinco',
    },
    ...{ seconds: 'sesenta', sets: 'cinco series', sessions: 'veintidós', weeks: 'veintidós', minutes: 'veintisiete' },
    ...{ ways: 'una pierna a la vez y la rodilla de abajo doblada', month: 'septiembre', usual: 'intermedio' },
    ...{ exercises: 'los puentes, los círculos de pierna, el bebé feliz y la paloma' },
    ...{ since: 'desde septiembre', last: 'el miércoles', dose: 'Cinco series de veinte' },
    ...{ place: 'la pierna izquierda, serie dos', day: 'el miércoles', time: 'las siete y media de la mañana' },
  },
};

/** What is expected of a locale. */
export function expectedOf(locale: string): Expected {
  return locale.startsWith('es') ? spanish : english;
}
