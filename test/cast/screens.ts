/** What is seen on a screen through a session, and around it: the answers that a screen is shown with. */
import { advance } from '../../lambda/conversation/advance';
import type { Heard } from '../../lambda/conversation/heard';
import type { Move } from '../../lambda/conversation/move';
import { arrivalOf } from '../../lambda/score/arrival';
import { type RenderDocument, type Runtime, renderDocument } from '../../lambda/screen/directive';
import { shownDoings } from '../../lambda/screen/doings';
import type { Viewport } from '../../lambda/screen/viewport';
import { onFeet } from '../../lambda/session/body';
import type { Locale } from '../../lambda/words/locale';
import type { ScreenMoment } from '../../simulator/echo-show/device';
import type { Profile } from '../../simulator/echo-show/profile';
import { now, onTheMat } from './listeners';
import { sessionOf } from './replies';

/** One picture: the answer, and the moment of it. */
export interface Scene {
  readonly name: string;
  readonly move: Move;
  readonly doing: (typeof shownDoings)[number];
  /** The how manieth cue of that kind. */
  readonly nth: number;
  readonly stuck?: true;
}

const session = sessionOf(onTheMat('full'));
const working = session.filter(({ to }) => to.at === 'playing');
const of = (exercise: string): Move =>
  found(working.find(({ to }) => to.at === 'playing' && to.from.exercise === exercise));
const bridge = of('bridge');
const said = (heard: Heard, { to, listener, body }: Move = bridge): Move => advance(to, heard, listener, now, body);
const before = { to: { at: 'ready' }, listener: { ...onTheMat('full'), today: null }, body: onFeet } as const;

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the session has no such answer');
  return thing;
}

export const scenes: readonly Scene[] = [
  {
    name: 'welcome',
    move: advance(before.to, { means: 'help' }, before.listener, now, before.body),
    doing: 'asking',
    nth: 0,
  },
  { name: 'get ready', move: found(session[0]), doing: 'moving', nth: 5 },
  { name: 'lift', move: bridge, doing: 'lifting', nth: 11 },
  { name: 'hold', move: bridge, doing: 'holding', nth: 11 },
  { name: 'rest', move: bridge, doing: 'resting', nth: 1 },
  { name: 'circle', move: of('leg_circles'), doing: 'circling back', nth: 4 },
  { name: 'breath', move: of('pigeon'), doing: 'breathing out', nth: 1 },
  { name: 'paused', move: said({ means: 'pause' }), doing: 'asking', nth: 0 },
  { name: 'hurting', move: said({ means: 'hurts' }), doing: 'asking', nth: 0 },
  { name: 'tired', move: said({ means: 'tired' }), doing: 'asking', nth: 0 },
  { name: 'summary', move: found(working.at(-1)), doing: 'asking', nth: 0 },
  { name: 'left', move: said({ means: 'stop' }), doing: 'listening', nth: 0 },
  { name: 'frozen', move: bridge, doing: 'lifting', nth: 3, stuck: true },
];

export function viewportOf({ mode, shape, width, height }: Profile): Viewport {
  return { mode: mode.toLowerCase(), shape: shape.toLowerCase(), width, height, turns: false };
}

export function directiveFor(
  { move }: Scene,
  runtime: Runtime,
  viewport: Viewport | null,
  locale: Locale,
): RenderDocument {
  const viewer = { listener: move.listener, now, locale };
  return renderDocument(arrivalOf(move, locale), viewer, { runtime, viewport });
}

/** The moment of a scene on a device, 0.6 s into its cue. */
export function momentOf(
  scene: Scene,
  { datasources: { passage } }: RenderDocument,
  on: Omit<ScreenMoment, 'elapsed' | 'frozen'>,
): ScreenMoment {
  const number = shownDoings.indexOf(scene.doing);
  const cue = passage.cues.filter(([, doing]) => doing === number)[scene.nth] ?? passage.cues.at(-1);
  const elapsed = ((cue?.[0] ?? 0) + 0.6 + passage.lead) * 1000;
  return scene.stuck === true ? { ...on, elapsed: elapsed + 9000, frozen: elapsed } : { ...on, elapsed, frozen: null };
}
