/** What is said and shown of figure four, which stands in for pigeon. Steps, counts and cautions never vary. */
export const figureFourLines = {
  'name.figure_four': 'la figura cuatro',
  'answer.howTo.figure_four': 'Boca arriba, un tobillo sobre el otro muslo. Tome ese muslo por detrás, y acérquelo.',

  'figure_four.caution': 'Siéntalo en la cadera, nunca en la rodilla.',
  'figure_four.knees-bent': 'Rodillas dobladas, pies abajo.',
  'figure_four.ankle-over-thigh': 'Cruce el tobillo {side} sobre el muslo {other}.',
  'figure_four.hold-thigh': 'Tome por detrás el muslo {other}, y acérquelo.',
  'figure_four.change': 'Ahora el lado {side}.',
  'figure_four.exit': 'Suelte la pierna. Pies abajo.',
  'figure_four.release': 'Suelte la pierna, y baje los pies.',
} as const;
