import type { OwnWords } from './own-words';

export const spanishOwnWords: OwnWords = {
  alone:
    /^(?:abre|abrir|inicia|iniciar|empieza|comienza|lanza|pon|usa|quiero) (?:la |mi )?(?:skill )?(?:de )?rutina de cadera(?: por favor)?$/,
  withRequest:
    /^(?:pide|pídele|pidele|pregunta|pregúntale|preguntale|dile|di) a (?:la |mi )?rutina de cadera (?:que |por |sobre )?(.+)$/,
  leaving: /^(?:sal|salir|cerrar|cierra)[.!]?$/i,
  yes: /^(?:sí|si|claro|vale|ok|okay|órale|sale)(?![a-záéíóúñ])/i,
  no: /^no(?![a-záéíóúñ])/i,
};
