import type { Seconds } from '../../lambda/routine/routine';
import { endOf } from '../conductor/programme';
import type { Act } from '../device/act';
import type { Trace, Snapshot, Caller, Invitation, Again } from '../web/wire';
import type { Event } from './happening';
import type { PageState } from './state';
import { isSpeaker, scoreTime } from './timing';

/** The page's line to its server. */
export interface Link {
  act(act: Act): Promise<void>;
  speed(speed: number): Promise<void>;
  /** Tells how far the answer has come by the score, where a voice is slower than its clock. */
  report(into: Seconds): Promise<void>;
  show(number: number): Promise<void>;
  /** All that there is to see of a turn, and what the skill answers to a request that was edited. */
  turn(number: number): Promise<Trace>;
  again(request: object): Promise<Again>;
  turnAddress(number: number): string;
  /** How a phone of the local network comes in; null where none may. */
  invitation(): Promise<Invitation | null>;
  scriptAddress(): string;
}

/** Opens the line: every answer, and all that other tabs do, is handed on as an event. `silent` says that nobody answers. */
export function openLink(state: () => PageState, happen: (event: Event) => void, silent: string): Link {
  const fetched = <T>(address: string, body?: object): Promise<T> => asked<T>(address, body, silent);
  const told = (snapshot: Snapshot): void => {
    const isOther = snapshot.server !== state().server;
    happen({ is: 'told', snapshot, now: performance.now() });
    if (isOther) void whole();
  };
  const refused = (fault: unknown): void =>
    happen({ is: 'refused', why: fault instanceof Error ? fault.message : String(fault) });
  const known = (): number => state().turns.at(-1)?.number ?? 0;
  const whole = (): Promise<void> =>
    fetched<Snapshot>(`/device?${query(state().who)}&since=${known()}${played(state())}`).then(told, refused);
  const turnAddress = (number: number): string => `/turn?${query(state().who)}&number=${number}`;
  const turn = (number: number): Promise<Trace> => fetched<Trace>(turnAddress(number));
  listen(`/events?${query(state().who)}&tab=${state().tab}`, told, (link) => {
    happen({ is: 'link', link });
    if (link === 'open') void whole();
  });
  return {
    act(act) {
      const { who, version, tab } = state();
      const body = { who, act, version, tab, into: scoreTime(state(), performance.now()), since: known() };
      happen({ is: 'asked' });
      return fetched<Snapshot>('/act', body).then(told, refused);
    },
    speed(speed) {
      happen({ is: 'speed', speed, now: performance.now() });
      return fetched<Snapshot>('/speed', { who: state().who, speed }).then(told, refused);
    },
    report(into) {
      const { who, version, tab } = state();
      happen({ is: 'reported', into, now: performance.now() });
      return fetched<object>('/into', { who, version, tab, into }).then(() => {}, refused);
    },
    turn,
    turnAddress,
    again: (request) => fetched<Again>('/again', { request }),
    show: (number) => turn(number).then((found) => happen({ is: 'shown', number, found }), refused),
    invitation: () => fetched<Invitation | null>('/invitation'),
    scriptAddress: () => `/script?${query(state().who)}`,
  };
}

/** How far this page has come, if it is the one that plays the answer: a server that slept with it knows no better. */
function played(state: PageState): string {
  const { version, conducting, open } = state;
  if (!open || !isSpeaker(state) || conducting.position >= endOf(conducting.programme)) return '';
  return `&version=${version}&into=${conducting.position}`;
}

/** Milliseconds until a stream that was refused is asked for again, as while the simulator starts. */
const again = 1000;

/** What this page was made of; empty before the server has said so. */
let build = '';

/** A stream that breaks off mends itself; each time that it opens, the page looks at the whole device again. */
function listen(address: string, told: (snapshot: Snapshot) => void, changed: (link: PageState['link']) => void): void {
  const source = new EventSource(address);
  // The stream is our own server's, and carries nothing else.
  source.addEventListener('message', ({ data }) => told(JSON.parse(String(data)) as Snapshot));
  source.addEventListener('begun', ({ data }) => {
    const isOther = build !== '' && build !== String(data);
    build = String(data);
    if (isOther) location.reload();
  });
  source.addEventListener('open', () => changed('open'));
  source.addEventListener('error', () => {
    changed('lost');
    // One that is answered with anything but 200 does not.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(address, told, changed), again);
  });
}

/** A server that takes longer than this hangs: a skill has seven seconds (milliseconds). */
const patience = 10_000;

async function asked<T>(address: string, body: object | undefined, silent: string): Promise<T> {
  const signal = AbortSignal.timeout(patience);
  const sent = body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const reply = await fetch(address, { ...sent, signal }).catch(() => {
    throw new Error(silent);
  });
  const answer = (await reply.json()) as T & { readonly fault?: string }; // our own server's, by its types
  if (!reply.ok) throw new Error(answer.fault ?? `The simulator answers ${reply.status}.`);
  return answer;
}

function query({ user, person, screen, locale }: Caller): string {
  return new URLSearchParams({ user, person: person ?? '', screen: screen ?? '', locale }).toString();
}
