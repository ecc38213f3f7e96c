import { expect, test } from '@jest/globals';
import { ssmlOf } from '../../lambda/render/ssml';
import { arrivalOf } from '../../lambda/score/arrival';
import { soundings } from '../../lambda/session/listener';
import { soundNamed } from '../../lambda/sound/sounds';
import { speechOf } from '../../simulator/speech/speech';
import { mediaFile } from '../../simulator/web/page-files';
import { saidInstead } from '../../simulator/web/view/said-instead';
import { onTheMat } from '../cast/listeners';
import { locales } from '../cast/locales';
import { sessionOf } from '../cast/replies';

test.each(locales)(
  'in $id a page without sounds says the words of each, on their times and in the same time',
  (locale) => {
    let sounding = 0;
    for (const sounds of soundings) {
      for (const move of sessionOf(onTheMat('building', { sounds }), locale)) {
        const { score } = arrivalOf(move, locale);
        const said = (media: string | null) =>
          speechOf({ type: 'SSML', ssml: ssmlOf(score, locale, null, media) }, locale.voice);
        const speech = said('https://media.example.com');
        if (speech.pieces.some((piece) => 'plays' in piece)) sounding += 1;
        const instead = saidInstead(speech, score, 0, locale.voice);
        expect(instead.pieces.some((piece) => 'plays' in piece)).toBe(false);
        expect(instead.plays).toBe(speech.plays);
        const words = (pieces: typeof speech.pieces) =>
          pieces
            .flatMap((piece) => ('words' in piece ? (piece.words.match(/[^.!?]+[.!?]+/g) ?? []) : []))
            .map((line) => line.trim());
        expect(words(instead.pieces)).toEqual(words(said(null).pieces));
        let at = 0;
        for (const piece of instead.pieces) {
          expect(Math.abs(piece.at - at)).toBeLessThan(0.001);
          at += 'quiet' in piece ? piece.quiet : piece.lasts;
        }
      }
    }
    expect(sounding).toBeGreaterThan(6);
  },
);

test('the sounds of the book are served, and nothing beside them', () => {
  const file = soundNamed('chime')?.file ?? '';
  expect(mediaFile(file)?.type).toBe('audio/mpeg');
  expect(mediaFile(file)?.bytes.length).toBe(58 * 144);
  expect([mediaFile('chime.mp3'), mediaFile(`../sounds/${file}`)]).toEqual([null, null]);
});
