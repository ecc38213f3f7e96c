import { momentAfter, type Moment } from '../speech/clock';
import { type Conducting, conducting, silently } from '../conductor/conductor';
import { endOf, programmeOf } from '../conductor/programme';
import { perform } from '../device/perform';
import type { Device, Setting } from '../device/device';
import type { Exchange, Happened, Seen } from '../device/exchanged';
import type { ScriptStep } from '../script/script';
import { speakerOf } from '../cloud/speaker';
import { answerLine, type Paper, statusLine } from './live-lines';

/** A conversation in real time: what it goes by, where it is written, and whether its lines wait for the end of an answer. */
export interface Live {
  readonly setting: Setting;
  readonly steps: Iterable<ScriptStep> | AsyncIterable<ScriptStep>;
  readonly lines: 'typed' | 'written';
  readonly now: () => Moment;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly paper: Paper;
  readonly see: (seen: Seen) => void;
}

/** As often as a bar moves, in milliseconds. */
const tick = 100;

/** Plays a conversation as it would be heard; what is typed cuts in where the answer is. Gives whether all was answered. */
export async function playLive(live: Live, fresh: Device): Promise<boolean> {
  const { now, wait, paper } = live;
  const lines = arriving(live.steps);
  let setting = live.setting;
  let device = fresh;
  let answer = conducting([], 0);
  let said = -1;
  let last = now();
  let well = true;

  const take = (happened: Happened): void => {
    device = happened.device;
    paper.status('');
    for (const seen of happened.seen) {
      well &&= seen.seen === 'unheard' || seen.outcome.is === 'answered';
      live.see(seen);
    }
    const turn = happened.seen.findLast((seen): seen is Exchange => seen.seen === 'exchange');
    if (turn === undefined) return;
    [answer, said, last] = [answerOf(turn), -1, now()];
  };
  for (;;) {
    const step = lines.next(isDue);
    if (step === 'over' && (live.lines === 'typed' || isSaid(answer, device))) break;
    if (typeof step === 'object') {
      const { act, after } = step;
      if (act.does === 'voice') setting = { ...live.setting, speaker: speakerOf(setting.user, act.person) };
      const at = momentAfter(device.answer.began, after ?? answer.position);
      take(await perform(setting, device, act, at));
    } else if (device.session !== null && answer.programme.length > 0 && answer.position >= endOf(answer.programme)) {
      take(await perform(setting, device, { does: 'silence' }, momentAfter(device.answer.began, answer.position)));
    } else {
      await wait(tick);
      answer = silently(answer, (now() - last) / 1000);
      last = now();
    }
    said = written(answer, said, paper);
    paper.status(statusLine(answer));
  }
  paper.status('');
  return well;

  function isDue({ after }: ScriptStep): boolean {
    if (after !== null) return answer.position >= after;
    return live.lines === 'typed' || isSaid(answer, device);
  }
}

function answerOf({ outcome }: Exchange): Conducting {
  if (outcome.is !== 'answered') return conducting([], 0);
  const { speech, microphone } = outcome;
  const reprompt = microphone.is === 'listening' ? microphone.reprompt : null;
  return conducting(programmeOf({ speech, reprompt, microphone: microphone.is, phases: [] }), 0);
}

/** Whether an answer has been said to its end. */
function isSaid({ position }: Conducting, { answer }: Device): boolean {
  return position >= answer.plays - 0.05;
}

/** Writes the lines that were begun since the last one. */
function written({ programme, begun, position }: Conducting, before: number, paper: Paper): number {
  for (const step of programme.slice(before + 1, Math.max(before, begun) + 1)) {
    if ('words' in step && step.at <= position) paper.line(answerLine(step.at, step.words));
  }
  return Math.max(before, begun);
}

interface Arriving {
  /** The next step, if it is there and due; `over` once there are no more. */
  readonly next: (isDue: (step: ScriptStep) => boolean) => ScriptStep | 'none' | 'over';
}

/** Steps that come when they come: nobody waits for them. */
function arriving(steps: Live['steps']): Arriving {
  const iterator = Symbol.asyncIterator in steps ? steps[Symbol.asyncIterator]() : steps[Symbol.iterator]();
  let there: IteratorResult<ScriptStep> | null = null;
  const ask = (): void => {
    there = null;
    void Promise.resolve(iterator.next()).then((result) => (there = result));
  };
  ask();
  return {
    next(isDue) {
      if (there === null) return 'none';
      if (there.done === true) return 'over';
      const step = there.value;
      if (!isDue(step)) return 'none';
      ask();
      return step;
    },
  };
}
