/** What a request says of the screen that it comes from. All of it is input: nothing here is trusted beyond its range. */
import type { Seconds } from '../routine/routine';
import { isRecord, property, text } from '../reading/reader';
import type { Runtime, Screen } from '../screen/directive';
import type { Viewport } from '../screen/viewport';

export interface ScreenState extends Screen {
  /** The document that was on it, as it names itself; null where it showed none. */
  readonly token: string | null;
  /** Seconds into the place at which its clock stood; null where it tells none. */
  readonly clock: Seconds | null;
}

const apl = 'Alexa.Presentation.APL';

/** The screen that a device has, or null: only where it says that it draws APL is anything drawn. */
export function readScreen(envelope: unknown): ScreenState | null {
  const context = property(envelope, 'context');
  const device = property(property(context, 'System'), 'device');
  const draws = property(property(device, 'supportedInterfaces'), apl);
  if (!isRecord(draws)) return null;
  const shown = property(context, apl);
  const token = property(shown, 'token');
  return {
    runtime: runtimeBy(property(property(draws, 'runtime'), 'maxVersion')),
    viewport: viewportIn(property(context, 'Viewport')),
    token: typeof token === 'string' && token.length <= 100 ? token : null,
    clock: clockIn(property(shown, 'componentsVisibleOnScreen')),
  };
}

/** Entities that change are known from 2023.2 on; whoever names no version gets what every runtime can draw. */
function runtimeBy(version: unknown): Runtime {
  const [year, part] = (text(/^\d{1,4}\.\d{1,2}$/)(version) ?? '0.0').split('.').map(Number);
  const order = (year ?? 0) * 100 + (part ?? 0);
  if (order < 202302) return 'still';
  return order < 202303 ? '2023.2' : '2023.3';
}

/** A viewport that says how large it is; anything else is unknown, and picks its own sizes. */
function viewportIn(value: unknown): Viewport | null {
  const [mode, shape] = [property(value, 'mode'), property(value, 'shape')];
  const dots = property(value, 'dpi');
  const [width, height] = [property(value, 'currentPixelWidth'), property(value, 'currentPixelHeight')];
  const sizes = [dots, width, height].map((size) => (typeof size === 'number' && size > 0 && size < 10_000 ? size : 0));
  const [dpi = 0, w = 0, h = 0] = sizes;
  if (typeof mode !== 'string' || typeof shape !== 'string' || sizes.includes(0)) return null;
  const experiences = property(value, 'experiences');
  const canRotate = Array.isArray(experiences) && experiences.some((one) => property(one, 'canRotate') === true);
  const turns = canRotate || mode.toLowerCase() === 'mobile';
  const dp = dpi / 160;
  return { mode: mode.toLowerCase(), shape: shape.toLowerCase(), width: w / dp, height: h / dp, turns };
}

/** The first clock among the entities of the components that are named outermost: ours is the whole screen. */
function clockIn(components: unknown): Seconds | null {
  const screen: unknown = Array.isArray(components) ? components[0] : undefined;
  const entities = property(screen, 'entities');
  return secondsIn(property(Array.isArray(entities) ? entities[0] : undefined, 'clock'));
}

/** A touch as our documents send it: `["touch", "pause", 12.34]`. */
export interface Touch {
  readonly button: string;
  readonly token: string | null;
  readonly clock: Seconds | null;
}

/** A touch from the request of one; what is not ours has no button, and is heard as unknown words. */
export function readTouch(request: unknown): Touch {
  const list = property(request, 'arguments');
  const [what, button, clock]: readonly unknown[] = Array.isArray(list) ? list.slice(0, 3) : [];
  const token = property(request, 'token');
  const isOurs = what === 'touch' && typeof button === 'string' && button.length <= 20;
  return {
    button: isOurs ? button : '',
    token: typeof token === 'string' && token.length <= 100 ? token : null,
    clock: secondsIn(clock),
  };
}

function secondsIn(value: unknown): Seconds | null {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 3600 ? value : null;
}
