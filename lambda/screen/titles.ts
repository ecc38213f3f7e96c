/** What a screen says of a set: the exercise, which set it is and of which side, and what to have at hand. */
import { keptFor } from '../kept/kept';
import type { Listener } from '../session/listener';
import { plannedAt, type PlannedSet, poseOf } from '../session/plan/plan';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';

export interface Title {
  /** Above the number while the set is done. */
  readonly title: string;
  /** Above the spoken line, while one gets ready for it. */
  readonly ready: string;
  /** What comes, in the rest before it. */
  readonly next: string;
  readonly side: Spot['side'];
  /** The pose that it is done in, with its variants; null where nothing is done. */
  readonly pose: { readonly id: string; readonly variants: readonly string[] } | null;
}

/** The title of a set, or of what is no exercise. */
export function titleOf(spot: Spot | null, otherwise: string, listener: Listener, locale: Locale): Title {
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  if (planned === undefined) return { title: otherwise, ready: otherwise, next: otherwise, side: null, pose: null };
  return titles(locale)(planned);
}

/** Titles that were made, for each planned set in each locale. */
const titles = keptFor<Locale, (planned: PlannedSet) => Title>((locale) =>
  keptFor((planned) => newTitle(planned, locale)),
);

function newTitle(planned: PlannedSet, locale: Locale): Title {
  const exercise = nameOf(planned, locale);
  const which = whichSet(planned, locale);
  const title = which === '' ? exercise : titled(exercise, which, locale);
  const { id, towel } = poseOf(planned);
  const pose = { id, variants: planned.variants.map((variant) => variant.id) };
  const ready =
    towel === 'aside'
      ? title
      : titled(exercise, locale.wordsOf(`screen.towel.${towel.replaceAll(' ', '-')}`, {}), locale);
  const what = which === '' ? exercise : which;
  return { title, ready, next: locale.words('screen.next', { what }), side: planned.side, pose };
}

/** A pose that stands in for the exercise goes by its own name, where it has one. */
function nameOf(planned: PlannedSet, { isLine, wordsOf, title }: Locale): string {
  const own = `title.${poseOf(planned).id}`;
  return isLine(own) ? wordsOf(own, {}) : title(planned.exercise.id);
}

function whichSet({ exercise, side, set, of }: PlannedSet, locale: Locale): string {
  const sets = of > 1 ? locale.words('screen.set', { set: String(set), of: String(of) }) : '';
  const words = side === null ? '' : locale.spot({ exercise: exercise.id, side, set: null, repetition: null });
  if (words === '') return sets;
  const which = words.charAt(0).toUpperCase() + words.slice(1);
  return sets === '' ? which : titled(which, sets, locale);
}

function titled(title: string, what: string, { words }: Locale): string {
  return words('screen.titled', { title, what });
}
