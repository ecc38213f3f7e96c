export const openings: ReadonlySet<string> = new Set(
  (
    'eh|em|este|mmm|ah|oh|ay|oye|bueno|okay|ok|vale|pues|a ver|por favor|y|entonces|si|claro|bien|mira|perdon|disculpa|ahora|' +
    'tal vez|quizas|quiza|creo que|yo creo que|puedes|podrias|me puedes|me podrias|podemos|quiero|quisiera|me gustaria|necesito|' +
    'quiero que|vamos a|hay que|tengo que|alexa|ya|no espera|ok bueno|okay bueno|digamos|yo diria que|diria que'
  ).split('|'),
);

export const closings: ReadonlySet<string> = new Set(
  'por favor|porfa|porfavor|si no te molesta|ahora|ya|entonces|gracias|muchas gracias|okay|ok|hoy|otra vez|eh|la verdad|de verdad|un poco|tantito|un poquito|pues|si|yo creo|creo|para mi|por hoy|esta vez|de momento|por ahora|alexa|mejor'.split(
    '|',
  ),
);
