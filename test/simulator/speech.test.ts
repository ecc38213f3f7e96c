import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { speechTime } from '../../lambda/score/speech-time';
import { enUS } from '../cast/locales';
import { soundNamed } from '../../lambda/sound/sounds';
import { lastsOf, readable, speechOf } from '../../simulator/speech/speech';

const say = (inner: string) => speechOf({ type: 'SSML', ssml: `<speak>${inner}</speak>` });

const words = fc.constantFrom('Lift.', 'Three', 'Lower, and breathe', 'Ready?', 'Don&apos;t hurry &amp; rest.');
const leaf = fc.oneof(
  words,
  fc.integer({ min: 0, max: 10_000 }).map((ms) => `<break time="${ms}ms"/>`),
  fc.constantFrom('<break strength="strong"/>', '<break/>', '<audio src="https://a.example/b.mp3"/>', ' '),
);
const ssml = fc.array(
  fc.oneof(
    leaf,
    fc
      .tuple(fc.constantFrom('s', 'p', 'prosody rate="95%"', 'prosody rate="slow"'), fc.array(leaf))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  ),
);

describe('the speech of a response', () => {
  test('lasts as long as its pieces, which follow each other without a gap', () => {
    fc.assert(
      fc.property(ssml, (parts) => {
        const { pieces, plays } = say(parts.join(''));
        let at = 0;
        for (const segment of pieces) {
          expect(segment.at).toBeCloseTo(at, 9);
          at += lastsOf(segment);
        }
        expect(plays).toBeCloseTo(at, 9);
      }),
    );
  });

  test('never has two silences, or two texts of one rate, side by side', () => {
    fc.assert(
      fc.property(ssml, (parts) => {
        const { pieces } = say(parts.join(''));
        const kinds = pieces.map((segment, i) =>
          'words' in segment ? segment.rate : 'quiet' in segment ? 'quiet' : `sound ${i}`,
        );
        expect(kinds.filter((kind, i) => kind === kinds[i + 1])).toEqual([]);
      }),
    );
  });

  test('loses no silence', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 })), (breaks) => {
        const { plays } = say(breaks.map((ms) => `<break time="${ms}ms"/>`).join(''));
        expect(plays).toBeCloseTo(breaks.reduce((sum, ms) => sum + ms, 0) / 1000, 6);
      }),
    );
  });

  test('takes a text between two breaks as one cue', () => {
    const { pieces } = say('<s>Lift</s> <s>Hold.</s> <break time="4s"/> Lower.');
    expect(pieces).toEqual([
      { at: 0, words: 'Lift. Hold.', rate: 100, lasts: speechTime('Lift. Hold.', enUS.voice) },
      { at: speechTime('Lift. Hold.', enUS.voice), quiet: 4 },
      {
        at: speechTime('Lift. Hold.', enUS.voice) + 4,
        words: 'Lower.',
        rate: 100,
        lasts: speechTime('Lower.', enUS.voice),
      },
    ]);
  });

  test('is as slow as its rate', () => {
    expect(say('<prosody rate="95%">Lie on your back.</prosody>').plays).toBe(
      speechTime('Lie on your back.', enUS.voice, 95),
    );
    expect(say('<prosody rate="50%">Lie on your back.</prosody>').plays).toBe(
      2 * speechTime('Lie on your back.', enUS.voice),
    );
  });

  test('reads as a person would read it, with entities as what they stand for', () => {
    expect(readable(say('Don&apos;t rush &#38; breathe.<break time="10s"/><break time="2500ms"/>Ready?'))).toBe(
      "Don't rush & breathe. [12.5] Ready?",
    );
  });

  test('plays a sound as long as it is, and one that the skill does not have for no time', () => {
    const rest = soundNamed('rest-30');
    const { pieces, plays } = say(
      `Rest.<audio src="https://media.example.com/${rest?.file}"/><audio src="https://x/y.mp3"/>`,
    );
    expect(pieces.map((piece) => ('plays' in piece ? [piece.plays.what, piece.lasts] : null))).toEqual([
      null,
      ['rest', rest?.lasts],
      ['y', 0],
    ]);
    expect(plays).toBeCloseTo(speechTime('Rest.', enUS.voice) + (rest?.lasts ?? 0), 5);
    expect(readable(say(`<audio src="https://media.example.com/${rest?.file}"/> Now.`))).toBe('♪ rest 30 s Now.');
  });

  test('may be plain text', () => {
    expect(speechOf({ type: 'PlainText', text: 'Goodbye.' }).plays).toBe(speechTime('Goodbye.', enUS.voice));
  });

  test.each(['<speak>this & that</speak>', '<speak>open<s></speak>', 'no speech at all', '<p>no speak</p>'])(
    'is refused if it is not SSML: %s',
    (broken) => {
      expect(() => speechOf({ type: 'SSML', ssml: broken })).toThrow(/^the SSML is not/);
    },
  );
});
