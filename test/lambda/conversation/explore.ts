/** A walk over every state that words can lead to, and the map that it draws. */
import { advance } from '../../../lambda/conversation/advance';
import type { Heard, Meaning } from '../../../lambda/conversation/heard';
import type { Move } from '../../../lambda/conversation/move';
import { open } from '../../../lambda/conversation/opening';
import { heldIn, type State } from '../../../lambda/conversation/state';
import type { Listener } from '../../../lambda/session/listener';
import { plannedAt, poseOf } from '../../../lambda/session/plan/plan';
import type { Spot } from '../../../lambda/session/spot';
import type { Body } from '../../../lambda/session/body';
import { settle, type Settled } from '../../../lambda/score/moment/settle';
import { allHeard } from './heard-all';
import { listeners, now } from '../../cast/listeners';
import { afterAll } from '../../cast/replies';
import { walked } from '../../cast/locales';

/** A state that can be reached, with the listener that one has become by then. */
export interface Reached {
  readonly key: string;
  readonly here: State;
  readonly listener: Listener;
  /** The body as the answer begins. */
  readonly body: Body;
  /** False where the place is known, and only the body is elsewhere. */
  readonly isNewPlace: boolean;
}

/** One step of the walk: what was heard where, after how long (null where nothing plays), and what came of it. */
export interface Step {
  readonly from: Reached;
  readonly after: number | null;
  readonly at: Settled;
  readonly heard: Heard;
  readonly move: Move;
  readonly leadsTo: Keys;
}

/** Names of the place and of where the body is; states that no law tells apart have the same. */
export interface Keys {
  readonly place: string;
  readonly lying: string;
  readonly both: string;
}

/** Seconds at which something is heard while a passage plays: at once, in its sets and rests, and after its end. */
const moments: readonly number[] = [2, 40, 85, afterAll];

/** Every state that can be reached from any of the listeners, and every step between them; `heard` is what is said in a new place. */
export function explore(each: (step: Step) => void, heard: readonly Heard[] = allHeard): readonly Reached[] {
  const found: Reached[] = [];
  const toVisit: Reached[] = [];
  const seen = new Set<string>();
  const reach = (here: State, listener: Listener, body: Body, { place, lying }: Keys): void => {
    if (here.at === 'done' || here.at === 'left') return;
    const isNewPlace = !seen.has(place);
    if (!isNewPlace && seen.has(lying)) return;
    seen.add(place).add(lying);
    const reached = { key: `${place} | ${body.posture} | ${body.towel}`, here, listener, body, isNewPlace };
    found.push(reached);
    toVisit.push(reached);
  };
  for (const known of Object.values(listeners)) {
    const { to, listener, body } = open(known, now);
    reach(to, listener, body, keysOf(to, listener, body));
  }
  for (let from = toVisit.pop(); from !== undefined; from = toVisit.pop()) {
    for (const step of stepsFrom(from, heard)) {
      each(step);
      const { to, listener, body } = step.move;
      reach(to, listener, body, step.leadsTo);
    }
  }
  return found;
}

/** While something else is asked, what comes with a meaning makes no difference, save for a reminder. */
export const oneOfEach = allHeard.filter(
  ({ means }, i) => means === 'remindMe' || means === 'goTo' || allHeard.findIndex((h) => h.means === means) === i,
);

/** Where only the body is elsewhere, what leads it somewhere. */
const leadingMeanings: readonly Meaning[] = [
  ...([
    'ready',
    'pause',
    'resume',
    'repeat',
    'next',
    'back',
    'startOver',
    'stop',
    'getUp',
    'skip',
    'skipSide',
  ] as const),
  ...(['enough', 'hurts', 'emergency', 'easier', 'tooHard', 'switchSides', 'explainMore', 'goTo', 'askAbout'] as const),
];
const leading = oneOfEach.filter(({ means }) => leadingMeanings.includes(means));

function momentsIn({ at }: State): readonly (number | null)[] {
  if (at === 'playing') return moments;
  return at === 'settingUp' ? [2, 15, afterAll] : [null];
}

