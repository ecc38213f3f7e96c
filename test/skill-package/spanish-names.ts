/** Every name by which therapists and people know an exercise in Spanish, and those that are taken for ours and are not. */
export const spanishNames: Readonly<Record<string, string>> = {
  bridge:
    'puente, puentes, el puente, los puentes, puente de glúteos, puente con toalla, elevación de cadera, el de la toalla, ' +
    'medio puente, postura del puente, setu bandha, primer ejercicio, número uno, ejercicio uno',
  leg_circles:
    'círculos, círculos de pierna, círculos de piernas, círculos de cadera, círculos laterales, círculos pequeños, rotaciones de pierna, ' +
    'el de lado, segundo ejercicio, número dos, ejercicio dos',
  happy_baby:
    'bebé feliz, el bebé feliz, postura del bebé, postura del bebé feliz, niño feliz, el del bebé, ananda balasana, tercer ejercicio, ' +
    'número tres, ejercicio tres',
  pigeon:
    'paloma, la paloma, postura de la paloma, media paloma, estiramiento de la paloma, paloma real, kapotasana, último ejercicio, ' +
    'número cuatro, ejercicio cuatro',
  childs_pose: 'postura del niño',
  clamshell: 'almeja, almejas',
  hip_thrust: 'empuje de cadera, hip thrust',
  figure_four: 'figura cuatro, figura de cuatro, estiramiento del piriforme, paloma boca arriba',
  bird_dog: 'perro pájaro, pájaro perro',
  double_pigeon: 'doble paloma',
  leg_raise: 'elevación de pierna, elevaciones laterales',
};
