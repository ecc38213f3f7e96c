import type { Seconds } from '../../lambda/routine/routine';
import { type MeasuredVoice, rateFor, within } from './measured-voice';

/** Words that sound faster than this, by the speech clock, are no pleasure; nor is an engine that is driven further. */
const briskest = { sounding: 1.25, driven: 1.7 } as const;

/** How far a voice is led to the clock's own speed whether its words fit or not: slower only a little. CHOSEN. */
const usual = { least: 0.9, most: 1.25 } as const;

/** A voice is not as regular as what is known of it. */
const spare: Seconds = 0.05;

/** The rate at which words are said that have so long, by the voice's own; `written` is what the answer asks, in percent. */
export function rateOf(voice: MeasuredVoice, words: Seconds, written: number, room: Seconds): number {
  const base = (within(voice.slowness, usual.least, usual.most) * written) / 100;
  const most = Math.max(base, Math.min(briskest.driven, briskest.sounding * voice.slowness));
  return within(rateFor(voice, words, room - spare), base, most);
}
