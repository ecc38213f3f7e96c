import type { Phrases } from './phrases';

export const spanishPhrases: Phrases = {
  opening: 'Abre rutina de cadera',
  phrases: {
    ready: ['Ya estoy'],
    yes: ['Sí'],
    no: ['No'],
    resume: ['Continuar'],
    pause: ['Pausa'],
    moreTime: ['Más tiempo'],
    next: ['Siguiente'],
    skip: ['Salta este'],
    skipRest: ['Sin descanso'],
    startOver: ['De cero'],
    easier: ['Más fácil'],
    enough: ['Suficiente'],
    rate: ['Fácil', 'Bien', 'Difícil'],
    remindMe: ['Cada lunes a las siete de la mañana'],
    hurts: ['Me duele'],
    back: ['Regresa'],
    repeat: ['Repite'],
    slower: ['Más despacio'],
    faster: ['Más rápido'],
    help: ['Ayuda'],
    stop: ['Para'],
  },
  questions: ['Cuánto falta', 'Cómo se hace'],
};
