/** Which sounds of an answer are played: Alexa takes five files in one (SSML reference, "audio", 2026). */
import type { Cue, Score } from '../score/cue';

const most = 5;

/** A cue as it is rendered: its sound is played, or else its words are said. */
export interface RenderedCue extends Pick<Cue, 'words' | 'lasts' | 'rate' | 'colour'> {
  readonly sound: Exclude<Cue['sounds'], 'going on' | undefined> | null;
}

/** An answer with the longest of its sounds, as many as are allowed; the words of all others. */
export function played(score: Score): readonly RenderedCue[] {
  const starts = score.flatMap(({ sounds }, index) =>
    sounds === undefined || sounds === 'going on' ? [] : [{ index, lasts: sounds.plays.lasts }],
  );
  const chosen = new Set(
    [...starts]
      .sort((a, b) => b.lasts - a.lasts)
      .slice(0, most)
      .map(({ index }) => index),
  );
  let isOn = false;
  return score.map(({ sounds, words, lasts, rate, colour }, index) => {
    if (sounds === 'going on') return { words: isOn ? '' : words, lasts, rate, colour, sound: null };
    isOn = chosen.has(index);
    const sound = isOn ? (sounds ?? null) : null;
    return { words, lasts, rate, colour, sound };
  });
}
