/** A body that follows a whole session in Spanish: nothing is asked of it that it cannot do, and it ends on its feet. */
import { expect, test } from '@jest/globals';
import { arrivalOf } from '../../../lambda/score/arrival';
import { localeFor } from '../../../lambda/words/locales';
import { begun, type Figure, followed, wrongWith } from '../../cast/figure';
import { onTheMat } from '../../cast/listeners';
import { namedLines } from '../../cast/named-lines';
import { sessionOf } from '../../cast/replies';

const every = (n: number) => ({ bridge: n, leg_circles: n, happy_baby: n, pigeon: n });
const people = (['gentle', 'building', 'full'] as const).flatMap((level) =>
  [-2, 0, 1, 3, 5].flatMap((steps) =>
    (['left', 'right'] as const).map((side) => onTheMat(level, { easing: every(steps) }, side)),
  ),
);
const standing: Figure = { posture: ['standing'], towel: 'aside', works: null, side: null };

test.each(['es-US', 'es-MX', 'es-ES'])('body: in %s no line asks for what the body cannot do', (id) => {
  const { locale, linesIn } = namedLines(localeFor(id));
  const wrong = new Set<string>();
  let heard = 0;
  for (const listener of people) {
    let figure = standing;
    for (const move of sessionOf(listener, locale))
      for (const said of arrivalOf(move, locale).score.flatMap(({ words }) => linesIn(words))) {
        heard += 1;
        const why = wrongWith(figure, said);
        if (why !== null) wrong.add(`${said.line} ${why}`);
        figure = followed(begun(figure, said), said);
      }
    expect(figure.posture).toEqual(['standing']);
  }
  expect([...wrong]).toEqual([]);
  expect(heard).toBeGreaterThan(5000);
});
