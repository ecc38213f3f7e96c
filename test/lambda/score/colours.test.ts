import { describe, expect, test } from '@jest/globals';
import { open } from '../../../lambda/conversation/opening';
import { arrivalOf } from '../../../lambda/score/arrival';
import type { CueKind } from '../../../lambda/score/cue';
import { speechTime } from '../../../lambda/score/speech-time';
import { locales } from '../../cast/locales';
import { listeners, now } from '../../cast/listeners';
import { playedThrough } from '../../cast/replies';

/** Cues that keep a tempo. */
const beats: readonly CueKind[] = ['lead', 'up', 'hold', 'down', 'circle', 'in', 'out', 'change', 'rest'];

const moves = Object.values(listeners).flatMap((known) => playedThrough(open(known, now)));

describe.each(locales)('in $id', (locale) => {
  const cues = moves.flatMap((move) => arrivalOf(move, locale).score);

  test('no beat is emphasised, for emphasis changes the rate', () => {
    expect(cues.filter(({ kind, colour }) => colour === 'firm' && beats.includes(kind))).toEqual([]);
  });

  test('what keeps somebody from harm is emphasised, and timed as the slower voice that it is', () => {
    const cautions = [
      ...(['bridge.caution', 'bridge.caution.short', 'happy_baby.caution', 'happy_baby.caution.short'] as const),
      ...(['pigeon.caution', 'pigeon.caution.short', 'figure_four.caution'] as const),
    ].map((line) => locale.words(line, {}));
    const said = cues.filter(({ words }) => cautions.includes(words));
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(({ colour, rate }) => colour !== 'firm' || rate !== 95)).toEqual([]);
  });

  test('the welcome is speech for four fifths of its time at most', () => {
    const welcome = arrivalOf(open(null, now), locale).score;
    const spoken = welcome.reduce((sum, { words }) => sum + speechTime(words, locale.voice), 0);
    const all = welcome.reduce((sum, { lasts }) => sum + lasts, 0);
    expect(spoken / all).toBeLessThanOrEqual(0.8);
  });
});
