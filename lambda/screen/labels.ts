import type { ButtonId } from '../conversation/buttons';
import { kept, keptFor } from '../kept/kept';
import type { Locale } from '../words/locale';
import type { Bar } from './bars';
import { shownDoings } from './doings';

type Keys = { readonly [K in ButtonId]?: string };

/** What a screen says alike in every answer of a locale. */
export interface Labels {
  /** A word for each thing that is done, by its number in `shownDoings`. */
  readonly words: readonly string[];
  /** The labels of all keys in some bars, and of those that stand for a tap. */
  readonly keysIn: (bars: readonly Bar[]) => Keys;
  readonly paused: string;
}

export const labelsOf = keptFor<Locale, Labels>(({ words, wordsOf }) => {
  const keys = kept<Keys>(60);
  const labelled = (ids: readonly ButtonId[]): Keys =>
    Object.fromEntries(ids.map((id) => [id, wordsOf(`screen.button.${id}`, {})]));
  return {
    words: shownDoings.map((doing) => wordsOf(`screen.doing.${doing.replaceAll(' ', '-')}`, {})),
    keysIn: (bars) => {
      const ids = ['pause', 'resume', ...bars.flatMap(({ row }) => row)] as const;
      return keys(ids.join(), () => labelled([...new Set(ids)]));
    },
    paused: words('screen.paused', {}),
  };
});
