import type { State } from '../conversation/state';
import type { Listener } from '../session/listener';
import type { PlannedSet } from '../session/plan';
import type { Spot } from '../session/spot';
import type { Locale } from '../words/locale';
import { beat, say, type Score } from './cue';
import { lineFor } from './set';
import { change, entry, reentry } from './set-up';
import { placeWords, sides } from './spot-words';

/** Where a set is taken up, and how one comes there. */
type Entering = Pick<State<'playing'>, 'from' | 'by'>;

/** The way into a set: the set-up, the change of sides, or the line that says where we are; then the lead. */
export function leadIn(planned: PlannedSet, { from: spot, by }: Entering, listener: Listener, locale: Locale): Score {
  const lead =
    planned.exercise.lead > 0 ? [beat('lead', leadWords(planned, by, locale), planned.exercise.lead, spot)] : [];
  if (by === 'return') return [...backTo(spot, listener, locale), ...reentry(planned, spot, locale), ...lead];
  if (by === 'set-up')
    return [
      ...(spot.repetition > 1 ? backTo(spot, listener, locale) : []),
      ...entry(planned, spot, listener, locale),
      ...lead,
    ];
  if (by === 'rest') return lead;
  return [
    ...change(planned, spot, listener, locale),
    ...(spot.repetition > 1 ? backTo(spot, listener, locale) : []),
    ...lead,
  ];
}

function backTo(spot: Spot, listener: Listener, locale: Locale): Score {
  const place = placeWords(spot, listener, locale);
  return [
    say(locale.words('place.back-to', { place: place === '' ? locale.name(spot.exercise) : place }), locale, 0.8),
  ];
}

function leadWords(planned: PlannedSet, by: Entering['by'], locale: Locale): string {
  const { exercise, side, set, of } = planned;
  const plain = set === 1 || by === 'return' || by === 'side';
  const line = plain ? 'lead' : set === of ? 'lead.last' : 'lead.set';
  return locale.wordsOf(lineFor(planned, `${exercise.id}.${line}`), {
    ...sides(side, locale),
    set: locale.number(set),
  });
}
