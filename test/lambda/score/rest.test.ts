import { describe, expect, test } from '@jest/globals';
import { levels } from '../../../lambda/routine/routine';
import type { Cue } from '../../../lambda/score/cue';
import { passageFrom } from '../../../lambda/score/passage';
import { questionOf } from '../../../lambda/score/talk/question';
import { speechTime } from '../../../lambda/score/speech-time';
import { onFeet } from '../../../lambda/session/body';
import { completed } from '../../../lambda/session/progress';
import type { Listener } from '../../../lambda/session/listener';
import { startOf } from '../../../lambda/session/plan/order';
import type { Spot } from '../../../lambda/session/spot';
import { locales } from '../../cast/locales';
import { onTheMat, returning } from '../../cast/listeners';

const sessions = [0, 1, 4, 9];
const people: readonly Listener[] = levels.flatMap((level) =>
  sessions.map((count) => {
    const learned = count === 0 ? {} : { learned: { bridge: count, leg_circles: count } };
    return onTheMat(level, { ...learned, sessions: { ...returning.sessions, count } });
  }),
);

/** Every rest of an exercise in a session, as its cues: within an answer, or in the reprompt of its question. */
function restsOf(exercise: string, who: Listener, locale: (typeof locales)[number]): readonly (readonly Cue[])[] {
  const rests: (readonly Cue[])[] = [];
  let [at, listener]: [Spot | null, Listener] = [startOf(exercise, who), who];
  while (at !== null && at.exercise === exercise) {
    const passage = passageFrom({ at: 'playing', from: at, by: 'set-up', told: 0 }, listener, locale, onFeet);
    rests.push(...inRuns(passage.score, locale));
    const { then } = passage;
    if (then.at === 'resting')
      rests.push(...inRuns(questionOf(then, passage.listener, locale)?.reprompt ?? [], locale));
    [at, listener] = then.at === 'resting' ? [then.next, passage.listener] : [null, completed(passage.listener, at)];
  }
  return rests;
}

/** Runs of rest: each ends with the word that ten seconds are left. */
function inRuns(score: readonly Cue[], { words }: (typeof locales)[number]): readonly (readonly Cue[])[] {
  const ten = words('rest.ten', {});
  const ends = score.flatMap((cue, at) => (cue.kind === 'rest' && cue.words === ten ? [at] : []));
  return ends.map((end) => score.slice(score.slice(0, end).findLastIndex(({ kind }) => kind !== 'rest') + 1, end + 1));
}

describe.each(locales)('a rest in $id', (locale) => {
  const all = people.flatMap((who) =>
    ['bridge', 'leg_circles'].map((exercise) => ({ who, exercise, rests: restsOf(exercise, who, locale) })),
  );

  test('there are some to look at', () => {
    expect(all.flatMap(({ rests }) => rests).length).toBeGreaterThan(40);
  });

  test('begins with its length', () => {
    const first = all.flatMap(({ rests }) => rests.map(([cue]) => cue?.words ?? ''));
    expect(
      first.filter((words) => !/((seconds'|minute's) rest|(segundos|un minuto) de descanso)\.$/i.test(words)),
    ).toEqual([]);
  });

  test('has no silence over ten seconds, and words in each of its beats', () => {
    const cues = all.flatMap(({ rests }) => rests.flat());
    expect(cues.filter(({ words, lasts }) => words === '' || lasts - speechTime(words, locale.voice) > 10)).toEqual([]);
  });

  test('never says hold, nor the way out of an exercise, nor "Rest."', () => {
    const words = all.flatMap(({ rests }) => rests.flat().map((cue) => cue.words));
    expect(words.filter((line) => /\bhold\b|let go|put your|^rest\.$/i.test(line))).toEqual([]);
  });

  test('teaches one line, and each once in a session; a short one may say instead that it can be cut short', () => {
    const lessons = Object.entries(locale.lines).flatMap(([name, text]) => (name.includes('.teach.') ? [text] : []));
    for (const { rests } of all) {
      const taught = rests.map((cues) => cues.map(({ words }) => words).filter((words) => lessons.includes(words)));
      expect(new Set(taught.flat()).size).toBe(taught.flat().length);
      const isShort = rests.map((cues) => cues.some(({ words }) => words === locale.words('rest.sooner', {})));
      expect(taught.filter((lines, at) => lines.length !== 1 && isShort[at] !== true)).toEqual([]);
      expect(taught.filter((lines) => lines.length > 1)).toEqual([]);
    }
  });

  test('has the pelvis that stretches toward the heels in the first one, when the set-up no longer tells it', () => {
    const line = locale.words('bridge.move.lower', {});
    for (const { who, exercise, rests } of all.filter((one) => one.exercise === 'bridge')) {
      const heard = rests.map((cues) => cues.some(({ words }) => words === line));
      const isOwed = (who.learned[exercise] ?? 0) > 0;
      expect(heard).toEqual(rests.map((_, at) => isOwed && at === 0));
    }
  });

  test('says in the first three sessions only that it can be cut short', () => {
    const sooner = locale.words('rest.sooner', {});
    const late = all.filter(({ who }) => who.sessions.count >= 3).flatMap(({ rests }) => rests.flat());
    expect(late.filter(({ words }) => words === sooner)).toEqual([]);
    expect(all.flatMap(({ rests }) => rests.flat()).some(({ words }) => words === sooner)).toBe(true);
  });
});
