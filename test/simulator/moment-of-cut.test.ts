import { expect, test } from '@jest/globals';
import { onFeet } from '../../lambda/session/body';
import { instant } from '../cast/days';
import { settle } from '../../lambda/score/moment/settle';
import { attributesOf, newCarried } from '../../lambda/turn/carried';
import { momentOfCut } from '../../simulator/web/view/moment-of-cut';
import { enUS } from '../cast/locales';
import { random } from '../cast/random';
import { performed } from './conductor/fake-voice';
import { type Passage, passagesIn } from './conductor/passages';

const counted = ['lifting', 'holding', 'lowering', 'circling'];
const playable = passagesIn(enUS).filter(({ phases }) => phases.some(({ doing }) => counted.includes(doing)));

/** What stands on the page while a passage is performed, at a moment somewhere in its exercise; then the cut. */
function cut({ programme, phases }: Passage, draw: () => number, began: number) {
  const { frames } = performed(programme, { slowness: 0.7 + 0.9 * draw(), latency: 0.3 * draw() }, draw);
  const at = frames.flatMap(({ state: { position } }) => {
    const phase = phases.find(({ from, to }) => position >= from && position < to);
    return phase?.count && counted.includes(phase.doing) ? [{ position, count: phase.count }] : [];
  });
  const chosen = at[Math.floor(draw() * at.length)];
  if (chosen === undefined) throw new Error('nothing is counted here');
  return { ...chosen, began };
}

test('a word that cuts a set comes back at the repetition that was shown, in a hundred of a hundred cuts', () => {
  const draw = random(14);
  const wrong: string[] = [];
  for (let nth = 0; nth < 100; nth += 1) {
    const passage = playable[Math.floor(draw() * playable.length)];
    if (passage === undefined || passage.move.to.at !== 'playing') throw new Error('no passage is played');
    const { to: here, listener, body } = passage.move;
    const began = Date.parse('2026-11-25T12:00:00Z') + Math.floor(draw() * 1000);
    const { position, count } = cut(passage, draw, began);
    const since = instant('2026-11-25T12:00:00.000Z');
    const carried = { ...newCarried(since, 'ACCOUNT'), here, listener, body, began: since };
    const asked = momentOfCut(attributesOf(carried), began, position, enUS);
    const elapsed = (Math.floor((asked ?? 0) / 1000) * 1000 - Date.parse(since)) / 1000;
    const settled = settle({ here, listener, body }, elapsed, 'pause', enUS).here;
    const shown = count.unit === 'circle backward' ? count.repetition + count.repetitions : count.repetition;
    const back = settled.at === 'playing' ? settled.from : null;
    if (back?.repetition !== shown || back.set !== count.set || back.side !== count.side) {
      wrong.push(`${passage.name} at ${position.toFixed(1)}: ${shown} was shown, ${back?.repetition ?? settled.at}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('where nothing is counted, a request is made when it is made', () => {
  const carried = { ...newCarried(instant('2026-11-25T12:00:00.000Z'), 'ACCOUNT'), body: onFeet };
  expect(momentOfCut(attributesOf(carried), 0, 3, enUS)).toBeNull();
  expect(momentOfCut({}, 0, 3, enUS)).toBeNull();
});
