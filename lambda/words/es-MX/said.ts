/** What Mexicans say differently; the other lines are as all say them. */
export const saidInMexico = {
  'welcome.equipment': 'Necesita un tapete, una toalla enrollada y una silla firme.',
  'welcome.check': 'Si tuvo una caída, lesión o cirugía, consulte antes a su doctor o fisioterapeuta.',
  'ask.start': [
    '¿Bajamos al tapete?',
    '¿Vamos al tapete?',
    '¿Pasamos al tapete?',
    '¿Nos ponemos en marcha?',
    '¿Le parece si empezamos?',
  ],
  'answer.equipment': 'Un tapete, una toalla enrollada y una silla firme. Una pared detrás puede ayudar.',
  'detail.bridge.arms': 'Brazos en el tapete, separados del cuerpo.',
  'detail.bridge.head': 'La cabeza en el tapete, quieta.',
  'detail.bridge.hands': 'Palmas en el tapete, separadas del cuerpo.',
  'detail.leg_circles.hands': 'La mano de arriba descansa en el tapete, al frente.',
  'detail.happy_baby.head': 'La cabeza en el tapete.',
  'move.hands-down': 'Manos al tapete, sobre manos y rodillas.',
  'move.lean-forward': 'Inclínese al frente, manos al tapete.',
} as const;
