import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Listener } from '../../lambda/session/listener';
import { newcomer } from '../../lambda/session/saved/saved-fields';
import { publishedPage } from '../../cdk/stack/published-files';

const privacy = words('privacy');
const terms = words('terms');
const privacidad = words('privacy-es');

/** Every part of what is remembered of a person → the words of the privacy policy that own up to it. */
const OWNED_UP: Readonly<Record<keyof Listener, string>> = {
  routine: 'which routine and exercises you do',
  level: 'your level',
  pace: 'your pace',
  startSide: 'the side you start on',
  talk: 'how much explaining you like',
  waits: 'whether the skill waits between sets',
  sounds: 'which sounds you want',
  unplayed: 'when a sound could not be played',
  easing: 'how many steps easier or harder',
  own: 'the dose you set yourself',
  learned: 'which set-ups you have heard',
  rotation: 'which wording came last',
  trend: 'counts that decide when to offer another level',
  streak: 'how many weeks in a row',
  sessions: 'how many sessions there were',
  last: 'on which dates you exercised',
  closed: 'on which dates you exercised',
  zone: 'your time zone',
  reminderOffered: 'the day on which a reminder was last offered',
  today: 'your unfinished session',
};

/** The same in Spanish. */
const CONFESSED: Readonly<Record<keyof Listener, string>> = {
  routine: 'qué rutina y qué ejercicios hace',
  level: 'su nivel',
  pace: 'su ritmo',
  startSide: 'el lado con el que empieza',
  talk: 'cuánta explicación quiere',
  waits: 'si la skill espera entre series',
  sounds: 'qué sonidos quiere',
  unplayed: 'cuándo no se pudo reproducir un sonido',
  easing: 'cuántos pasos más fácil o más difícil',
  own: 'la dosis que usted fijó',
  learned: 'qué explicaciones ya oyó',
  rotation: 'qué frase vino al último',
  trend: 'cuentas que deciden cuándo ofrecer otro nivel',
  streak: 'cuántas semanas seguidas',
  sessions: 'cuántas sesiones hubo',
  last: 'en qué fechas hizo ejercicio',
  closed: 'en qué fechas hizo ejercicio',
  zone: 'su zona horaria',
  reminderOffered: 'el día en que se ofreció un recordatorio',
  today: 'su sesión sin terminar',
};

test('the privacy policy names everything that is remembered', () => {
  expect(Object.keys(OWNED_UP).sort()).toEqual(Object.keys(newcomer).sort());
  for (const phrase of Object.values(OWNED_UP)) expect(privacy).toContain(phrase);
  for (const phrase of Object.values(CONFESSED)) expect(privacidad).toContain(phrase);
});

test('the privacy policy says what is never kept, how long the rest is, and both ways to delete it', () => {
  for (const phrase of ['never kept', 'pain, symptoms, injuries', '400 days', '30 days', '36 days', '35 days']) {
    expect(privacy).toContain(phrase);
  }
  for (const phrase of ['forget me', 'Disable the skill']) expect(privacy).toContain(phrase);
  for (const phrase of ['nunca', 'dolor, síntomas, lesiones', '400 días', '30 días', '36 días', '35 días', 'olvídame'])
    expect(privacidad).toContain(phrase);
});

test('the terms carry the disclaimer that Amazon asks for, word for word', () => {
  expect(terms).toContain(
    'This tool does not provide medical advice, and is for informational and educational purposes only, and is not a ' +
      'substitute for professional medical advice, treatment or diagnosis. Call your doctor to receive medical advice. ' +
      'If you think you may have a medical emergency, please dial 911',
  );
});

test('the privacy policy says what UK and EU law asks for: who, why, where, which rights, and where to complain', () => {
  for (const phrase of [
    'The controller is',
    'Article 6(1)(b)',
    'Article 9',
    'standard contractual clauses',
    'access, correction, deletion, restriction',
    'Information Commissioner',
    'no decision about you is automated',
  ])
    expect(privacy).toContain(phrase);
  for (const phrase of [
    'El responsable del tratamiento',
    'artículo 6(1)(b)',
    'artículo 9',
    'cláusulas contractuales tipo',
  ])
    expect(privacidad).toContain(phrase);
  expect(privacidad).toContain('Agencia Española de Protección de Datos');
  expect(words('terms-es')).toContain('no proporciona consejo médico');
});

test('what is published names the address and the place, and a page without an address says that it is a draft', () => {
  const page = 'skill-package/policies/privacy.html';
  const published = publishedPage(page, { contact: 'care@example.org', region: 'eu-west-1' });
  expect(published).toContain('<a href="mailto:care@example.org">care@example.org</a>');
  expect(published).toContain('in Ireland');
  expect(published).not.toContain('{{');
  expect(publishedPage(page, {})).toContain('this is a draft');
  const pagina = 'skill-package/policies/privacy-es.html';
  expect(publishedPage(pagina, { region: 'eu-west-1' })).toContain('en Irlanda');
  expect(publishedPage(pagina, {})).toContain('esto es un borrador');
});

test('the pages load nothing from anywhere and run nothing', () => {
  for (const name of ['privacy', 'terms', 'privacy-es', 'terms-es'] as const) {
    const page = readFileSync(`skill-package/policies/${name}.html`, 'utf8');
    expect(page).not.toMatch(/<script|<img|<link|https?:|@import/);
    expect(page).toContain(`<html lang="${name.endsWith('-es') ? 'es' : 'en'}">`);
  }
});

/** The text of a page as it is read: without tags, on one line. */
function words(name: 'privacy' | 'terms' | 'privacy-es' | 'terms-es'): string {
  const page = readFileSync(`skill-package/policies/${name}.html`, 'utf8');
  return page.replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}
