/** Reminders, the summary and forgetting: what Alexa or the store must do, confirmed before it is done. */
import { newcomer } from '../../session/saved/saved-fields';
import { dayOf, clockTimeOf } from '../../session/calendar';
import type { WayToRemind, When } from '../reminding';
import { go, type Move, stay, type Turn } from '../move';
import { type Confirmable, heldIn, type Place } from '../state';

/** A reminder is wanted, beside ours or in their place: ask for what is missing, then for a yes. */
export function remindMe(turn: Turn<Place, 'remindMe' | 'changeReminder'>): Move {
  const how = turn.heard.means === 'changeReminder' ? 'instead' : 'beside';
  return arrange(turn, { day: turn.heard.day, time: turn.heard.time }, how);
}

/** What was missing was said. */
export function schedule(turn: Turn<'scheduling', 'remindMe'>): Move {
  const { when, how } = turn.here;
  return arrange(turn, { day: turn.heard.day ?? when.day, time: turn.heard.time ?? when.time }, how);
}

function arrange(turn: Turn, when: When, how: WayToRemind): Move {
  const held = heldIn(turn.here);
  // Whoever speaks of reminders needs no offer of them any more.
  const listener = { ...turn.listener, reminderOffered: dayOf(turn.now, turn.listener.zone) };
  const asked = { ...turn, listener };
  if (when.day === null || when.time === null) return go(asked, { at: 'scheduling', when, how, held });
  if (when.day === 'today' && when.time <= clockTimeOf(turn.now, turn.listener.zone)) {
    return go(asked, { at: 'scheduling', when: { ...when, time: null }, how, held }, { says: 'timePassed' });
  }
  return ask(asked, { do: 'remind', when, how });
}

function ask(turn: Turn, what: Confirmable): Move {
  return go(turn, { at: 'confirming', what, held: heldIn(turn.here) });
}

export function forgetMe(turn: Turn<Place, 'forgetMe'>): Move {
  return ask(turn, { do: 'forget', whose: turn.heard.whose });
}

export function cancelReminders(turn: Turn): Move {
  return ask(turn, { do: 'cancel reminders' });
}

export function listReminders(turn: Turn): Move {
  return { ...stay(turn), errand: { do: 'list reminders' } };
}

export function summary(turn: Turn): Move {
  return { ...stay(turn), errand: { do: 'send summary' } };
}

/** Yes: run the errand. To be forgotten ends the session, for there is nobody left to coach. */
export function confirm(turn: Turn<'confirming'>): Move {
  const { what, held } = turn.here;
  if (what.do === 'forget') {
    return {
      ...go({ ...turn, listener: newcomer }, { at: 'left' }, { says: 'forgotten', whose: what.whose }),
      errand: what,
    };
  }
  return { ...back(turn), to: held, errand: what };
}

/** No: nothing changes. */
export function keep(turn: Turn<'confirming' | 'scheduling' | 'waiting'>): Move {
  return { ...back(turn), says: [{ says: 'kept' }] };
}

function back(turn: Turn<'confirming' | 'scheduling' | 'waiting'>): Move {
  return { ...go(turn, turn.here.held), hears: 'the question' };
}

/** How an errand turned out: said, then on with what was held. Leave to set reminders is asked for, and used when given. */
export function outcome(turn: Turn<Place, 'outcome'>): Move {
  const { of } = turn.heard;
  const { here } = turn;
  const on: Move = { ...go(turn, heldIn(here)), hears: 'the question' };
  if (here.at === 'waiting' && of === 'allowed')
    return { ...on, errand: { do: 'remind', when: here.when, how: here.how } };
  return { ...on, says: [{ says: 'reminder', of, when: here.at === 'waiting' ? here.when : null }] };
}
