import type { LevelId, Seconds } from '../routine/routine';
import type { Spot } from '../session/spot';
import type { Whose } from './heard';
import type { WayToRemind, When } from './reminding';

/** The places in the conversation, and what each one remembers. */
export interface Places {
  /** The first time ever. */
  welcome: object;
  /** Somebody we know, before a session. */
  ready: object;
  /** A session was left unfinished; `next` is where it goes on. */
  welcomeBack: { readonly next: Spot };
  /**
   * Getting into place for an exercise, or `again` for one of its sets; `told` of its lines were heard to the end, and
   * what was done a moment ago is what pain is about.
   */
  settingUp: {
    readonly next: Spot;
    readonly as: 'new' | 'again';
    readonly told: number;
    readonly justDone: Spot | null;
  };
  /**
   * A passage of sets plays, begun by a set-up, after a rest, on the change to the other side, or on the return to a set
   * that was cut. It leads on to the place whose question it ends with. `told` steps of its entry were taken already.
   */
  playing: { readonly from: Spot; readonly by: By; readonly told: number };
  /** Between two sets, or between the sides; `rest` is what is still to be rested. */
  resting: { readonly next: Spot; readonly rest: Seconds; readonly over: 'set' | 'side' };
  paused: { readonly held: Held };
  /** Something hurts in an exercise; `again` when it was eased before, or is done. Only an explicit choice goes on. */
  hurting: { readonly spot: Spot; readonly again: boolean };
  /** A condition was volunteered: on with it or not? `about` the exercise at hand, or the routine. */
  cautioned: { readonly about: 'exercise' | 'routine'; readonly held: Held };
  /** Tired in the middle of a set: easier, a rest, or enough? */
  tired: { readonly held: Held };
  /** All is done: how was it? */
  rating: object;
  /** Another level is offered, for now or for next time. */
  offering: { readonly level: LevelId; readonly when: 'now' | 'next time' };
  /** A day or a time for a reminder is still wanted. */
  scheduling: { readonly when: When; readonly how: WayToRemind; readonly held: Held };
  /** Something that is asked once before it is done. */
  confirming: { readonly what: Confirmable; readonly held: Held };
  /** Alexa herself is asking for leave to set reminders. */
  waiting: { readonly when: When; readonly how: WayToRemind; readonly held: Held };
  /** The session came to its end. */
  done: object;
  /** The session was left before its end; what was done stays. */
  left: object;
}

/** How a passage begins. */
export const ways = ['set-up', 'rest', 'side', 'return'] as const;
export type By = (typeof ways)[number];

export type Place = keyof Places;

/** Where the conversation is: a place and what it remembers. */
export type State<P extends Place = Place> = { [K in P]: Readonly<{ at: K } & Places[K]> }[P];

/** Places that can be held while something else is asked. */
export type Held = State<
  'welcome' | 'ready' | 'welcomeBack' | 'settingUp' | 'playing' | 'resting' | 'hurting' | 'rating' | 'offering'
>;

/** What is asked about once more before it is done. */
export type Confirmable =
  | { readonly do: 'forget'; readonly whose: Whose }
  | { readonly do: 'remind'; readonly when: When; readonly how: WayToRemind }
  | { readonly do: 'cancel reminders' };

/** The questions that a place can end with. `whatFollows` is the question of the place that a passage leads to. */
export type Question =
  | 'start'
  | 'carryOnOrFresh'
  | 'ready'
  | 'whatFollows'
  | 'readyForSet'
  | 'carryOn'
  | 'whatNow'
  | 'skipOrOn'
  | 'easierOrRest'
  | 'effort'
  | 'tryLevel'
  | 'when'
  | 'sure';

/** What a place would be held as: itself, or what it already holds. */
export function heldIn(here: State): Held {
  switch (here.at) {
    case 'paused':
    case 'cautioned':
    case 'tired':
    case 'scheduling':
    case 'confirming':
    case 'waiting':
      return here.held;
    case 'done':
    case 'left':
      return { at: 'ready' };
    default:
      return here;
  }
}

/** The spot that words like "this exercise" mean in a place; null before a session and after it. */
export function spotIn(here: State): Spot | null {
  const held = heldIn(here);
  switch (held.at) {
    case 'playing':
      return held.from;
    case 'welcomeBack':
    case 'settingUp':
    case 'resting':
      return held.next;
    case 'hurting':
      return held.spot;
    case 'welcome':
    case 'ready':
    case 'rating':
    case 'offering':
      return null;
  }
}
