import { kept } from '../kept/kept';
import type { Seconds } from '../routine/routine';
import type { Cue, Score } from '../score/cue';
import { speechTime } from '../score/speech-time';
import type { Locale } from '../words/locale';
import { played, type RenderedCue } from './played';

/** Longest single break that Alexa takes (SSML reference, 2026). */
const longestBreak: Seconds = 10;

/** A shorter silence is made up in the next: a file may lack a frame of its cues, which is 0.024 s. */
const shortest: Seconds = 0.03;

/** A sound stands on its time as nearly as a break can say. */
const exactly: Seconds = 0.01;

/** Longest text that is taken into a line. */
const longestLine = 300;

/**
 * A score as SSML, its question last: each line, then a break for what is left of its beat, so that the next stands on
 * its time. What is rounded off one break is made up in the next. Without an address there are no sounds, and words stand
 * in for them.
 */
export function ssmlOf(
  score: Score,
  locale: Locale,
  question: string | null = null,
  mediaUrl: string | null = null,
): string {
  const runs: Run[] = [];
  let at = 0;
  let said = 0;
  /** What is left until a time, as breaks. */
  const until = (time: Seconds, least: Seconds = shortest): string => {
    const silence = hundredths(time - said);
    if (silence < least) return '';
    said += silence;
    return breaks(silence);
  };
  for (const cue of mediaUrl === null ? score.map(spoken) : played(score)) {
    const { sound } = cue;
    const words = sound !== null && speechTime(cue.words, locale.voice) > sound.from ? '' : cue.words;
    const from = at;
    at += cue.lasts;
    said += speechTime(words, locale.voice, cue.rate);
    const style = words === '' ? null : cue;
    append(runs, style, ssmlText(words) + (sound === null ? until(at) : until(from + sound.from, exactly)));
    if (sound === null) continue;
    said += sound.plays.lasts;
    append(runs, plainly, `<audio src="${mediaUrl}/${sound.plays.file}"/>${until(at)}`);
  }
  if (question !== null) append(runs, plainly, ssmlText(question));
  return `<speak>${runs.map(({ voice, ssml }) => styled(ssml, voice)).join('')}</speak>`;
}

function spoken(cue: Cue): RenderedCue {
  return { ...cue, sound: null };
}

type Style = Pick<Cue, 'rate' | 'colour'>;

const plainly: Style = { rate: 100, colour: 'plain' };

/** Words and breaks that are said in one style. */
interface Run {
  readonly voice: Style;
  ssml: string;
}

/** Silence goes with the words before it, whatever their style is. */
function append(runs: Run[], style: Style | null, ssml: string): void {
  const last = runs.at(-1);
  if (last !== undefined && (style === null || isSame(last.voice, style))) last.ssml += ssml;
  else runs.push({ voice: { rate: style?.rate ?? 100, colour: style?.colour ?? 'plain' }, ssml });
}

function isSame(one: Style, other: Style): boolean {
  return one.rate === other.rate && one.colour === other.colour;
}

/**
 * Instructions are a little slower; what leads a movement on is softer and lower than the count (SSML
 * prosody); what is said firmly is emphasised, which slows it of itself (SSML emphasis; Alexa's own voice has it, 2026).
 */
function styled(ssml: string, { rate, colour }: Style): string {
  if (colour === 'firm') return `<emphasis level="moderate">${ssml}</emphasis>`;
  const slower = rate === 100 ? '' : ` rate="${rate}%"`;
  const softer = colour === 'soft' ? ' volume="soft" pitch="-10%"' : '';
  return slower + softer === '' ? ssml : `<prosody${slower}${softer}>${ssml}</prosody>`;
}

function breaks(seconds: Seconds): string {
  if (seconds <= 0) return '';
  const one = Math.min(seconds, longestBreak);
  return `<break time="${one}s"/>${breaks(hundredths(seconds - one))}`;
}

function hundredths(seconds: Seconds): Seconds {
  return Math.round(seconds * 100) / 100;
}

/** What most lines are made of, and what needs nothing done to it. */
const plain = /^[A-Za-z0-9 ,.:;!?-]*$/;

/** Text made safe for SSML, exactly once: no control characters or half letters, no markup, no endless lines. */
export function ssmlText(text: string): string {
  if (text.length <= longestLine && plain.test(text)) return text;
  return safe(text, () => madeSafe(text));
}

/** Lines come from a closed vocabulary, so each is made safe once; the limit is for whoever says other text. */
const safe = kept<string>(1000);

function madeSafe(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, ' ')
    .slice(0, longestLine)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[&<>"']/g, (mark) => escapes[mark] ?? '');
}

const escapes: { readonly [mark: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
