import { describe, expect, test } from '@jest/globals';
import { advance } from '../../../lambda/conversation/advance';
import type { Move } from '../../../lambda/conversation/move';
import { open } from '../../../lambda/conversation/opening';
import { ssmlOf } from '../../../lambda/render/ssml';
import type { LevelId, Side } from '../../../lambda/routine/routine';
import { keptFor } from '../../../lambda/kept/kept';
import { arrivalOf } from '../../../lambda/score/arrival';
import { type Cue, lengthOf, type Score } from '../../../lambda/score/cue';
import { minutesFrom } from '../../../lambda/score/talk/minutes';
import { notation } from '../../../lambda/score/notation';
import { passageFrom } from '../../../lambda/score/passage';
import { scoreOfSet } from '../../../lambda/score/sets/set';
import { speechTime } from '../../../lambda/score/speech-time';
import type { Listener, Pace, Talk } from '../../../lambda/session/listener';
import { planOf, type PlannedSet, poseOf } from '../../../lambda/session/plan/plan';
import type { LocaleId } from '../../../lambda/words/locale';
import { now, onTheMat, returning } from '../../cast/listeners';
import { playedThrough, sessionOf } from '../../cast/replies';
import { secondsOf } from '../render/speech';
import { locales } from '../../cast/locales';

const levels: readonly LevelId[] = ['gentle', 'building', 'full'];
const paces: readonly Pace[] = ['slower', 'usual', 'faster'];
const talks: readonly Talk[] = ['less', 'usual', 'more'];
const sides: readonly Side[] = ['left', 'right'];
const all = <A, B>(as: readonly A[], bs: readonly B[]) => as.flatMap((a) => bs.map((b) => [a, b] as const));

/** What stands for each listener in a report. */
interface Case {
  readonly name: string;
  readonly listener: Listener;
}

/** Levels, paces and easings crossed; verbosity, side, practice and waiting turn with them, so that each meets each. */
const everyCase: readonly Case[] = all(all(levels, paces), all([-2, -1, 0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5])).map(
  ([[level, pace], [easing, turn]], i) => {
    const learned = [0, 1, 4][turn % 3] ?? 0;
    const talk = talks[(i + Math.floor(i / 6)) % 3] ?? 'usual';
    const side = sides[i % 2] ?? 'left';
    const waits = turn >= 3;
    const every = <T>(n: T) => ({ bridge: n, leg_circles: n, happy_baby: n, pigeon: n });
    const part = { pace, talk, waits, easing: every(easing), learned: learned === 0 ? {} : every(learned) };
    const name = `${level} ${pace} easing ${easing} learned ${learned} talk ${talk} ${side} first${waits ? ' waits' : ''}`;
    return { name, listener: onTheMat(level, part, side) };
  },
);

/** A locale that is another but for a few words is gone through with a fifth of the cases. */
function casesFor(id: LocaleId): readonly Case[] {
  return id.endsWith('-US') ? everyCase : everyCase.filter((_, i) => i % 5 === 0);
}

