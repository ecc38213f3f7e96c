import type { AlarmWords } from '../tongue';
import { stemsOf } from './stem';

const between =
  'me|se|te|le|tengo|siento|hay|es|estoy|esta|fue|ya|nada|de|mucho|ningun|ninguna|un|una|muy|tanto|mas|da|dan|he|ha|siente';

/** "No me duele", "sin dolor": what comes between is little, so that "no para me duele" still hurts. Breath and feeling are missed by denial. */
export const alarm: AlarmWords = {
  stems: new Set(
    stemsOf(
      'auch duele duelen duela dolio doliendo doler dolor dolores doloroso lastima lastime lastimo lastimado daño punzada punza pinchazo ' +
        'pinchó pincha tiron jalon calambre acalambro acalambre arde ardor quema molesta molestan molestia desgarre torci truena trono cruje ' +
        'crujio adolorido adolorida agudo insoportable pellizco espasmo cai caido caer caigo caida resbale tropece golpee golpe pegue ' +
        'pecho ahogo ahogando asfixio desmayo desmaye desmayar desmayando ambulancia emergencia emergencias urgencia urgencias hospital ' +
        'infarto derrame embolia ictus convulsion sangre sangrando sangro mareo maree mareada mareado nauseas vomitar devolver vertigo hormigueo ' +
        'hormigas dormida dormido durmio duerme adormecio adormecida entumida entumecio entumio fiebre calentura hinchada hinchado hincho ' +
        'inflamo inflamada rompi quebre fracture disloque zafo auxilio socorro traba trabo atoro atora muriendo muero paramedico ' +
        'inconsciente nublada',
    ),
  ),
  denial: new RegExp(`\\b(?:no|sin|nunca|ni)((?: (?:${between})){0,3}) ([a-zñ]+)`, 'g'),
  deniable: new Set(
    stemsOf(
      'duele duelen dolio dolor dolores lastima lastime lastimo daño molesta molestia mareo maree mareada mareado fiebre calentura ' +
        'nauseas calambre punzada caido cai durmio dormida hinchada adolorida adolorido arde',
    ),
  ),
  question:
    /^(?:como|donde|cual|cuando|por que|quien|que (?!me\b|dolor\b|daño\b)|puedo|puedes|debo|deberia|es|hay|cuanto|para que|sera|tengo que) /,
  cause: /^(?:como|que es|cual|cuando|quien|por que|para que) /,
};
