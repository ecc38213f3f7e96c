import { describe, expect, test } from '@jest/globals';
import { written } from '../../simulator/device/act';
import { localeOf, readScript } from '../../simulator/script/script';

describe('a talk script', () => {
  test('opens the skill with its first words, whatever they are', () => {
    expect(readScript('good morning\npause')).toEqual([
      { act: { does: 'launch', words: 'good morning' }, after: null },
      { act: { does: 'say', words: 'pause' }, after: null },
    ]);
  });

  test('may open the skill with a request', () => {
    expect(readScript('ask hip routine to start on the left')[0]?.act.does).toBe('say');
  });

  test('has comments and empty lines that do nothing, and any kind of line end', () => {
    expect(readScript('\uFEFF# morning\r\n\r\n  open hip routine \r\n').map(({ act }) => written(act))).toEqual([
      'open hip routine',
    ]);
  });

  test.each([
    ['# locale en-GB\nopen hip routine', 'en-GB'],
    ['# A first session\n\n#locale en-GB', 'en-GB'],
    ['open hip routine\n# locale en-GB', null],
    ['# locale french\nopen hip routine', null],
    ['open hip routine', null],
  ])('says before its first act in which locale it is: %j', (text, locale) => {
    expect(localeOf(text)).toBe(locale);
  });

  test.each([
    ['+45s pause', 45, { does: 'say', words: 'pause' }],
    ['+2.5s pause', 2.5, { does: 'say', words: 'pause' }],
    ['+30s (exit)', 30, { does: 'exit' }],
    ['(silence)', null, { does: 'silence' }],
    ['(touch pause)', null, { does: 'touch', button: ['pause'] }],
    ['(disable)', null, { does: 'disable' }],
    ['(consent accepted)', null, { does: 'consent', status: 'ACCEPTED' }],
    ['(consent denied)', null, { does: 'consent', status: 'DENIED' }],
    ['(consent unanswered)', null, { does: 'consent', status: 'NOT_ANSWERED' }],
    ['(wait 1 day)', null, { does: 'wait', seconds: 86_400 }],
    ['(wait 20 minutes)', null, { does: 'wait', seconds: 1200 }],
  ])('%s is done as written', (line, after, act) => {
    expect(readScript(`open hip routine\n${line}`)[1]).toEqual({ act, after });
  });

  test.each([
    '+pause',
    '+45x pause',
    '+45s',
    '(dance)',
    '(touch)',
    '(consent perhaps)',
    '(wait a bit)',
    '(silence',
    '(exit now)',
  ])('%s is refused with the number of its line', (line) => {
    expect(() => readScript(`open hip routine\n# then\n${line}`)).toThrow(/^line 3: /);
  });

  test('is refused if nothing happens in it', () => {
    expect(() => readScript('# later\n')).toThrow('nothing happens in it');
  });
});
