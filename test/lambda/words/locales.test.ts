import { describe, expect, test } from '@jest/globals';
import { american } from '../../../lambda/words/en-US/lines';
import { british } from '../../../lambda/words/en-GB/lines';
import type { Line } from '../../../lambda/words/line';
import { locales, textsOf } from '../../cast/locales';
import { expectedOf } from './expected';
import { localeFor } from '../../../lambda/words/locales';

const enGB = localeFor('en-GB');
const lineNames = Object.keys(british).filter((name): name is Line => enGB.isLine(name));

describe('the locale of a request', () => {
  test.each(locales)('in $id is its own', (locale) => {
    expect(localeFor(locale.id)).toBe(locale);
  });

  test.each([
    ['en-NZ', 'en-GB'],
    ['en-AU', 'en-GB'],
    ['en-IN', 'en-GB'],
    ['en-IE', 'en-GB'],
    ['en-ZA', 'en-GB'],
    ['en-CA', 'en-US'],
    ['es-CL', 'es-US'],
    ['es-419', 'es-US'],
    ['es', 'es-US'],
    ['fr-FR', 'en-US'],
    ['toString', 'en-US'],
    [null, 'en-US'],
  ])('%s is answered in the words of %s', (tag, id) => {
    expect(localeFor(tag).id).toBe(id);
  });
});

describe('a locale', () => {
  test('has the lines of every other, and leaves the same blanks open', () => {
    const blanksOf = (texts: readonly string[]) =>
      [
        ...new Set(
          texts
            .join()
            .match(/\{\w+\}/g)
            ?.map((blank) => blank.toLowerCase()),
        ),
      ].sort();
    const [first, ...others] = locales;
    for (const { lines } of others) {
      expect(Object.keys(lines).sort()).toEqual(Object.keys(first?.lines ?? {}).sort());
      const wrong = lineNames.filter(
        (line) => `${blanksOf(textsOf(lines, line))}` !== `${blanksOf(textsOf(american, line))}`,
      );
      expect(wrong).toEqual([]);
    }
  });

  test.each(locales)('$id says when, where and how many', ({ id, time, day, count, spot }) => {
    const { times, days, counts, spots } = expectedOf(id);
    expect(['07:00', '12:05', '21:30', '00:15'].map(time)).toEqual(times);
    expect(['MO', 'daily', 'today', 'MO,TH'].map(day)).toEqual(days);
    expect([count(0, 'sessions'), count(1, 'weeks'), count(2, 'sets'), count(21, 'minutes')]).toEqual(counts);
    const whole = { exercise: 'leg_circles', side: 'left', set: 1, repetition: { of: 'back', n: 3 } } as const;
    expect(spot(whole)).toMatch(spots[0] ?? '');
    expect(spot({ ...whole, exercise: 'pigeon', repetition: null })).toMatch(spots[1] ?? '');
    expect(spot({ exercise: 'bridge', side: null, set: null, repetition: null })).toBe('');
  });
});

describe('Spanish', () => {
  const [usa, mexico, spain] = (['es-US', 'es-MX', 'es-ES'] as const).map(localeFor);

  test('names the number to call where it is spoken', () => {
    const call = (locale: typeof usa) => locale?.words('remark.emergency', {});
    expect([call(usa), call(mexico)]).toEqual([
      expect.stringContaining('nueve once, o a su número local'),
      expect.stringContaining('nueve once'),
    ]);
    expect(call(spain)).toContain('uno uno dos');
    expect(call(spain)).not.toContain('nueve once');
  });

  test('has what lies on the floor by the name that it has there, and no other', () => {
    const mats = [/colchoneta/i, /tapete/i, /esterilla/i];
    const found = [usa, mexico, spain].map((locale) =>
      mats.filter((mat) => Object.values(locale?.lines ?? {}).some((text) => mat.test(String(text)))),
    );
    expect(found).toEqual(mats.map((mat) => [mat]));
    const latin = /\b(piso|toronja|quijada|adolorida|presión alta|celular)\b/i;
    expect(Object.values(spain?.lines ?? {}).flatMap((text) => latin.exec(String(text))?.[0] ?? [])).toEqual([]);
  });

  test('heads the columns of a week with the days, not with their articles', () => {
    const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    expect([week.map((day) => usa?.initial(day)).join(''), week.map(enGB.initial).join('')]).toEqual([
      'LMMJVSD',
      'MTWTFSS',
    ]);
  });

  test('makes a side agree with what it is the side of, and "de" and "a" one word with "el"', () => {
    const sides = { side: 'izquierda', other: 'derecha' };
    expect(usa?.words('pigeon.foot', sides)).toBe('Cruce el pie izquierdo hacia el lado derecho.');
    expect(usa?.words('remark.goingBack', { exercise: usa.name('happy_baby') })).toBe('Volvemos al bebé feliz.');
    expect(usa?.words('remark.extraSet', { exercise: usa.name('happy_baby') })).toBe('Una serie más del bebé feliz.');
  });
});

describe('British English', () => {
  const said = lineNames.flatMap((line) => textsOf(british, line).map((text) => ({ line, text })));

  test('has no American word or spelling in it', () => {
    const foreign =
      /physical therap|\b(toward|backward|forward first|abs|color|center|favorite|gray|program|surgery|clinician)\b|\b(?!size\b)\w+iz(e|ing|ed)\b/i;
    expect(said.filter(({ text }) => foreign.test(text))).toEqual([]);
  });

  test('names the number to call, and the local one for whoever hears it elsewhere', () => {
    expect(enGB.words('remark.emergency', {})).toContain('Call nine nine nine, or your local emergency number, now.');
    expect(enGB.words('welcome.check', {})).toContain('physiotherapist');
    expect(enGB.words('bridge.move', {})).toContain('bum');
  });
});
