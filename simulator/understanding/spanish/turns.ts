import type { Turns } from '../tongue';

/** "No saltes" and "no quiero saltar" forbid what "salta" asks for, "no corras" what "corre" does. */
function forbidden(said: string): string | null {
  const [, wish, of] = /^(?:por favor )?(?:ya )?no (?:quiero|queremos) ([a-zñ]+[aei])r((?: .+)?)$/.exec(said) ?? [];
  if (wish !== undefined) return `${wish}${of ?? ''}`;
  const [, verb, rest] =
    /^(?:por favor )?(?:no|nunca) (?:te |me |nos |lo |la )?([a-zñ]+(?:es|as))((?: .+)?)$/.exec(said) ?? [];
  if (verb === undefined) return null;
  return `${verb.endsWith('es') ? verb.replace(/es$/, 'a') : verb.replace(/as$/, 'e')}${rest ?? ''}`;
}

export const turns: Turns = {
  refusal: /^no (?!me\b|se\b|te\b|tengo\b|siento\b|hay\b|estoy\b|es\b)(.+)$/,
  forbidden,
  degree: /\b(?:tan|tanto|demasiado|muy)\b/,
  refusing: /^(?:salta|omite|quita|borra|olvida|cancela|para|espera|pausa|corta|deja)\b/,
  going: /^(?:empieza|comienza|sigue|continua|vaya|va|avanza|haga|hace)\b/,
  correction: /^.+ (?:no|perdon|no perdon|perdon no|digo|no digo|mejor|no mejor|quiero decir) (.+)$/,
  instead: /^no .+ sino (.+)$/,
  joint: / (?:y|luego|pero|despues) /,
  leading: /^(?:si|pausa|alto|detente)\b/,
};
