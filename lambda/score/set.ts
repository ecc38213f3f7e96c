import type { Breaths, Circles, Repetitions, Seconds, Variant } from '../routine/routine';
import { repetitionsIn } from '../session/dose';
import { type PlannedSet, poseOf, spotOf } from '../session/plan';
import type { Locale } from '../words/locale';
import { beat, type Cue, type Score } from './cue';

/** The line that is said for a line: a variant in force may put another in its place. */
export function lineFor({ variants }: PlannedSet, line: string): string {
  return variants.findLast(({ says }) => says?.[line] !== undefined)?.says?.[line] ?? line;
}

/** One set from a repetition on, without its lead: every beat, with what is said on it. `turn` rotates the form cues. */
export function scoreOfSet(planned: PlannedSet, from: number, turn: number, locale: Locale): Score {
  const { dose } = planned;
  const left = Array.from({ length: repetitionsIn(dose) - from + 1 }, (_, i) => from + i);
  switch (dose.count) {
    case 'repetitions':
      return left.flatMap((n) => liftOf(planned, dose, n, turn, locale));
    case 'circles':
      return left.flatMap((n) => circleOf(planned, dose, n, turn, locale));
    case 'breaths':
      return [...left.flatMap((n) => breathOf(planned, dose, n, locale)), exitOf(planned, dose, locale)];
  }
}

/** Up, hold and down: the number is the go signal, so it stands on the lift. */
function liftOf(planned: PlannedSet, dose: Repetitions, n: number, turn: number, locale: Locale): Score {
  const spot = spotOf(planned, n);
  return [
    beat('up', upWords(planned, n, dose.repetitions, locale), dose.up, spot),
    beat('hold', holdWords(planned, n, dose.repetitions, turn, locale), dose.hold, spot),
    beat('down', downWords(planned, n, dose, locale), dose.down, spot),
  ];
}

function upWords(planned: PlannedSet, n: number, of: number, locale: Locale): string {
  if (planned.set === 1 && n === 1) return locale.wordsOf(lineFor(planned, 'bridge.first'), {});
  if (planned.set === 1 && n === 2) return locale.words('bridge.second', {});
  return countWords(n, of, 10, locale);
}

/** A count that turns at half way and counts the last five down where there are `downFrom` or more. */
function countWords(n: number, of: number, downFrom: number, locale: Locale): string {
  const left = of - n + 1;
  if (left === 1 && of > 1) return locale.words('count.last', {});
  if (n === Math.ceil(of / 2) && of >= 5) return locale.words('count.halfway', { count: locale.number(n) });
  if (of >= downFrom && left === 5) return locale.words('count.more', { count: locale.number(5) });
  return locale.words('count.n', { count: locale.number(of >= downFrom && left < 5 ? left : n) });
}

/** How many repetitions of the first set are taught word by word: three, or two of five. */
function taught(of: number): number {
  return Math.min(3, Math.ceil(of / 3));
}

/** "Hold" is dropped after the first repetitions of the first set; then there is a form cue about every five. */
function holdWords(planned: PlannedSet, n: number, of: number, turn: number, locale: Locale): string {
  const { exercise, set } = planned;
  if (set === 1 && n <= taught(of)) return locale.words('bridge.hold', {});
  const due = (n % 10 === 5 || n % 10 === 8) && n < of;
  return due ? formCue(planned, exercise.cues, 2 * Math.floor(n / 10) + (n % 10 === 8 ? 1 : 0) + turn, locale) : '';
}

function formCue(planned: PlannedSet, cues: readonly string[], turn: number, locale: Locale): string {
  const cue = cues[turn % cues.length];
  return cue === undefined ? '' : locale.wordsOf(lineFor(planned, cue), {});
}

/** "Lower" is dropped too, but for lifts so long that one would wait for more than ten seconds without a word. */
function downWords(planned: PlannedSet, n: number, dose: Repetitions, locale: Locale): string {
  const line = downLine(planned.set, n, dose);
  return line === null ? '' : locale.wordsOf(lineFor(planned, `bridge.lower.${line}`), {});
}

function downLine(set: number, n: number, dose: Repetitions): 'first' | 'second' | 'third' | 'last' | null {
  if (n === dose.repetitions) return 'last';
  if (set === 1 && n === 1) return 'first';
  if (set === 1 && n === 2) return 'second';
  const isLong = dose.up + dose.hold + dose.down > 10;
  return (set === 1 && n === 3 && n <= taught(dose.repetitions)) || isLong ? 'third' : null;
}

/** Circles that are faster than this are counted every second time: to count them all would be chatter. CHOSEN. */
const countedFrom: Seconds = 2.5;

/** One circle; between the directions there is time to change. */
function circleOf(planned: PlannedSet, dose: Circles, n: number, turn: number, locale: Locale): Score {
  const spot = spotOf(planned, n);
  const inDirection = n > dose.each ? n - dose.each : n;
  const circle = beat('circle', circleWords(planned, dose, n, inDirection, turn, locale), dose.circle, spot);
  if (n !== dose.each + 1) return [circle];
  return [beat('change', locale.words('leg_circles.switch', {}), dose.change, spot), circle];
}

function circleWords(planned: PlannedSet, dose: Circles, n: number, m: number, turn: number, locale: Locale): string {
  if (m === 1) return locale.words(n === 1 ? 'count.forward' : 'count.backward', {});
  const left = dose.each - m + 1;
  if (left === 1) return locale.words('count.last', {});
  if (m === Math.ceil(dose.each / 2) && dose.each >= 5)
    return locale.words('count.halfway', { count: locale.number(m) });
  if (left === 2 && dose.each > 5) return locale.words('count.more', { count: locale.number(2) });
  if (has(planned.variants, 'tap-down')) return m % 3 === 0 ? locale.words('leg_circles.tap', {}) : '';
  if (m === 2 && n > dose.each && dose.each >= 5)
    return formCue(planned, planned.exercise.cues, planned.set + turn, locale);
  return dose.circle < countedFrom && m % 2 === 0 ? '' : locale.words('count.n', { count: locale.number(m) });
}

function has(variants: readonly Variant[], id: string): boolean {
  return variants.some((v) => v.id === id);
}

function breathOf(planned: PlannedSet, dose: Breaths, n: number, locale: Locale): readonly Cue[] {
  const spot = spotOf(planned, n);
  return [
    beat('in', breathIn(n, dose.breaths, locale), dose.in, spot),
    beat(
      'out',
      n === 1 ? locale.words('breath.out', {}) : n === dose.breaths ? locale.words('breath.out.last', {}) : '',
      dose.out,
      spot,
    ),
  ];
}

function breathIn(n: number, of: number, locale: Locale): string {
  if (of === 1) return locale.words('breath.only', {});
  if (n === 1) return locale.words('breath.first', {});
  if (n === of) return locale.words('breath.last', {});
  if (n === 2) return locale.words('breath.second', {});
  return locale.words(n === 3 ? 'breath.third' : 'breath.nth', { count: locale.number(n) });
}

/** Out of the stretch, within the time that the dose gives for it. */
function exitOf(planned: PlannedSet, dose: Breaths, locale: Locale): Cue {
  return beat('exit', locale.wordsOf(`${poseOf(planned)}.exit`, {}), dose.exit, spotOf(planned, dose.breaths));
}

/** How long one repetition of a dose lasts. */
export function repetitionLength(planned: PlannedSet): Seconds {
  const { dose } = planned;
  if (dose.count === 'repetitions') return dose.up + dose.hold + dose.down;
  return dose.count === 'circles' ? dose.circle : dose.in + dose.out;
}
