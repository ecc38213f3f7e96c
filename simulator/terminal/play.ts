import { momentAfter } from '../speech/clock';
import { endOfAnswer, type Device, type Setting } from '../device/device';
import { perform } from '../device/perform';
import type { ScriptStep } from '../script/script';
import { speakerOf } from '../cloud/speaker';
import type { Seen } from '../device/exchanged';

/**
 * Does the steps one after another on a device, each at its time, and shows all that is seen as it comes. A step that
 * comes too late for its session finds it ended. Gives whether the skill answered every request.
 */
export async function play(
  setting: Setting,
  device: Device,
  steps: Iterable<ScriptStep> | AsyncIterable<ScriptStep>,
  see: (seen: Seen) => void,
): Promise<boolean> {
  let around = setting;
  let now = device;
  let answered = true;
  for await (const { act, after } of steps) {
    const at = after === null ? endOfAnswer(now) : momentAfter(now.answer.began, after);
    if (act.does === 'voice') around = { ...setting, speaker: speakerOf(setting.user, act.person) };
    const { device: next, seen } = await perform(around, now, act, at);
    now = next;
    for (const one of seen) {
      answered &&= one.seen === 'unheard' || one.outcome.is === 'answered';
      see(one);
    }
  }
  return answered;
}
