import { describe, expect, test } from '@jest/globals';
import { advance } from '../../../lambda/conversation/advance';
import type { Move } from '../../../lambda/conversation/move';
import { open } from '../../../lambda/conversation/opening';
import { cardOf, summaryCard } from '../../../lambda/render/card';
import { settle } from '../../../lambda/score/moment/settle';
import { newcomer } from '../../../lambda/session/saved/saved-fields';
import { exerciseOf } from '../../../lambda/session/plan/routine-of';
import type { Summary } from '../../../lambda/session/summary';
import { listeners, now, onTheMat } from '../../cast/listeners';
import { playedThrough, sessionOf } from '../../cast/replies';
import { locales, enUS } from '../../cast/locales';

const media = 'https://media.example.org/hip';
const moves: readonly Move[] = Object.values(listeners).flatMap((known) => playedThrough(open(known, now)));
const urls = [null, media];
const cards = locales.flatMap((locale) =>
  moves.flatMap((move) => urls.flatMap((url) => cardOf(move, url, locale) ?? [])),
);
const textOf = (card: ReturnType<typeof cardOf>) =>
  card === null ? '' : card.type === 'Simple' ? (card.content ?? '') : (card.text ?? '');

describe('a card', () => {
  test('stays within what Alexa takes: 8,000 characters in all, and pictures of 2,000 over https', () => {
    expect(cards.length).toBeGreaterThan(80);
    for (const card of cards) {
      expect(JSON.stringify(card).length).toBeLessThanOrEqual(8000);
      const image = card.type === 'Standard' ? Object.values(card.image ?? {}) : [];
      expect(image.filter((url) => !String(url).startsWith('https://') || String(url).length > 2000)).toEqual([]);
    }
  });

  test('has no blank that was left open, no empty line and no markup', () => {
    expect(cards.map(textOf).filter((text) => /[{}<>]|\n\n|^\s*$|undefined|NaN/.test(text))).toEqual([]);
  });

  test('comes when the sets of an exercise begin, and at the end of a session in which something was done, and only then', () => {
    for (const move of moves) {
      const begins = move.to.at === 'playing' && move.to.by === 'set-up';
      const ends = move.summary !== null && ['done', 'left', 'offering'].includes(move.to.at);
      expect([move.to, cardOf(move, null, enUS) !== null]).toEqual([move.to, begins || ends]);
    }
  });

  test('shows a picture where there is a place for pictures, and the same text without', () => {
    const begun = sessionOf(onTheMat('full')).filter(({ to }) => to.at === 'playing' && to.by === 'set-up');
    expect(begun).toHaveLength(4);
    for (const move of begun) {
      const [plain, pictured] = [cardOf(move, null, enUS), cardOf(move, media, enUS)];
      const spot = move.to.at === 'playing' ? move.to.from : null;
      const name = [spot?.exercise, spot?.side].filter((part) => part !== null).join('-');
      expect([plain?.type, pictured?.type]).toEqual(['Simple', 'Standard']);
      expect(textOf(pictured)).toBe(textOf(plain));
      expect(pictured).toMatchObject({
        image: { smallImageUrl: `${media}/${name}-small.png`, largeImageUrl: `${media}/${name}-large.png` },
      });
    }
  });
});

