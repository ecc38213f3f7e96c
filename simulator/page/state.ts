import type { AnswerView, Trace, Snapshot, TurnView, Caller } from '../web/wire';
import type { Ears, Event, Connection, VoiceState } from './happening';
import { atSpeed, intoAt, type Playback } from '../web/playback';
import { headAt, programmeOf, spokenTo, beginning, type Head, type Programme } from './programme';

/** Everything that the page knows; drawing reads it and nothing else. */
export interface PageState {
  readonly who: Caller;
  readonly tab: string;
  readonly link: Connection;
  readonly version: number;
  readonly began: number;
  readonly open: boolean;
  readonly pace: Playback;
  readonly playing: TurnView | null;
  readonly programme: Programme;
  readonly head: Head;
  readonly turns: readonly TurnView[];
  readonly asking: boolean;
  readonly notice: string | null;
  readonly tabs: number;
  readonly by: string | null;
  readonly voice: VoiceState;
  readonly ears: Ears;
  readonly trace: { readonly number: number; readonly found: Trace } | null;
}

/** Faster than this no voice can follow: the page runs by the clock alone. */
const fastestVoice = 1.5;

/** A page that has not heard from its server yet. */
export function newPage(who: Caller, tab: string, now: number): PageState {
  return {
    who,
    tab,
    link: 'opening',
    version: -1,
    began: 0,
    open: false,
    pace: { real: now, into: 0, speed: 1 },
    playing: null,
    programme: [],
    head: beginning,
    turns: [],
    asking: false,
    notice: null,
    tabs: 1,
    by: null,
    voice: { has: false, wanted: true, allowed: false },
    ears: { has: false, mode: 'off', attending: false, hears: '' },
    trace: null,
  };
}

/** The page after something happened. */
export function next(state: PageState, event: Event): PageState {
  switch (event.is) {
    case 'told':
      return told(state, event.snapshot, event.now);
    case 'ticked':
      return moved(state, headAt(state.programme, state.head, intoAt(state.pace, event.now), isVoiced(state)));
    case 'spoken':
      return moved(state, spokenTo(state.head, event.step, intoAt(state.pace, event.now)));
    case 'asked':
      return { ...state, asking: true, notice: null };
    case 'refused':
      return { ...state, asking: false, notice: event.why };
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
    case 'speed':
      return { ...state, pace: atSpeed(state.pace, event.speed, event.now) };
    case 'shown':
      return { ...state, trace: { number: event.number, found: event.found } };
  }
}

function moved(state: PageState, head: Head): PageState {
  return head === state.head ? state : { ...state, head };
}

/** A line that is open again may lead to a server that began anew: what was known is asked for again. */
function linked(state: PageState, link: PageState['link']): PageState {
  if (state.link !== 'lost' || link !== 'open') return { ...state, link };
  return { ...state, link, version: -1, turns: [], trace: null };
}

/** What the server tells may come twice and in any order: a turn is taken once, an older answer not at all. */
function told(state: PageState, snapshot: Snapshot, now: number): PageState {
  const { tabs, by, open, version, began } = snapshot;
  const turns = merged(state.turns, snapshot.turns);
  const playing = turns.find(({ number }) => number === snapshot.playing) ?? null;
  const isOld = version < state.version || (snapshot.playing !== null && playing === null);
  if (isOld) return { ...state, turns, tabs };
  const same = { ...state, turns, tabs, by, open, link: 'open', asking: false } as const;
  if (version === state.version) return { ...same, pace: sameSpeed(state.pace, snapshot, now) };
  const programme = playing?.came.is === 'answered' ? programmeOf(playing.came) : [];
  const pace: Playback = { real: now, into: snapshot.into, speed: snapshot.speed };
  const head = headAt(programme, beginning, snapshot.into, false);
  return { ...same, version, began, playing, programme, pace, head };
}

function merged(known: readonly TurnView[], more: readonly TurnView[]): readonly TurnView[] {
  const fresh = more.filter(({ number }) => !known.some((turn) => turn.number === number));
  return fresh.length === 0 ? known : [...known, ...fresh].sort((one, other) => one.number - other.number);
}

function sameSpeed(pace: Playback, { speed }: Snapshot, now: number): Playback {
  return pace.speed === speed ? pace : atSpeed(pace, speed, now);
}

/** Whether words are said aloud here: where there is a voice that may speak, at a speed that it can follow. */
export function isVoiced({ voice, pace, ears, ...state }: PageState): boolean {
  return (
    voice.has && voice.wanted && voice.allowed && pace.speed <= fastestVoice && !ears.attending && isSpeaker(state)
  );
}

/** Of several tabs with the same device the one speaks that last did something, or that is alone. */
export function isSpeaker({ tabs, by, tab }: Pick<PageState, 'tabs' | 'by' | 'tab'>): boolean {
  return tabs < 2 || by === null || by === tab;
}

/** The answer that is heard now, or was the last to be. */
export function answerOf({ playing }: PageState): AnswerView | null {
  return playing?.came.is === 'answered' ? playing.came : null;
}
