import type { Seconds } from '../../lambda/routine/routine';
import type { AnswerView, Trace, Snapshot, TurnView, Caller } from '../web/wire';
import type { Ears, Event, Connection, VoiceState } from './happening';
import { conducting, type Conducting, ended, silenced, sounded } from '../conductor/conductor';
import type { Awake } from './awake/wake';
import { type Programme, programmeOf } from '../conductor/programme';
import { atSpeed, type Playback } from '../web/playback';
import { isVoiced, passedBy, ticked } from './timing';

/** Everything that the page knows; drawing reads it and nothing else. */
export interface PageState {
  readonly who: Caller;
  readonly tab: string;
  readonly link: Connection;
  /** The run of the server that told all this. */
  readonly server: string | null;
  readonly version: number;
  readonly began: number;
  readonly open: boolean;
  /** How the server believes that the time of the answer runs. */
  readonly pace: Playback;
  readonly playing: TurnView | null;
  /** The answer as it is conducted here, and the clock that it is conducted by: seconds at the device's speed. */
  readonly conducting: Conducting;
  readonly clock: { readonly passed: Seconds; readonly real: number };
  /** Whether the page slept in the middle of an answer, and nobody has been told. */
  readonly slept: boolean;
  readonly turns: readonly TurnView[];
  readonly asking: boolean;
  readonly notice: string | null;
  readonly tabs: number;
  readonly by: string | null;
  readonly voice: VoiceState;
  readonly ears: Ears;
  readonly awake: Awake;
  /** A sound could not be played here: words are said in the place of all of them. */
  readonly unplayable: boolean;
  readonly trace: { readonly number: number; readonly found: Trace } | null;
}

/** A page that has not heard from its server yet. */
export function newPage(who: Caller, tab: string, now: number): PageState {
  return {
    who,
    tab,
    link: 'opening',
    server: null,
    version: -1,
    began: 0,
    open: false,
    pace: { real: now, into: 0, speed: 1 },
    playing: null,
    conducting: conducting([], 0),
    clock: { passed: 0, real: now },
    slept: false,
    turns: [],
    asking: false,
    notice: null,
    tabs: 1,
    by: null,
    voice: { has: false, awaited: false, names: [], name: null, wanted: true, allowed: false },
    ears: { has: false, mode: 'off', attending: false, hears: '', level: 0, unable: null, retry: null },
    awake: 'unwanted',
    unplayable: false,
    trace: null,
  };
}

/** The page after something happened. */
export function next(state: PageState, event: Event): PageState {
  switch (event.is) {
    case 'told':
      return told(ofServer(ticked(state, event.now), event.snapshot.server), event.snapshot, event.now);
    case 'ticked':
      return ticked(state, event.now);
    case 'sounded':
      return { ...state, conducting: sounded(state.conducting, event.step, passedBy(state, event.now)) };
    case 'spoken':
      return { ...state, conducting: ended(state.conducting, event.step, passedBy(state, event.now)) };
    case 'measured':
      return { ...state, conducting: { ...state.conducting, voice: event.voice } };
    case 'asked':
      return { ...state, asking: true, slept: false, notice: null, conducting: silenced(state.conducting) };
    case 'refused':
      return { ...state, asking: false, notice: event.why };
    case 'reported':
      return { ...state, pace: { ...state.pace, real: event.now, into: event.into } };
    case 'noticed':
      return { ...state, notice: event.what };
    case 'person':
      return { ...state, who: { ...state.who, person: event.person } };
    case 'link':
      return linked(state, event.link);
    case 'voice':
      return { ...state, voice: { ...state.voice, ...event.voice } };
    case 'ears':
      return { ...state, ears: { ...state.ears, ...event.ears } };
    case 'unplayable':
      return unplayable(ticked(state, event.now));
    case 'awake':
      return { ...state, awake: event.awake };
    case 'speed':
      return { ...ticked(state, event.now), pace: atSpeed(state.pace, event.speed, event.now) };
    case 'shown':
      return { ...state, trace: { number: event.number, found: event.found } };
  }
}

/** What was wrong with the line is over when it is open again. */
function linked(state: PageState, link: PageState['link']): PageState {
  const isBack = state.link === 'lost' && link === 'open';
  return { ...state, link, notice: isBack ? null : state.notice };
}

/** A server that began anew knows nothing of the turns before. */
function ofServer(state: PageState, server: string): PageState {
  return server === state.server ? state : { ...state, server, version: -1, turns: [], trace: null };
}

/** An answer as it is played here. */
function programmeIn(playing: TurnView | null, unplayable: boolean): Programme {
  if (playing?.came.is !== 'answered') return [];
  const { came } = playing;
  return programmeOf(unplayable && came.inWords !== null ? { ...came, ...came.inWords } : came);
}

/** Words take over where the sound is by now, in the same time. */
function unplayable(state: PageState): PageState {
  const { position, voice } = state.conducting;
  const programme = programmeIn(state.playing, true);
  return { ...state, unplayable: true, conducting: conducting(programme, position, voice) };
}

/** What the server tells may come twice and in any order: a turn is taken once, an older answer not at all. */
function told(state: PageState, snapshot: Snapshot, now: number): PageState {
  const { tabs, by, open, version, began } = snapshot;
  const turns = merged(state.turns, snapshot.turns);
  const playing = turns.find(({ number }) => number === snapshot.playing) ?? null;
  const isOld = version < state.version || (snapshot.playing !== null && playing === null);
  if (isOld) return { ...state, turns, tabs };
  const same = { ...state, turns, tabs, by, open, link: 'open', asking: false } as const;
  const pace: Playback = { real: now, into: snapshot.into, speed: snapshot.speed };
  if (version === state.version) return followed(same, pace);
  const programme = programmeIn(playing, state.unplayable);
  const { voice } = state.conducting;
  return { ...same, version, began, playing, pace, conducting: conducting(programme, snapshot.into, voice) };
}

/** Another tab that speaks is followed where it is; nobody is told by the server where this one is that speaks. */
function followed(state: PageState, pace: Playback): PageState {
  const { programme, position, voice } = state.conducting;
  if (isVoiced(state) || Math.abs(pace.into - position) < 0.3) return { ...state, pace };
  return { ...state, pace, conducting: conducting(programme, pace.into, voice) };
}

function merged(known: readonly TurnView[], more: readonly TurnView[]): readonly TurnView[] {
  const fresh = more.filter(({ number }) => !known.some((turn) => turn.number === number));
  return fresh.length === 0 ? known : [...known, ...fresh].sort((one, other) => one.number - other.number);
}

/** The answer that is heard now, or was the last to be. */
export function answerOf({ playing }: PageState): AnswerView | null {
  return playing?.came.is === 'answered' ? playing.came : null;
}
