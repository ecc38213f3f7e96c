/** What a body is told in a session: the same work on both sides, nothing that contradicts, one clock. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advance } from '../../../lambda/conversation/advance';
import type { Heard } from '../../../lambda/conversation/heard';
import type { Move } from '../../../lambda/conversation/move';
import { arrivalOf } from '../../../lambda/score/arrival';
import { lengthOf } from '../../../lambda/score/cue';
import { minutesFrom } from '../../../lambda/score/talk/minutes';
import { settle } from '../../../lambda/score/moment/settle';
import { onFeet } from '../../../lambda/session/body';
import type { Listener } from '../../../lambda/session/listener';
import { plannedAt } from '../../../lambda/session/plan/plan';
import { now, onTheMat } from '../../cast/listeners';
import { locales, enUS } from '../../cast/locales';
import { afterAll, plainAnswer, sessionOf } from '../../cast/replies';

const every = (n: number) => ({ bridge: n, leg_circles: n, happy_baby: n, pigeon: n });
const people: readonly Listener[] = (['gentle', 'building', 'full'] as const).flatMap((level) =>
  [-2, -1, 0, 1, 2, 3, 4, 5].flatMap((steps) =>
    [0, 1, 4].map((sessions) =>
      onTheMat(level, { easing: every(steps), learned: sessions === 0 ? {} : every(sessions) }),
    ),
  ),
);

/** Pairs that no exercise may say both of, in any language. */
const contradictions: readonly (readonly [RegExp, RegExp])[] = [
  [/little larger|dinner plate/i, /\bsmall\b/i],
  [/no wall/i, /against (a|the) wall/i],
  [/arms away/i, /arms crossed|cross your arms/i],
  [/straight line|in line with/i, /little way|smaller lift/i],
  [/leave (the|your) hips down/i, /\blift\b|hips in line/i],
  [/stay upright/i, /lean (your upper body )?forward/i],
  [/behind your thighs/i, /edges? of your feet|your shins|towel round/i],
  [/your shins/i, /edges? of your feet|towel round/i],
  [/hold five/i, /hold just two/i],
  [/figure four instead/i, /hands and knees|pelvis/i],
  [/más grandes|como un plato/i, /pequeños/i],
  [/sin pared/i, /espalda (a la|en una) pared/i],
  [/brazos, separados/i, /cruce los brazos|brazos cruzados/i],
  [/línea recta|en línea con/i, /suba un poco|subir menos/i],
  [/(con|deje) la cadera abajo/i, /\bsuba\b|en línea con/i],
  [/en alto/i, /inclín|incline/i],
  [/muslos por detrás/i, /bordes|espinillas|toalla en los pies/i],
  [/espinillas/i, /bordes|toalla en los pies/i],
  [/sostenga cinco/i, /sostenga solo dos/i],
  [/mejor la figura cuatro/i, /manos y rodillas|pelvis/i],
];

test.each(locales)('body: no two lines of an exercise contradict each other in $id', (locale) => {
  const found = new Set<string>();
  for (const listener of people) {
    const said = new Map<string, string>();
    for (const move of sessionOf(listener, locale)) {
      const { score } = arrivalOf(move, locale);
      // What belongs to no repetition is about the exercise that follows.
      let exercise = 'none';
      for (const { words, spot } of [...score].reverse()) {
        const planned = spot === null ? undefined : plannedAt(spot, move.listener);
        exercise = planned?.exercise.id ?? exercise;
        if (exercise !== 'none') said.set(exercise, `${words} ${said.get(exercise) ?? ''}`);
      }
    }
    for (const [exercise, text] of said)
      for (const [one, other] of contradictions)
        if (one.test(text) && other.test(text))
          found.add(`${exercise}: ${one.exec(text)?.[0]}, ${other.exec(text)?.[0]}`);
  }
  expect([...found]).toEqual([]);
});

test('body: minutes that are said twice are one clock running down', () => {
  for (const listener of people.filter(({ easing }) => easing['bridge'] === 0)) {
    const moves = sessionOf(listener);
    const lasts = moves
      .map((move) => arrivalOf(move, enUS))
      .map(({ score, asked }) => lengthOf(score) + (asked ? 3 : 0));
    const wrong = moves.flatMap(({ to, listener: by, body }, i) => {
      if (to.at !== 'playing' && to.at !== 'settingUp') return [];
      const real = lasts.slice(i).reduce((sum, one) => sum + one, 0) / 60;
      const said = minutesFrom(to, by, enUS, body);
      return Math.abs(said - real) > 1 ? [`${to.at}: ${said} said, ${real.toFixed(1)} real`] : [];
    });
    expect(wrong).toEqual([]);
  }
});

/** What may happen in a session without a word about one side. */
const detours: readonly Heard[] = [
  ...(['pause', 'repeat', 'help', 'unknown', 'tooHard', 'easier', 'hurts', 'slower', 'back', 'redoSet'] as const).map(
    (means) => ({ means }),
  ),
  { means: 'switchSides', side: null },
  { means: 'goTo', exercise: 'leg_circles' },
  { means: 'goTo', exercise: 'pigeon' },
  { means: 'goTo', exercise: 'bridge' },
  { means: 'askAbout', about: 'howTo', exercise: null },
];
const detour = fc.tuple(fc.constantFrom(...detours), fc.constantFrom(3, 40, 70, 110, 160, afterAll));

function say(move: Move, heard: Heard, after: number): Move {
  const { here, listener, body } = settle({ ...move, here: move.to }, after, heard.means, enUS);
  return advance(here, heard, listener, now, body);
}

/** A session with detours now and then, to its end; after pain it goes on easier. */
function sessionWith(listener: Listener, ways: readonly (readonly [Heard, number])[]): Listener {
  let move = advance({ at: 'ready' }, { means: 'ready' }, listener, now, onFeet);
  const left = [...ways];
  for (let turns = 0; turns < 120; turns += 1) {
    const { here, listener: by } = settle({ ...move, here: move.to }, afterAll, 'ready', enUS);
    if (here.at === 'rating' || here.at === 'left' || here.at === 'done') return by;
    const plain: Heard =
      here.at === 'hurting' && !here.again ? { means: 'easier' } : (plainAnswer(here) ?? { means: 'ready' });
    const way = turns % 2 === 1 ? left.shift() : undefined;
    move = way === undefined || here.at === 'hurting' ? say(move, plain, afterAll) : say(move, way[0], way[1]);
  }
  throw new Error('the session never ends');
}

test('body: both sides get the same work, whatever happens on the way', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...people.filter(({ easing }) => easing['bridge'] === 0)),
      fc.array(detour, { minLength: 1, maxLength: 4 }),
      (listener, ways) => {
        const { today } = sessionWith(listener, ways);
        const sets = Object.entries(today?.done ?? {});
        const eased = today?.eased ?? [];
        for (const exercise of ['leg_circles', 'pigeon']) {
          if (today?.skipped.some((part) => part.startsWith(exercise)) === true) continue;
          const of = (side: string) => sets.filter(([id]) => id.startsWith(`${exercise}/${side}/`));
          expect(of('left').map(([id]) => id.split('/')[2])).toEqual(of('right').map(([id]) => id.split('/')[2]));
          const did = (side: string) => of(side).map(([, work]) => work.did);
          if (!eased.includes(exercise)) expect(did('left')).toEqual(did('right'));
        }
      },
    ),
    { seed: 20261124, numRuns: 400 },
  );
});
