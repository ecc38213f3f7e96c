/** The counterparts of the English phrases: Amazon's reference gives none in Spanish. */
export const stock: ReadonlyMap<string, readonly string[]> = new Map([
  ['AMAZON.YesIntent', ['sí', 'sí por favor', 'claro']],
  ['AMAZON.NoIntent', ['no', 'no gracias']],
  ['AMAZON.PauseIntent', ['pausa', 'pausar']],
  ['AMAZON.ResumeIntent', ['continuar', 'reanudar']],
  ['AMAZON.StopIntent', ['para', 'detente', 'alto']],
  ['AMAZON.CancelIntent', ['cancelar', 'cancela', 'olvídalo']],
  [
    'AMAZON.NavigateHomeIntent',
    ['inicio', 've a inicio', 'ir a inicio', 'pantalla de inicio', 've a la pantalla de inicio', 'vuelve a inicio'],
  ],
  ['AMAZON.RepeatIntent', ['repite', 'repetir', 'repítelo']],
  ['AMAZON.HelpIntent', ['ayuda', 'ayúdame']],
  ['AMAZON.NextIntent', ['siguiente']],
  ['AMAZON.PreviousIntent', ['anterior', 'atrás']],
  ['AMAZON.StartOverIntent', ['empezar de nuevo', 'empieza de nuevo']],
]);