describe.each(locales)('in $id', (locale) => {
  const heard = keptFor((move: Move) => arrivalOf(move, locale));
  const cases = casesFor(locale.id);
  const sets = cases.flatMap(({ name, listener }) =>
    planOf(listener).map((planned) => ({
      name: `${name}: ${planned.exercise.id} ${planned.side ?? ''} ${planned.set}`,
      planned,
      pace: listener.pace,
      score: scoreOfSet(planned, 1, 'last', locale),
    })),
  );

  /** What the tempo of a dose says, counted here anew. */
  function tempo({ dose, ...planned }: PlannedSet): number {
    switch (dose.count) {
      case 'repetitions':
        return dose.repetitions * (dose.up + dose.hold + dose.down);
      case 'circles':
        return 2 * dose.each * dose.circle + dose.change;
      case 'breaths':
        return dose.breaths * (dose.in + dose.out) + (poseOf(planned).exit.last.lasts ?? dose.exit);
    }
  }

  const wordsIn = (score: Score) => score.flatMap((cue) => cue.words.split(/\s+/).filter((word) => word !== '')).length;
  const talkIn = (score: Score) => score.reduce((sum, cue) => sum + speechTime(cue.words, locale.voice, cue.rate), 0);

  /** The longest time without a word. */
  function longestSilence(score: Score): number {
    let silence = 0;
    let longest = 0;
    for (const cue of score) {
      silence = (cue.words === '' ? silence : 0) + cue.lasts - speechTime(cue.words, locale.voice, cue.rate);
      longest = Math.max(longest, silence);
    }
    return longest;
  }

  describe('a set', () => {
    test('lasts what its tempo says, by the score and by the arithmetic of its SSML', () => {
      const wrong = sets.filter(({ planned, score }) => {
        const said = tempo(planned);
        const counted = score.filter(({ kind }) => kind !== 'say'); // circles have their way out after the last of them
        return (
          Math.abs(lengthOf(counted) - said) > 1e-6 ||
          Math.abs(secondsOf(ssmlOf(counted, locale), locale) - said) > 0.02 * said
        );
      });
      expect(sets.length).toBeGreaterThan(6 * cases.length);
      expect(wrong.map(({ name }) => name)).toEqual([]);
    });

    test('holds as long as its dose says, within a quarter of a second', () => {
      const seen = new Set<string>();
      for (const { name, planned, score } of sets) {
        const { dose } = planned;
        const written = notation(score);
        if (dose.count !== 'repetitions' || seen.has(written)) continue;
        seen.add(written);
        score.forEach((cue, i) => {
          if (cue.kind !== 'hold' || i > 30) return;
          const until = (end: number) => secondsOf(ssmlOf(score.slice(0, end), locale), locale);
          const held = until(i + 1) - until(i);
          if (Math.abs(held - dose.hold) > 0.25) throw new Error(`${name}: holds ${held} s, not ${dose.hold}`);
        });
      }
      expect(seen.size).toBeGreaterThan(20);
    });

    test('says nothing on a beat that takes more than four fifths of it', () => {
      const crowded = sets.flatMap(({ name, score }) =>
        score.filter(isCrowded).map((cue) => `${cue.words} in ${cue.lasts} s — ${name}`),
      );
      const kinds = new Map(crowded.map((line) => [line.split(' — ')[0], line]));
      expect([...kinds.values()]).toEqual([]);
    });

    test('of lifts is a third speech at most and 45 words a minute', () => {
      const wrong = sets.filter(({ planned, score }) => {
        if (planned.dose.count !== 'repetitions') return false;
        // Half a set has the same words to begin and to end with.
        const most = planned.variants.some(({ dose }) => dose?.half === true) ? 50 : 45;
        return talkIn(score) / lengthOf(score) > 0.35 || wordsIn(score) / (lengthOf(score) / 60) > most;
      });
      expect([...new Set(wrong.map(({ name }) => name))].sort().slice(0, 8)).toEqual([]);
    });

    test('of lifts is never left to guess: as it is prescribed, an exercise is 15 percent speech', () => {
      const prescribed = cases.filter(({ listener }) => listener.pace === 'usual');
      const quiet = prescribed.flatMap(({ name, listener }) => {
        const lifted = planOf(listener).filter((p) => p.dose.count === 'repetitions' && isPrescribed(p, listener.pace));
        const score = lifted.flatMap((planned) => scoreOfSet(planned, 1, 'last', locale));
        return score.length === 0 || talkIn(score) / lengthOf(score) >= 0.15 ? [] : [name];
      });
      expect(quiet).toEqual([]);
    });

    test('of circles is a third speech as it is prescribed, every number in it, and half where the foot taps down', () => {
      const dense = sets.filter(({ planned, pace, score }) => {
        if (planned.dose.count !== 'circles') return false;
        return talkIn(score) / lengthOf(score) > (isPrescribed(planned, pace) ? 0.36 : 0.52);
      });
      expect([...new Set(dense.map(({ name }) => name))].sort().slice(0, 8)).toEqual([]);
    });

    test('of a stretch is three tenths speech at most', () => {
      const dense = sets.filter(({ planned, score }) => {
        const held = score.filter((cue) => cue.kind !== 'exit'); // the way out of a stretch is not the stretch
        return planned.dose.count === 'breaths' && talkIn(held) / lengthOf(held) > 0.3;
      });
      expect(dense.map(({ name }) => name).slice(0, 8)).toEqual([]);
    });

    test('is the same on both sides, in count and in time', () => {
      for (const { listener } of cases) {
        const [left, right] = sides.map((side) => planOf(listener).filter((p) => p.side === side));
        const shape = (planned: readonly PlannedSet[] | undefined) =>
          (planned ?? []).map((p) => [
            p.exercise.id,
            p.set,
            p.of,
            lengthOf(scoreOfSet(p, 1, 'last', locale)),
            scoreOfSet(p, 1, 'last', locale).length,
          ]);
        expect(shape(left)).toEqual(shape(right));
      }
    });
  });

  function isCrowded(cue: Cue): boolean {
    return speechTime(cue.words, locale.voice, cue.rate) > 0.8 * cue.lasts + 1e-6;
  }

  /** Nothing that makes a set shorter, longer or quicker, or adds words to it. */
  function isPrescribed({ variants }: PlannedSet, pace: Pace): boolean {
    return pace === 'usual' && !variants.some(({ dose, taps }) => dose !== undefined || taps === true);
  }

  const sessions = cases.map(({ name, listener }) => ({ name, listener, moves: sessionOf(listener, locale) }));
  const answers = sessions.flatMap(({ name, moves }) => moves.map((move) => ({ name, move, arrival: heard(move) })));
  const passages = answers.flatMap(({ name, move, arrival }) =>
    move.to.at === 'playing'
      ? [{ name, arrival, passage: passageFrom(move.to, move.listener, locale, move.body) }]
      : [],
  );

  describe('an answer', () => {
    test('leaves nobody without a word for more than ten seconds', () => {
      const silent = answers.filter(({ arrival }) => longestSilence(arrival.score) > 10.01);
      expect(silent.map(({ name, arrival }) => `${longestSilence(arrival.score)} s — ${name}`).slice(0, 5)).toEqual([]);
      expect(passages.length).toBeGreaterThan(4 * cases.length);
    });

    test('plays for 240 s at most, and is 7,500 characters of SSML at most', () => {
      const long = answers.filter(({ arrival }) => lengthOf(arrival.score) > 240);
      const large = answers.filter(
        ({ arrival }) => ssmlOf(arrival.score, locale, arrival.asked?.question).length > 7500,
      );
      expect([...new Set(long.map(({ name }) => name.split(' learned')[0] ?? ''))].sort()).toEqual([]);
      expect(large.map(({ name }) => name)).toEqual([]);
    });

    test('has beats that its words fit, in the lead, the rest and the way out too', () => {
      const beats = passages.flatMap(({ passage }) =>
        passage.score.filter((cue) => cue.kind === 'lead' || cue.kind === 'rest'),
      );
      expect([...new Set(beats.filter(isCrowded).map((cue) => `${cue.words} in ${cue.lasts} s`))]).toEqual([]);
    });

    test('leads into place with seven tenths of speech at most, and tells with 85 percent', () => {
      const shareOf = (score: Score) => {
        const steps = score.filter((cue) => cue.kind === 'step' || cue.kind === 'move');
        return steps.length < 3 ? [] : [talkIn(steps) / lengthOf(steps)];
      };
      const led = passages.flatMap(({ name, passage }) => shareOf(passage.score).map((share) => ({ name, share })));
      const told = answers.flatMap(({ name, arrival }) => shareOf(arrival.score).map((share) => ({ name, share })));
      expect(led.length).toBeGreaterThan(cases.length);
      const over = [...led.filter(({ share }) => share > 0.7), ...told.filter(({ share }) => share > 0.85)];
      expect(over.map(({ name, share }) => `${share} — ${name}`).slice(0, 8)).toEqual([]);
    });
  });

  /** What a listener takes to say one word, and a question to be asked, in seconds. */
  const replying = 3;

  /** Seconds of a whole session, from the first answer after the launch on. */
  function realSeconds(moves: readonly Move[]): number {
    return moves
      .map(heard)
      .reduce((sum, { score, asked }) => sum + lengthOf(score) + (asked === null ? 0 : replying), 0);
  }

  describe('a session', () => {
    const density = (moves: readonly Move[]) => {
      const answered = moves.map(heard);
      const asked = answered.flatMap(({ asked: question }) => question?.question.split(' ') ?? []);
      return (wordsIn(answered.flatMap(({ score }) => score)) + asked.length) / (realSeconds(moves) / 60);
    };

    test('is sixty words a minute at most as it is prescribed, whatever the level, the pace and the practice', () => {
      const prescribed = sessions.filter(
        ({ listener: { easing, pace, talk, waits } }) =>
          (easing.bridge ?? 0) <= 1 && pace !== 'faster' && talk !== 'more' && !waits,
      );
      expect(prescribed.length).toBeGreaterThan(cases.length / 15);
      // The first time every way and every exercise is told in full.
      const most = ({ learned }: Listener) => (Object.keys(learned).length === 0 ? 70 : 60);
      const dense = prescribed.filter(({ listener, moves }) => density(moves) > most(listener));
      expect(dense.map(({ name }) => name)).toEqual([]);
    });

    test("is ninety words a minute at most where it is made shorter, where rests are one's own, and where all is explained", () => {
      expect(sessions.filter(({ moves }) => density(moves) > 90).map(({ name }) => name)).toEqual([]);
    });

    test('takes six replies after the launch at most when it is Gentle, and fourteen when it is the whole of Full', () => {
      const gentle = playedThrough(open(returning, now), locale).length - 1;
      const ready = open({ ...returning, level: 'full' }, now);
      const whole = advance(ready.to, { means: 'fullDose' }, ready.listener, now, ready.body);
      const full = playedThrough(whole, locale).length - 1;
      expect([gentle <= 6, full <= 14]).toEqual([true, true]);
      expect(playedThrough(open(null, now), locale).length - 1).toBeLessThanOrEqual(6);
    });

    test('lasts as many minutes as were announced, within one', () => {
      const wrong = sessions.flatMap(({ name, listener, moves }) => {
        const start = moves[0];
        if (start === undefined || listener.waits) return [];
        const announced = minutesFrom(start.to, listener, locale, start.body);
        const real = realSeconds(moves) / 60;
        return Math.abs(announced - real) > 1 ? [`${announced} announced, ${real.toFixed(1)} real — ${name}`] : [];
      });
      expect(wrong).toEqual([]);
    });

    test('announces what was agreed for each level, returning and for the first time, within one minute', () => {
      const agreed = { gentle: [11, 13], building: [18, 20], full: [32, 33] } as const;
      const announced = (listener: Listener) => {
        const first = sessionOf(listener, locale)[0];
        return first === undefined ? 0 : minutesFrom(first.to, listener, locale, first.body);
      };
      const { learned } = returning;
      const off = levels.flatMap((level) => {
        const [again, first] = agreed[level];
        const said = [announced(onTheMat(level, { learned })), announced(onTheMat(level))];
        return Math.abs((said[0] ?? 0) - again) > 1 || Math.abs((said[1] ?? 0) - first) > 1
          ? [`${level}: ${said.join(' and ')}`]
          : [];
      });
      expect(off).toEqual([]);
    });
  });
});
