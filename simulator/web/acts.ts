import { profileNamed } from '../echo-show/profile';
import type { Moment } from '../speech/clock';
import type { Setting } from '../device/device';
import { perform } from '../device/perform';
import { scriptLines } from '../script/script';
import { expire } from '../device/silence';
import { speakerOf } from '../cloud/speaker';
import type { Happened } from '../device/exchanged';
import { after, asHeard, deviceTime, requestedAt, type DeviceView } from './device-view';
import type { ActRequest } from './wire';

/** What a view's acts need: the skill's setting, and real milliseconds. */
interface Surroundings {
  readonly setting: Setting;
  readonly clock: () => Moment;
}

/** The view after a request. Silence after an answer that has since been followed by another is nothing. */
export async function requested(view: DeviceView, request: ActRequest, around: Surroundings): Promise<DeviceView> {
  const { act, who, tab } = request;
  if (act.does === 'silence' && request.version !== view.version) return view;
  const began = view.device.answer.began;
  const at = requestedAt(view, request, around.clock());
  const device = asHeard(view, request);
  // Silence and waiting take their own time, from the end of the answer.
  const from = act.does === 'silence' || act.does === 'wait' ? began : at;
  const next = await done(view, who.person, around, (setting) => perform(setting, device, act, from));
  const lines = scriptLines(act, (at - began) / 1000, view.script.length === 0, who.person, view.person);
  return { ...next, by: tab, person: who.person, script: [...view.script, ...lines] };
}

/** The view as it is by now: a session that nobody kept open has ended by itself. */
export function caughtUp(view: DeviceView, around: Surroundings): Promise<DeviceView> {
  const now = deviceTime(view, around.clock());
  return done(view, view.person, around, (setting) => expire(setting, view.device, now));
}

/** The view once the listener has left an open session: what was done in it is credited and kept. */
export async function left(view: DeviceView, around: Surroundings): Promise<DeviceView> {
  if (view.device.session === null) return view;
  const now = deviceTime(view, around.clock());
  return done(view, view.person, around, (setting) => perform(setting, view.device, { does: 'exit' }, now));
}

async function done(
  view: DeviceView,
  person: string | null,
  { setting, clock }: Surroundings,
  work: (setting: Setting) => Promise<Happened>,
): Promise<DeviceView> {
  const { user, screen, locale } = view;
  const timed = stopwatch({
    ...setting,
    user,
    speaker: speakerOf(user, person),
    screen: screen === null ? null : profileNamed(screen),
    locale,
  });
  const happened = await work(timed.setting);
  return after(view, happened, timed.took, clock());
}

/** A setting whose skill is timed: `took` holds the milliseconds of each request, in order. */
function stopwatch(setting: Setting): { readonly setting: Setting; readonly took: readonly number[] } {
  const took: number[] = [];
  const skill: Setting['skill'] = async (request) => {
    const begun = performance.now();
    try {
      return await setting.skill(request);
    } finally {
      took.push(performance.now() - begun);
    }
  };
  return { setting: { ...setting, skill }, took };
}
