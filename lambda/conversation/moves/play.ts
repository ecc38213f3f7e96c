/** The moves of a session under way: play, hold, pick up, rest. */
import type { Seconds } from '../../routine/routine';
import { closed } from '../../session/saved/closed';
import { summaryOf } from '../../session/summary';
import { go, type Move, stay, type Turn } from '../move';
import type { Remark } from '../remark';
import { begin } from './begin-and-end';
import { heldIn, type Place } from '../state';

/** More rest adds this much. CHOSEN. */
const moreRestSeconds: Seconds = 30;
/** The longest rest that one answer carries. CHOSEN. */
const mostRestSeconds: Seconds = 120;

/** In place, and ready: into the pose, and the first set. */
export function playFirst(turn: Turn<'settingUp'>): Move {
  const { next, as } = turn.here;
  const by = as === 'again' && next.repetition > 1 ? 'return' : 'set-up';
  return go(turn, { at: 'playing', from: next, by, told: 0 });
}

/** Rested: the next set. */
export function playNext(turn: Turn<'resting'>): Move {
  const { next, over } = turn.here;
  return go(turn, { at: 'playing', from: next, by: over === 'side' ? 'side' : 'rest', told: 0 });
}

/** A set that was cut goes on at its repetition. */
export function playOn(turn: Turn<'playing'>): Move {
  return go(turn, turn.here);
}

/** Hold everything as it is. */
export function hold(turn: Turn): Move {
  const { sessions } = turn.listener;
  const comeBack: readonly Remark[] = sessions.paused ? [] : [{ says: 'comeBack' }];
  const listener = { ...turn.listener, sessions: { ...sessions, paused: true } };
  return go({ ...turn, listener }, { at: 'paused', held: heldIn(turn.here) }, { says: 'paused' }, ...comeBack);
}

/** Hold a set that was cut by something that needs an answer first. */
export function holdAfter(what: 'sorry' | 'help'): (turn: Turn) => Move {
  return (turn) => {
    const says: Remark = what === 'help' ? { says: 'help', place: turn.here.at } : { says: 'sorry' };
    return go(turn, { at: 'paused', held: heldIn(turn.here) }, says);
  };
}

/** Back to what was held: a set goes on through its get-ready line, a set-up with its next line, a question again. */
export function pickUp(turn: Turn<'paused'>): Move {
  const move = go(turn, turn.here.held, { says: 'carriedOn' });
  return turn.here.held.at === 'settingUp' ? move : { ...move, hears: 'the question' };
}

/** Seconds more in a stretch that is held: it begins anew, in the pose. In lifts and circles it is a rest. */
export function longer(turn: Turn<'playing', 'addSeconds'>): Move {
  if (turn.body.working === null) return hold(turn);
  return stay(turn, { says: 'longer', seconds: turn.heard.number ?? 10 });
}

export function takeTime(turn: Turn): Move {
  return stay(turn, { says: 'takeYourTime' });
}

/** Half a minute more than what is left of the rest. */
export function moreRest(turn: Turn<'resting'>): Move {
  return restFor(turn, moreRestSeconds);
}

/** As many seconds more as were asked for, in seconds or in minutes, up to two minutes. */
export function moreSeconds(turn: Turn<'resting', 'addSeconds' | 'short'>): Move {
  const { heard } = turn;
  const asked = heard.means === 'short' ? 60 * (heard.minutes ?? 0) : heard.number;
  return restFor(turn, Math.min(mostRestSeconds, asked || moreRestSeconds));
}

function restFor(turn: Turn<'resting'>, seconds: Seconds): Move {
  const rest = Math.min(mostRestSeconds, turn.here.rest + seconds);
  return go(turn, { ...turn.here, rest }, { says: 'moreRest', seconds });
}

/** An unfinished session goes on where it was: into place first. */
export function setUpAgain(turn: Turn<'welcomeBack'>): Move {
  return go(turn, { at: 'settingUp', next: turn.here.next, as: 'new', told: 0, justDone: null });
}

/** Leave the unfinished session as it is in the history, and begin a new one. */
export function fresh(turn: Turn): Move {
  const summary = summaryOf(turn.listener);
  return { ...begin({ ...turn, listener: closed(turn.listener, null) }, { says: 'fresh' }), summary };
}

/** "Keep going" where something waits: it goes on, and waits no more between the sets. */
export function goingOn<P extends Place>(answer: (turn: Turn<P>) => Move): (turn: Turn<P>) => Move {
  return (turn) => answer({ ...turn, listener: { ...turn.listener, waits: false } });
}
