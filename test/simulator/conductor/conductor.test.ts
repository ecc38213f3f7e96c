import { describe, expect, test } from '@jest/globals';
import type { Phase } from '../../../lambda/score/phases';
import { conducted, conducting, ended, sounded } from '../../../simulator/conductor/conductor';
import { programmeOf } from '../../../simulator/conductor/programme';
import { type MeasuredVoice, unheard } from '../../../simulator/conductor/measured-voice';
import { speechOf } from '../../../simulator/speech/speech';
import { enUS } from '../../cast/locales';
import { random } from '../../cast/random';
import { type FakeVoice, performed, type Performance } from './fake-voice';
import { type Passage, passagesIn } from './passages';

/** Of passages that sound alike one is enough. */
const passages: readonly Passage[] = [
  ...new Map(passagesIn(enUS).map((passage) => [JSON.stringify(passage.programme), passage])).values(),
];

/** Voices by their seconds for a second of the clock: 1.5 times as fast as it, to 0.6 times. */
const voices: readonly FakeVoice[] = [
  { slowness: 1 / 1.5, latency: 0.3 },
  { slowness: 1, latency: 0 },
  { slowness: 1.15, latency: 0.3 },
  { slowness: 1.4, latency: 0.3 },
  { slowness: 1 / 0.6, latency: 0.3 },
];

/** Each voice plays a fifth of the passages, and all of them are played; EVERY=1 has each play them all. */
function playedBy(voice: FakeVoice): readonly Passage[] {
  const turn = voices.indexOf(voice);
  return passages.filter((_, index) => process.env['EVERY'] === '1' || index % voices.length === turn);
}

/** What is known of a voice that has said one set-up and one passage. */
const [first] = passages;
const known = (voice: FakeVoice): MeasuredVoice =>
  first === undefined ? unheard : performed(first.programme, voice, random(1)).voice;

const numbers = new RegExp(
  `\\b(${Array.from({ length: 30 }, (_, n) => enUS.number(n + 1)).join('|')})\\b|[Bb]reathe|[Hh]old`,
);

/** How late each count, and each word that leads a breath or a hold, was heard. */
function lateness({ programme, name }: Passage, { heard }: Performance, from: number): readonly [number, string][] {
  return heard.flatMap(({ step, sounded: sound }) => {
    const cue = programme[step];
    if (cue?.does !== 'say' || cue.time !== 'kept' || cue.at < from || !numbers.test(cue.words.toLowerCase()))
      return [];
    return [[sound - cue.at, `${name}: "${cue.words}" at ${cue.at.toFixed(1)} s`] as [number, string]];
  });
}

/** How much longer than its dose each hold took, and each stretch. */
function overheld({ phases, name }: Passage, { frames }: Performance, from: number): readonly [number, string][] {
  const reached = (time: number) => frames.find(({ state }) => state.position >= time - 1e-6)?.now;
  const held = (phase: Phase) => phase.doing === 'holding' || phase.doing === 'breathing in';
  const rings = new Map(
    phases.flatMap(({ ring, ...phase }) => (ring && held({ ring, ...phase }) ? [[ring[0], ring]] : [])),
  );
  return [...rings.values()].flatMap(([begins, ends]) => {
    const took = (reached(ends) ?? NaN) - (reached(begins) ?? NaN);
    return begins < from || Number.isNaN(took)
      ? []
      : [[took - (ends - begins), `${name} at ${begins}`] as [number, string]];
  });
}

const beyond = (found: readonly [number, string][], most: number): readonly string[] =>
  found.filter(([off]) => Math.abs(off) > most).map(([off, what]) => `${off.toFixed(2)} s ${what}`);

describe.each(voices)('a voice that takes $slowness s for a second, and up to $latency s to begin', (voice) => {
  const heard = playedBy(voice).map((passage, seed) => ({
    passage,
    new: performed(passage.programme, voice, random(seed)),
    known: performed(passage.programme, voice, random(seed), known(voice)),
  }));

  test('counts within a quarter of a second of the score, from the first word on where it was heard before', () => {
    const counts = heard.flatMap(({ passage, known: performance }) => lateness(passage, performance, 0));
    expect(counts.length).toBeGreaterThan(400);
    expect(beyond(counts, 0.25)).toEqual([]);
  });

  test('and after ten seconds where it was not; one that is far too slow after sixteen', () => {
    const from = voice.slowness > 1.5 ? 16 : 10;
    expect(
      beyond(
        heard.flatMap(({ passage, new: one }) => lateness(passage, one, from)),
        0.25,
      ),
    ).toEqual([]);
  });

  test('holds as long as the score says, within a quarter of a second', () => {
    expect(
      beyond(
        heard.flatMap(({ passage, known: one }) => overheld(passage, one, 0)),
        0.25,
      ),
    ).toEqual([]);
    expect(
      beyond(
        heard.flatMap(({ passage, new: one }) => overheld(passage, one, 10)),
        0.25,
      ),
    ).toEqual([]);
  });

  test('is never driven beyond what is pleasant, and never cut', () => {
    const rates = heard.flatMap(({ known: { heard: words } }) => words.map(({ rate }) => rate));
    expect(Math.max(...rates)).toBeLessThanOrEqual(1.7);
    expect(Math.max(...rates) / voice.slowness).toBeLessThanOrEqual(Math.max(1.3, 0.91 / voice.slowness));
    for (const { known: one } of heard) {
      one.heard.forEach(({ sounded: sound }, index) => {
        expect(sound).toBeGreaterThanOrEqual(one.heard[index - 1]?.ended ?? 0);
      });
    }
  });
});

describe('what is owed', () => {
  const talk = speechOf({
    type: 'SSML',
    ssml: `<speak>${'This one undoes a day of sitting, and it is told slowly. <break time="600ms"/>'.repeat(6)}
      Rest now. <break time="10s"/> Ten seconds. <break time="9s"/> Ready?</speak>`,
  });
  const programme = programmeOf({ speech: talk, reprompt: null, microphone: 'listening', phases: [] });

  test('by a voice that is slow in what it tells is made up for in the next rest', () => {
    const { frames, heard } = performed(programme, { slowness: 2, latency: 0.2 }, random(5));
    const most = Math.max(...frames.map(({ state }) => state.owed));
    expect(most).toBeGreaterThan(2);
    const last = heard.find(({ step }) => programme[step]?.does === 'say' && programme[step].words === 'Ten seconds.');
    expect((last?.sounded ?? Infinity) - (programme[last?.step ?? 0]?.at ?? 0)).toBeLessThan(0.5);
  });

  test('is nothing at all where the voice is quicker than the clock', () => {
    const { frames } = performed(programme, { slowness: 0.7, latency: 0.1 }, random(5));
    expect(Math.max(...frames.map(({ state }) => state.owed))).toBeLessThan(0.1);
  });
});

describe('a voice', () => {
  const speech = speechOf({ type: 'SSML', ssml: '<speak>Lift. <break time="4s"/> Ready?</speak>' });
  const begun = conducted(
    conducting(programmeOf({ speech, reprompt: null, microphone: 'listening', phases: [] }), 0),
    0,
    0,
  );

  test('that never ends is given up, and the answer goes on', () => {
    let { state } = begun;
    for (let now = 0.1; now < 20; now += 0.1) ({ state } = conducted(state, 0.1, now));
    expect(state.begun).toBeGreaterThan(0);
  });

  test('is not listened to for a step that is over', () => {
    expect(ended(begun.state, 4, 1)).toBe(begun.state);
    expect(sounded(begun.state, 4, 1)).toBe(begun.state);
  });
});
