/** How it was, asked once and last, and the level that may follow from it. */
import { dayOf } from '../../session/calendar';
import type { Effort } from '../../session/listener';
import { atLevel, levelToOffer } from '../../session/trend';
import { go, type Move, stay, type Turn } from '../move';
import type { Remark } from '../remark';
import { finish } from './begin-and-end';
import { carryOn } from './adjust';

/** Easy, about right or hard; "easier" and "harder" are heard as what they meant here. */
export function rated(turn: Turn<'rating', 'rate' | 'easier' | 'harder'>): Move {
  const effort = effortIn(turn.heard);
  if (effort === null) return stay(turn, { says: 'sorry' });
  const over = finish(turn, 'done', effort, { says: 'rated' });
  const level = levelToOffer(over.listener);
  return level === null ? offeringReminder(over, turn) : { ...over, to: { at: 'offering', level, when: 'next time' } };
}

/** "Too hard" and "I'm tired" are answers here. */
export function tooHardRated(turn: Turn<'rating'>): Move {
  return rated({ ...turn, heard: { means: 'rate', effort: 'hard' } });
}

function effortIn(heard: Turn<'rating', 'rate' | 'easier' | 'harder'>['heard']): Effort | null {
  switch (heard.means) {
    case 'rate':
      return heard.effort;
    case 'easier':
      return 'easy';
    case 'harder':
      return 'hard';
  }
}

/** The session ends unrated. */
export function unrated(turn: Turn): Move {
  return offeringReminder(finish(turn, 'done', null), turn);
}

/** From the second session on, a reminder is mentioned once, and never again. */
function offeringReminder(over: Move, { now }: Turn): Move {
  const { listener } = over;
  if (listener.reminderOffered !== null || listener.last === null || listener.streak.sessions < 2) return over;
  const says: readonly Remark[] = [...over.says, { says: 'offerReminder' }];
  return { ...over, says, listener: { ...listener, reminderOffered: dayOf(now, listener.zone) } };
}

/** Said before the end: "hard" is answered with what can be done about it now. */
export function rateElsewhere(turn: Turn<Turn['here']['at'], 'rate'>): Move {
  return carryOn(turn, turn.listener, { says: turn.heard.effort === 'hard' ? 'tooHardNow' : 'rateLater' });
}

/** Yes to another level: now, before a session, or from the next one on. */
export function accept(turn: Turn<'offering'>): Move {
  const { level, when } = turn.here;
  const listener = atLevel(turn.listener, level);
  if (when === 'now') return go({ ...turn, listener }, { at: 'ready' });
  return go({ ...turn, listener }, { at: 'done' }, { says: 'nextTime', level });
}

/** No: nothing changes, and it is offered again only after as many sessions as before. */
export function decline(turn: Turn<'offering'>): Move {
  const { when } = turn.here;
  const listener = { ...turn.listener, trend: { ...turn.listener.trend, good: 0 } };
  if (when === 'now') return go({ ...turn, listener }, { at: 'ready' });
  return go({ ...turn, listener }, { at: 'done' }, { says: 'sameLevel', level: listener.level });
}