describe('the card of an exercise', () => {
  const textAt = (level: 'gentle' | 'full') =>
    sessionOf(onTheMat(level)).flatMap((move) =>
      move.to.at === 'playing' && move.to.by === 'set-up'
        ? [[move.to.from.exercise, textOf(cardOf(move, null, enUS))] as const]
        : [],
    );

  test('tells the dose, how to do it, its caution, and that it is guidance', () => {
    for (const [id, text] of [...textAt('gentle'), ...textAt('full')]) {
      const { pose, says } = exerciseOf(id, newcomer);
      expect(text).toContain(enUS.wordsOf(pose.howTo, {}));
      expect(text).toContain(enUS.wordsOf(says.caution, {}));
      expect(text).toContain('General exercise guidance, not medical advice.');
      expect(text.split('\n')[0]).toMatch(/\d/);
    }
  });

  test('has the doses that were agreed, with a bridge timed as it is counted', () => {
    const doses = (level: 'gentle' | 'full') => textAt(level).map(([, text]) => text.split('\n')[0]);
    expect(doses('full')).toEqual([
      '5 x 20. Lift 2 s, hold 3 s, lower 3 s.',
      '3 x (10 forward + 10 backward), each leg.',
      '5 slow breaths.',
      '10 seconds each side.',
    ]);
    expect(doses('gentle').slice(0, 3)).toEqual([
      '2 x 10. Lift 2 s, hold 2 s, lower 3 s.',
      '1 x (6 forward + 6 backward), each leg.',
      '3 slow breaths.',
    ]);
  });
});

describe('the card of a session', () => {
  test('names every exercise, the level, the minutes and what is next', () => {
    const last = sessionOf(onTheMat('gentle')).at(-1);
    const lines = textOf(last === undefined ? null : cardOf(last, null, enUS)).split('\n');
    const titles = ['Bridge with a rolled towel', 'Side-lying leg circles', 'Happy baby', 'Pigeon pose'];
    expect(lines.slice(0, 4).map((line) => line.split(':')[0])).toEqual(titles);
    expect(lines[4]).toMatch(/^Level: Gentle. Time: \d+ min\.$/);
    expect(lines[5]).toMatch(/^Next: /);
  });

  test('of a session that was left says how much was done, what was not, and where it is picked up', () => {
    const begun = sessionOf(onTheMat('gentle'))[1];
    if (begun === undefined) throw new Error('nothing was played');
    const cut = settle({ ...begun, here: begun.to }, 60, 'stop', enUS);
    const text = textOf(cardOf(advance(cut.here, { means: 'stop' }, cut.listener, now, cut.body), null, enUS));
    expect(text).toMatch(/Bridge with a rolled towel: \d+ of /);
    expect(text).toContain('Pigeon pose: not today');
    expect(text).toMatch(/Next: pick up at bridges, set one, repetition \w+/);
  });

  test('does not come where nothing was done', () => {
    const begun = sessionOf(onTheMat('gentle'))[0];
    if (begun === undefined) throw new Error('nothing began');
    expect(cardOf(advance(begun.to, { means: 'stop' }, begun.listener, now, begun.body), null, enUS)).toBeNull();
  });

  test('speaks of nothing that hurt', () => {
    const begun = sessionOf(onTheMat('gentle'))[1];
    if (begun === undefined) throw new Error('nothing was played');
    const cut = settle({ ...begun, here: begun.to }, 60, 'hurts', enUS);
    const hurt = advance(cut.here, { means: 'hurts' }, cut.listener, now, cut.body);
    const left = cardOf(advance(hurt.to, { means: 'stop' }, hurt.listener, now, hurt.body), null, enUS);
    expect(left).not.toBeNull();
    expect(textOf(left)).not.toMatch(/hurt|pain|sore|eas(y|ier)|skip/i);
  });
});

test('a summary of four weeks, done daily, fits on one card and has a line a session', () => {
  const whole = sessionOf(onTheMat('full')).findLast(({ summary }) => summary !== null)?.summary;
  if (whole === null || whole === undefined) throw new Error('no session was done');
  const history: readonly Summary[] = Array.from({ length: 28 }, () => ({ ...whole, effort: 'about_right' }));
  const card = summaryCard(history, null, enUS);
  expect(JSON.stringify(card).length).toBeLessThanOrEqual(8000);
  expect(textOf(card).split('\n')).toHaveLength(29);
  expect(textOf(card)).toContain('felt about right');
  expect(
    JSON.stringify(
      summaryCard(
        Array.from({ length: 300 }, () => whole),
        null,
        enUS,
      ),
    ).length,
  ).toBeLessThanOrEqual(8200);
});
