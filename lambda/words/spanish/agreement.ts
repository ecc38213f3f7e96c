const rules: readonly (readonly [RegExp, string])[] = [
  // "el pie izquierdo", but "la pierna izquierda": the sides are named as legs are.
  [/\b(pie|lado|muslo|tobillo) (izquierd|derech)a\b/gi, '$1 $2o'],
  [/\b(de|a) el (?=bebé )/gi, '$1l '],
  // "veintiún minutos", "treinta y un círculos", "veintiuna series".
  [/\bveintiuno (?=minutos|segundos|círculos)/gi, 'veintiún '],
  [/\buno (?=minutos|segundos|círculos)/gi, 'un '],
  [/uno (?=series|sesiones|semanas|repeticiones|respiraciones)/gi, 'una '],
];

/** A text whose blanks were filled, with the filling in agreement with the words about it. */
export function agreeing(text: string): string {
  return rules.reduce((said, [form, instead]) => said.replace(form, instead), text);
}
