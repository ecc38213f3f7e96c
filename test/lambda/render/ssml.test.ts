import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from 'ssml-check-core';
import { ssmlOf, ssmlText } from '../../../lambda/render/ssml';
import { type Arrival, arrivalOf } from '../../../lambda/score/arrival';
import { type Cue, lengthOf, say } from '../../../lambda/score/cue';
import { questionOf } from '../../../lambda/score/talk/question';
import { speechTime } from '../../../lambda/score/speech-time';
import type { Move } from '../../../lambda/conversation/move';
import type { Remark } from '../../../lambda/conversation/remark';
import { open } from '../../../lambda/conversation/opening';
import { go } from '../../../lambda/conversation/move';
import { onFeet } from '../../../lambda/session/body';
import { listeners, now, onTheMat } from '../../cast/listeners';
import { playedThrough } from '../../cast/replies';
import { secondsOf, spokenIn } from './speech';
import { locales, enUS } from '../../cast/locales';

const quiet = (lasts: number): Cue => ({ ...say('', enUS), lasts });

/** What each listener hears from the first word of a session to the last. */
const moves: readonly Move[] = Object.values(listeners).flatMap((known) => playedThrough(open(known, now)));
const bridging = { exercise: 'bridge', pose: 'bridge', side: null, release: 'bridge.release' };
const remarks: readonly Remark[] = [
  ...([{ says: 'emergency' }, { says: 'release', working: bridging }, { says: 'hurtAdvice' }] as const),
];
const said = go({ listener: onTheMat('gentle'), body: onFeet }, { at: 'left' }, ...remarks);
/** Text that hopes to be more than text: markup, entities, control characters, half letters, endless lines. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '&amp;',
      '<break/>',
      ']]>',
      '<!--',
      '\0',
      '\ud800',
      '\udc00',
      '😀',
      ' ',
      'a',
    ),
    maxLength: 400,
  }),
  fc.constantFrom('</speak><audio src="soundbank://x"/>', '&lt;', '&#x1F600;', '<![CDATA[x]]>', '\uffff\ufffe'),
);

describe('text in SSML', () => {
  test('is escaped exactly once, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [part, ...more] = spokenIn(`<speak>${ssmlText(`a${text}`)}</speak>`);
        expect(more).toEqual([]);
        const kept = `a${text}`
          .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, ' ')
          .slice(0, 300)
          .replace(/\p{Surrogate}/gu, '');
        expect(part).toEqual({ words: kept, rate: 100 });
      }),
      { numRuns: 2000 },
    );
  });

  test('holds no markup of its own, and never more than three hundred letters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = ssmlText(text);
        expect(safe).not.toMatch(/[<>"']/);
        expect(safe.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
        expect(safe.replace(/&\w+;/g, '.').length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each(locales)('in $id', (locale) => {
  const arrivals: readonly Arrival[] = [...moves, said].map((move) => arrivalOf(move, locale));
  const answers = arrivals.flatMap(({ score, asked }) => [
    { score, ssml: ssmlOf(score, locale, asked?.question ?? null), question: asked?.question ?? '' },
    ...(asked === null ? [] : [{ score: asked.reprompt, ssml: ssmlOf(asked.reprompt, locale), question: '' }]),
  ]);

  describe('every answer of every session', () => {
    test('is SSML that Alexa takes', async () => {
      const distinct = [...new Set(answers.map(({ ssml }) => ssml))];
      expect(distinct.length).toBeGreaterThan(60);
      expect(await check('<speak><nothing/></speak>', { platform: 'amazon', locale: locale.id })).toHaveLength(1);
      for (const ssml of distinct) {
        const errors = await check(ssml, { platform: 'amazon', locale: locale.id });
        expect({ ssml, errors }).toEqual({ ssml, errors: undefined });
      }
    });

    test('has no break over ten seconds, and none of nothing', () => {
      const pauses = answers.flatMap(({ ssml }) =>
        spokenIn(ssml).flatMap((part) => ('pause' in part ? [part.pause] : [])),
      );
      expect(pauses.length).toBeGreaterThan(1000);
      expect(pauses.filter((pause) => pause <= 0 || pause > 10)).toEqual([]);
    });

    test('lasts by its own arithmetic what its score lasts', () => {
      for (const { score, ssml, question } of answers) {
        const scored = lengthOf(score) + speechTime(question, locale.voice);
        // The question follows on the last line of a score; as one text their silences are counted once.
        expect(Math.abs(secondsOf(ssml, locale) - scored)).toBeLessThanOrEqual(0.61);
      }
    });

    test('says its lines in order, each as it stands in the score, and the question last', () => {
      for (const { score, ssml, question } of answers) {
        const heard = spokenIn(ssml)
          .flatMap((part) => ('words' in part ? [part.words] : []))
          .join('');
        expect(heard).toBe(score.map((cue) => cue.words).join('') + question);
      }
    });
  });
});

test('what is rounded off one break is made up in the next', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('One.', 'Two, breathe out.', 'Hold.', ''), { minLength: 1, maxLength: 60 }),
      (lines) => {
        const score = lines.map((line) => (line === '' ? quiet(3.333) : say(line, enUS, 1.005)));
        expect(Math.abs(secondsOf(ssmlOf(score, enUS)) - lengthOf(score))).toBeLessThanOrEqual(0.02);
      },
    ),
  );
});

test('a long silence is a chain of breaks', () => {
  expect(ssmlOf([quiet(25.5)], enUS)).toBe('<speak><break time="10s"/><break time="10s"/><break time="5.5s"/></speak>');
});

test('a question that is asked again still reads as one', () => {
  const asked = questionOf({ at: 'paused', held: { at: 'ready' } }, onTheMat('gentle'), enUS);
  expect(ssmlOf(asked?.reprompt ?? [], enUS).match(/\?/g)).toHaveLength(1);
});
