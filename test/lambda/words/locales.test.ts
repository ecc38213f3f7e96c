import { describe, expect, test } from '@jest/globals';
import { american } from '../../../lambda/words/en-US/lines';
import { british } from '../../../lambda/words/en-GB/lines';
import type { Line } from '../../../lambda/words/line';
import { textsOf } from '../../cast/locales';
import { localeFor, locales } from '../../../lambda/words/locales';

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

  test.each(locales)('$id says when, where and how many', ({ time, day, count, spot }) => {
    expect([time('07:00'), time('12:05'), time('19:30'), time('00:15')]).toEqual([
      'seven in the morning',
      'twelve oh five in the afternoon',
      'seven thirty in the evening',
      'twelve fifteen in the morning',
    ]);
    expect([day('MO'), day('daily'), day('today')]).toEqual(['every Monday', 'every day', 'today']);
    expect([count(0, 'sessions'), count(1, 'weeks'), count(2, 'sets')]).toEqual([
      'no sessions',
      'one week',
      'two sets',
    ]);
    const whole = { exercise: 'leg_circles', side: 'left', set: 1, repetition: { of: 'back', n: 3 } } as const;
    expect(spot(whole)).toMatch(/^left leg, set one, circle three backwards?$/);
    expect(spot({ ...whole, exercise: 'pigeon', repetition: null })).toBe('left side, set one');
    expect(spot({ exercise: 'bridge', side: null, set: null, repetition: null })).toBe('');
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
