import { type ButtonId, buttons } from '../conversation/buttons';
import { keptFor } from '../kept/kept';
import type { Locale } from '../words/locale';
import { shownDoings } from './doings';

/** What a screen says alike in every answer of a locale. */
export interface Labels {
  /** A word for each thing that is done, by its number in `shownDoings`. */
  readonly words: readonly string[];
  readonly keys: ReadonlyMap<ButtonId, string>;
  readonly paused: string;
}

export const labelsOf = keptFor<Locale, Labels>(({ words, wordsOf }) => ({
  words: shownDoings.map((doing) => wordsOf(`screen.doing.${doing.replaceAll(' ', '-')}`, {})),
  keys: new Map(buttonIds.map((id) => [id, wordsOf(`screen.button.${id}`, {})])),
  paused: words('screen.paused', {}),
}));

const buttonIds = Object.keys(buttons) as ButtonId[]; // Object.keys forgets which keys they are
