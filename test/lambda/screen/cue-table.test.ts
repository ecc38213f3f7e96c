import { describe, expect, test } from '@jest/globals';
import { isExercise } from '../../../lambda/score/exercise';
import { positionIn, reaction } from '../../../lambda/score/moment/position';
import { indexAt } from '../../../lambda/score/moment/settle';
import { passageFrom } from '../../../lambda/score/passage';
import { lengthOf } from '../../../lambda/score/cue';
import { ssmlOf } from '../../../lambda/render/ssml';
import { renderDocument } from '../../../lambda/screen/directive';
import { cueAt, cueTable } from '../../../lambda/screen/cue-table';
import { asking, shownDoings } from '../../../lambda/screen/doings';
import { localeFor } from '../../../lambda/words/locales';
import { setId } from '../../../lambda/session/spot';
import { now } from '../../cast/listeners';
import { arrivalsIn } from '../../cast/arrivals';
import { enUS } from '../../cast/locales';
import { viewportOf } from '../../cast/screens';
import { profiles } from '../../../simulator/echo-show/profile';

const arrivals = arrivalsIn(enUS);
const tables = arrivals.map(({ arrival, move }) => ({ arrival, move, table: cueTable(arrival, move.listener, enUS) }));

/** Moments every 0.05 s of an answer, but for those that are a rounding away from where a cue begins. */
function momentsOf(length: number, starts: readonly number[]): readonly number[] {
  const edges = new Set(starts.map((at) => Math.round(at * 20)));
  return Array.from({ length: Math.floor(length * 20) }, (_, n) => n)
    .filter((n) => !edges.has(n) || starts.some((at) => Math.abs(at - n / 20) < 1e-9))
    .map((n) => n / 20);
}

describe('the cue table', () => {
  test('at each 0.05 s of every score its look-up is the cue that the position is in', () => {
    const wrong: string[] = [];
    for (const { arrival, table } of tables) {
      const spoken = lengthOf(arrival.score);
      for (const at of momentsOf(
        spoken,
        table.cues.map((cue) => cue.at),
      )) {
        const found = table.begins[cueAt(table, at)];
        const heard = indexAt(arrival.score, at + 1e-6);
        if (found !== heard) wrong.push(`${at}: ${found} instead of ${heard}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(tables.length).toBeGreaterThan(100);
  });

  test('while sets are played it shows the set and the repetition that a word there would be about', () => {
    const wrong: string[] = [];
    for (const { move, arrival, table } of tables) {
      const { to, listener, body } = move;
      if (to.at !== 'playing') continue;
      const passage = passageFrom(to, listener, enUS, body);
      for (let at = 0.25; at < lengthOf(passage.score); at += 1.5) {
        const shown = table.cues[cueAt(table, arrival.before + at)];
        const cue = arrival.score[table.begins[cueAt(table, arrival.before + at)] ?? -1];
        if (cue === undefined || shown === undefined || !isExercise(cue) || cue.spot === null) continue;
        const { here } = positionIn(passage, to, at + reaction, listener, enUS);
        const spot = table.spots[shown.set];
        if (here.at !== 'playing' || spot === null || spot === undefined) continue;
        // A stretch is done again whole, and a voice that may be slow is up to three repetitions behind.
        const behind = cue.spot.repetition - here.from.repetition;
        if (setId(spot) !== setId(cue.spot)) wrong.push(`${at}: ${setId(spot)} is shown in ${setId(cue.spot)}`);
        if (
          setId(here.from) === setId(cue.spot) &&
          cue.kind !== 'in' &&
          cue.kind !== 'out' &&
          (behind < 0 || behind > 3)
        )
          wrong.push(`${at}: ${behind} ahead`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('is never without words, and ends with the question where one is asked', () => {
    for (const { arrival, table } of tables) {
      const last = table.cues.at(-1);
      expect(table.cues.every(({ say }) => (table.lines[say] ?? '') !== '')).toBe(true);
      expect(last?.do === asking).toBe(arrival.asked !== null);
      if (arrival.asked !== null) expect(table.lines[last?.say ?? -1]).toBe(arrival.asked.question);
    }
  });

  test('has cues of half a second and more, all of them numbers that the document knows', () => {
    for (const { table } of tables) {
      const starts = [...table.cues.map(({ at }) => at), table.length];
      expect(starts.slice(1).every((at, n) => at - (starts[n] ?? 0) >= 0.5)).toBe(true);
      expect(table.cues.every((cue) => cue.do >= 0 && cue.do < shownDoings.length)).toBe(true);
      expect(table.seconds.length).toBeGreaterThanOrEqual(Math.floor(table.length - 0.01) + 1);
    }
  });
});

describe.each([enUS, localeFor('es-US')])('in $id', (locale) => {
  const all = locale === enUS ? arrivals : arrivalsIn(locale);

  test.each(profiles)('document and data of the longest answer stay within 16 KB on $name', (profile) => {
    const viewport = { ...viewportOf(profile), turns: profile.mode === 'MOBILE' };
    const sizes = all.map(({ arrival, move }) => {
      const viewer = { listener: move.listener, now, locale };
      const { document, datasources } = renderDocument(arrival, viewer, { runtime: '2023.3', viewport });
      const drawn = Buffer.byteLength(JSON.stringify({ document, datasources }));
      const said = ssmlOf(arrival.score, locale, arrival.asked?.question ?? null);
      return [drawn, drawn + Buffer.byteLength(said)] as const;
    });
    expect(Math.max(...sizes.map(([drawn]) => drawn))).toBeLessThanOrEqual(16 * 1024);
    expect(Math.max(...sizes.map(([, whole]) => whole))).toBeLessThanOrEqual(32_000); // and the attributes
  });
});
