/** What is said on the mat. Steps, numbers and cautions never vary; what is heard often has several wordings. */
export const coaching = {
  // Breathing
  'breath.first': 'Inhale.',
  'breath.only': 'Inhale profundo.',
  'breath.out': 'Y exhale, despacio.',
  'breath.second': 'Segunda.',
  'breath.third': '{Count}. Con calma.',
  'breath.nth': '{Count}.',
  'breath.last': 'La última, inhale.',
  'breath.out.last': 'Y exhale.',

  // Counting
  'count.n': '{Count}.',
  'count.halfway': '{Count}, mitad.',
  'count.more': '{Count} más.',
  'count.last': 'Último.',
  'count.forward': 'Adelante. {Count}.',
  'count.backward': 'Atrás. {Count}.',

  // Sets and rests
  'set.done': [
    'Serie {set}, hecha.',
    'Ya quedó la serie {set}.',
    'Esa es la serie {set}.',
    'Serie {set} terminada.',
    'Esa fue la serie {set}.',
  ],
  'side.done': ['Hasta ahí, {side}.', '{Side}: terminamos.', 'Terminamos con {side}.', 'Eso fue todo con {side}.'],
  'rest.seconds': '{Seconds} segundos de descanso.',
  'rest.minute': 'Un minuto de descanso.',
  'rest.line': [
    'Respire con calma.',
    'Suelte las piernas.',
    'Respire suave.',
    'Hombros pesados.',
    'Quijada suelta.',
    'Ahora, nada que hacer.',
  ],
  'rest.sooner': 'Para seguir antes, diga: Alexa, ya estoy.',
  'rest.ten': 'Diez segundos.',
} as const;
