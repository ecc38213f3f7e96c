import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hip } from '../../../lambda/routine/hip/hip';
import { stepsOfExercise } from '../../../lambda/routine/lines';
import { type Posture, postures } from '../../../lambda/routine/posture';
import type { Routine, Step } from '../../../lambda/routine/routine';
import { wayBetween } from '../../../lambda/routine/transfers';
import { sentencesOf } from '../../../lambda/score/speech-time';
import type { Line } from '../../../lambda/words/line';
import { locales, textsOf } from '../../cast/locales';
import { expectedOf } from './expected';

const routine: Routine = hip;

const shown = (line: string) => /^(card|title|screen)\./.test(line);

/** What one moves to, on the way and into the pose; what is told at rest has the length of any other line. */
const ledLines = new Set(
  routine.exercises
    .flatMap((e) => [e.pose, ...e.easier.flatMap((v) => v.pose ?? [])])
    .flatMap(({ entry, change, again }) => [...entry.full, ...entry.short, ...change.full, ...change.short, ...again])
    .concat(postures.flatMap((to) => postures.flatMap((from) => stepsBetween(from, to))).filter(({ then }) => then > 1))
    .map(({ say }) => say),
);
const stepLines = new Set(routine.exercises.flatMap(stepsOfExercise).map(({ say }) => say));

function stepsBetween(from: Posture, to: Posture): readonly Step[] {
  if (from === 'standing' && to === 'sitting') return []; // nobody is led there
  const { full, short } = wayBetween(from, to);
  return [...full, ...short];
}

const wordCount = (sentence: string) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;

describe.each(locales)('in $id', (locale) => {
  const { capital, fillings, number, numbers } = expectedOf(locale.id);
  const all = Object.keys(locale.lines).filter((name): name is Line => locale.isLine(name));
  const spoken = all.filter((line) => !shown(line));
  const texts = spoken.flatMap((line) =>
    textsOf(locale.lines, line).map((_, turn) => ({ line, text: locale.wordsOf(line, fillings, turn) })),
  );

  test('every blank of every spoken line can be filled', () => {
    expect(texts.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
  });

  test('a spoken sentence has fifteen words at most, and one of a set-up twelve', () => {
    const long = texts.flatMap(({ line, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordCount(sentence) > (ledLines.has(line) ? 12 : 15))
        .map((sentence) => `${line}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('a line asks one question at most, and asks it last', () => {
    expect(texts.filter(({ text }) => text.slice(0, -1).includes('?'))).toEqual([]);
  });

  test('the lines that ask end with their question, and no other line asks', () => {
    const asking = (line: string) => line.startsWith('ask.') || line.startsWith('again.');
    expect(texts.filter(({ line, text }) => asking(line) !== text.endsWith('?'))).toEqual([]);
  });

  test('what is spoken has no digits, no markup and no banned phrase', () => {
    const banned =
      /push through your heels|no pain,? no gain|feel the burn|(great|good|nice|perfect|beautiful) (form|job|work|technique)|well done|muy bien hecho|sin dolor no hay|(excelente|buena|gran|perfecta) (forma|técnica|postura)|\d|[<>&*_#]/i;
    expect(texts.filter(({ text }) => banned.test(text))).toEqual([]);
  });

  test('the wordings of a line differ, and those that go round are four to six or come in pairs', () => {
    const twins = all.filter((line) => new Set(textsOf(locale.lines, line)).size < textsOf(locale.lines, line).length);
    expect(twins).toEqual([]);
    expect(all.filter((line) => ![1, 2, 4, 5, 6].includes(textsOf(locale.lines, line).length))).toEqual([]);
  });

  test('lines with several wordings take them in turn, and never the same twice running', () => {
    const many = spoken.filter((line) => textsOf(locale.lines, line).length > 1);
    expect(many.length).toBeGreaterThan(8);
    for (const line of many)
      for (let turn = 0; turn < 12; turn += 1)
        expect(locale.wordsOf(line, fillings, turn)).not.toBe(locale.wordsOf(line, fillings, turn + 1));
  });

  test('numbers, set-up and safety have one wording', () => {
    const fixed =
      /^(count|release|remark\.(hurtAdvice|emergency|chooseFirst|chooseLast)|ask\.(whatNow|whatNext)|breath)/;
    const varied = spoken.filter(
      (line) =>
        (fixed.test(line) || line.startsWith('move.') || stepLines.has(line)) && textsOf(locale.lines, line).length > 1,
    );
    expect(varied).toEqual([]);
  });

  test('a blank that is not filled is refused, by its name', () => {
    for (const line of all) {
      const blank = textsOf(locale.lines, line).flatMap((text) =>
        [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]),
      )[0];
      if (blank !== undefined)
        expect(() => locale.wordsOf(line, {})).toThrow(`line "${line}" lacks its blank "${blank}"`);
    }
    // @ts-expect-error: the compiler refuses it too
    expect(() => locale.words('count.n', {})).toThrow('line "count.n" lacks its blank "Count"');
  });

  test('a line that is not there is refused, by its name', () => {
    expect(() => locale.wordsOf('bridge.nothing', {})).toThrow('there are no words for "bridge.nothing"');
    expect([locale.isLine('bridge.lead'), locale.isLine('toString'), locale.isLine('')]).toEqual([true, false, false]);
  });

  test('a blank with a capital is filled with one', () => {
    expect(locale.words('pigeon.knee-short', { side: locale.name('left') })).toBe(capital);
  });

  test('numbers are said as words up to ninety-nine, and each as another', () => {
    const said = Array.from({ length: 100 }, (_, n) => locale.number(n));
    expect(new Set(said).size).toBe(100);
    expect(said.filter((word) => !number.test(word))).toEqual([]);
    expect(numbers.map(([n]) => locale.number(n))).toEqual(numbers.map(([, word]) => word));
  });
});

test('no line is written for nothing: each is named in the code, whole or as a pattern', () => {
  const root = join(__dirname, '../../../lambda');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.endsWith('.ts') && !/words.(en|es)-|words.spanish/.test(f),
  );
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const named = new Set([...code.matchAll(/'([\w.-]+)'/g)].map((found) => found[1] ?? ''));
  const patterns = [...code.matchAll(/`((?:[\w.-]|\$\{[^`}]*\})+)`/g)]
    .map((found) => (found[1] ?? '').split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')))
    .filter((parts) => parts.some((part) => /\w/.test(part)))
    .map((parts) => new RegExp(`^${parts.join('[\\w.-]+')}$`));
  expect(
    locales
      .flatMap(({ lines }) => Object.keys(lines))
      .filter((line) => !named.has(line) && !patterns.some((p) => p.test(line))),
  ).toEqual([]);
});
