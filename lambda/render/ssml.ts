import type { Seconds } from '../routine/routine';
import type { Score } from '../score/cue';
import { type Rate, speechTime } from '../score/speech-time';
import type { Locale } from '../words/locale';

/** Longest single break that Alexa takes (SSML reference, 2026). */
const longestBreak: Seconds = 10;

/** Longest text that is taken into a line. */
const longestLine = 300;

/**
 * A score as SSML, its question last: each line, then a break for what is left of its beat, so that the next stands on
 * its time. What is rounded off one break is made up in the next.
 */
export function ssmlOf(score: Score, locale: Locale, question: string | null = null): string {
  const runs: { rate: Rate; ssml: string }[] = [];
  let at = 0;
  let said = 0;
  for (const cue of score) {
    at += cue.lasts;
    said += speechTime(cue.words, locale.voice, cue.rate);
    const silence = hundredths(at - said);
    if (silence > 0) said += silence;
    append(runs, cue.rate, ssmlText(cue.words) + breaks(silence));
  }
  if (question !== null) append(runs, 100, ssmlText(question));
  return `<speak>${runs.map(({ rate, ssml }) => (rate === 100 ? ssml : `<prosody rate="${rate}%">${ssml}</prosody>`)).join('')}</speak>`;
}

function append(runs: { rate: Rate; ssml: string }[], rate: Rate, ssml: string): void {
  const last = runs.at(-1);
  if (last !== undefined && last.rate === rate) last.ssml += ssml;
  else runs.push({ rate, ssml });
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
