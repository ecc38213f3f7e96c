import type { Doing } from '../../lambda/score/doings';
import type { Count, Phase } from '../../lambda/score/phases';
import type { Showing } from './showing';

/** What stands in the middle of the dial: something small, something large, something small. */
export interface Dial {
  readonly above: string;
  readonly large: string;
  readonly below: string;
}

const names: { readonly [D in Doing]: string } = {
  listening: 'Listen',
  moving: 'Move into place',
  'getting ready': 'Get ready',
  lifting: 'Lift',
  holding: 'Hold',
  lowering: 'Lower',
  circling: 'Circle',
  'breathing in': 'Breathe in',
  'breathing out': 'Breathe out',
  'changing direction': 'Change direction',
  'easing out': 'Ease out',
  resting: 'Rest',
};

/** The dial at a moment: repetitions are counted up; rests, stretches and the microphone are counted down in seconds. */
export function dialOf(moment: Showing): Dial {
  const { doing, phase } = moment;
  if (doing === 'listening') return { above: 'Your turn', large: secondsOf(moment), below: 'seconds to answer' };
  if (doing === 'asleep' || doing === 'over' || doing === 'waiting' || phase === null) {
    return { above: '', large: '', below: '' };
  }
  const above = names[phase.doing];
  if (phase.doing === 'resting') return { above, large: secondsOf(moment), below: 'seconds' };
  if (!isCounted(phase)) return { above, large: '', below: '' };
  const { repetition, repetitions, unit } = phase.count;
  if (unit === 'breath') {
    return { above, large: secondsOf(moment), below: `breath ${repetition} of ${repetitions}` };
  }
  const direction = unit === 'circle forward' ? ' forward' : unit === 'circle backward' ? ' backward' : '';
  return { above, large: String(repetition), below: `of ${repetitions}${direction}` };
}

function secondsOf({ left }: Showing): string {
  return left === null ? '' : String(Math.ceil(left));
}

/** Whether a repetition is being done in a phase, and so counted. */
export function isCounted(phase: Phase): phase is Phase & { readonly count: Count } {
  const apart: readonly Doing[] = [
    'listening',
    'moving',
    'getting ready',
    'resting',
    'easing out',
    'changing direction',
  ];
  return phase.count !== null && !apart.includes(phase.doing);
}

/** The exercise, the side and the set of a phase: `Side-lying leg circles`, `Left side, set 1 of 3`. */
export function placeText({ count, doing }: Phase): readonly [string, string] {
  if (count === null) return ['', ''];
  const side = count.side === null ? '' : `${count.side === 'left' ? 'Left' : 'Right'} side`;
  const set = count.of > 1 ? `${side === '' ? 'Set' : 'set'} ${count.set} of ${count.of}` : '';
  const where = [side, set].filter((part) => part !== '').join(', ');
  return [count.exercise, doing === 'resting' && where !== '' ? `Next: ${where.toLowerCase()}` : where];
}

/** How much of the set is behind a phase, 0 to 1: its repetition counts once it is over. */
export function setShare({ count, doing }: Phase): number {
  if (count === null || doing === 'resting' || doing === 'getting ready') return 0;
  return (count.repetition - 1) / count.repetitions;
}