/** What is said alike to every question: to such words time passes alike. */
const answers: readonly Meaning[] = ['yes', 'ready', 'resume', 'no', 'rate'];

function stepsFrom(from: Reached, all: readonly Heard[]): readonly Step[] {
  const heardHere = from.isNewPlace ? ('held' in from.here ? oneOfEach : all) : leading;
  return momentsIn(from.here).flatMap((after) => {
    const [asked, cut] = [settle(from, after, 'ready', walked), settle(from, after, 'pause', walked)];
    return heardHere.map((heard) => {
      const at = answers.includes(heard.means) ? asked : cut;
      const move = advance(at.here, heard, at.listener, now, at.body);
      return { from, after, at, heard, move, leadsTo: keysOf(move.to, move.listener, move.body) };
    });
  });
}

export function keysOf(here: State, listener: Listener, body: Body): Keys {
  const [place, lying] = [placeKey(here, listener), bodyKey(here, listener, body)];
  return { place, lying, both: `${place} | ${lying}` };
}

/** The place, the spot and the level, and what changes how pain is answered. */
function placeKey(here: State, listener: Listener): string {
  const held = heldIn(here);
  const inside = 'held' in here ? [held.at] : [];
  return [here.at, ...inside, ...detailOf(here, held, listener), sessionKey(here, listener)].join(' | ');
}

/** Where the body is, and the pose that it is led to: it depends on no level. */
function bodyKey(here: State, listener: Listener, { posture, towel, working }: Body): string {
  const held = heldIn(here);
  const spot = spotOfPlace(held);
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  const pose = planned === undefined ? [] : [poseOf(planned).id, planned.side ?? '', wayIn(held)];
  return [here.at === 'paused' ? held.at : here.at, ...pose, posture, towel, working?.pose ?? ''].join(' ');
}

function wayIn(held: State): string {
  if (held.at === 'playing') return held.by;
  if (held.at === 'settingUp') return `${held.as} ${held.told === 0 ? 'from the start' : 'within'}`;
  return held.at === 'resting' ? held.over : '';
}

/** The level tells sets apart; in other places only whether a session is open. */
function sessionKey({ at }: State, { today, level, waits }: Listener): string {
  if (at === 'playing' || at === 'resting') return `${today?.kind} ${today?.level}${waits ? ' waits' : ''}`;
  if (at === 'settingUp') return `${today?.kind} ${today?.level}`;
  return today === null ? level : 'open';
}

function detailOf(here: State, held: State, listener: Listener): readonly string[] {
  const spot = spotOfPlace(held);
  const place = spot === null ? [] : [spotKey(spot, listener), easedKey(spot, listener)];
  switch (here.at) {
    case 'playing':
      return [here.by, ...place];
    case 'settingUp':
      return [here.as, here.told === 0 ? 'from the start' : 'within', ...place];
    case 'hurting':
      return [here.again ? 'again' : 'first', ...place];
    case 'offering':
      return [here.when, here.level];
    case 'scheduling':
    case 'waiting':
      return [here.when.day ?? 'no day', here.when.time ?? 'no time', spot?.exercise ?? ''];
    case 'confirming':
      return [here.what.do, spot?.exercise ?? ''];
    case 'cautioned':
      return [here.about, spot?.exercise ?? '', spot?.side ?? ''];
    case 'tired':
    case 'paused':
      return spot === null ? [] : [spot.exercise, spot.side ?? '', easedKey(spot, listener)];
    default:
      return place;
  }
}

function spotOfPlace(held: State): Spot | null {
  if (held.at === 'playing') return held.from;
  if (held.at === 'hurting') return held.spot;
  return 'next' in held ? held.next : null;
}

function spotKey(spot: Spot, listener: Listener): string {
  const of = plannedAt(spot, listener)?.of ?? 0;
  const set = spot.set === 1 ? 'first' : spot.set < of ? 'middle' : 'last';
  return `${spot.exercise} ${spot.side ?? ''} ${set} ${spot.repetition > 1 ? 'within' : 'start'}`;
}

function easedKey(spot: Spot, { today }: Listener): string {
  return today?.eased.includes(spot.exercise) === true ? 'eased' : '';
}
