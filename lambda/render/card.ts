import type { ui } from 'ask-sdk-model';
import type { Dose } from '../routine/routine';
import type { Move } from '../conversation/move';
import type { Listener } from '../session/listener';
import { firstSpot } from '../session/order';
import { plannedAt, type PlannedSet, poseOf } from '../session/plan';
import type { Tally } from '../session/progress';
import type { Summary } from '../session/summary';
import { words, wordsOf } from '../words/line';
import { nameOf, titleOf, wholePlace } from '../words/blanks';

export type Card = ui.SimpleCard | ui.StandardCard;

/** The card that goes with a move: an exercise's when its sets begin, the session's when something of it was done. */
export function cardOf(move: Move, mediaUrl: string | null): Card | null {
  const { to, summary, listener } = move;
  if (to.at === 'playing' && to.by === 'set-up') {
    const planned = plannedAt(to.from, listener);
    return planned === undefined ? null : exerciseCard(planned, mediaUrl);
  }
  if (move.says.some(({ says }) => says === 'emergency')) return null;
  const over = to.at === 'done' || to.at === 'left' || to.at === 'offering';
  return over && summary !== null ? sessionCard(summary, listener) : null;
}

/** Dose, how-to and caution of one exercise, with its picture where there is a place for pictures. */
function exerciseCard(planned: PlannedSet, mediaUrl: string | null): Card {
  const { id } = planned.exercise;
  const title = titleOf(id);
  const lines = [
    doseLine(planned),
    wordsOf(`answer.howTo.${poseOf(planned)}`, {}),
    wordsOf(`${id}.caution`, {}),
    words('card.note', {}),
  ];
  const text = lines.join('\n');
  if (mediaUrl === null) return { type: 'Simple', title, content: text };
  const image = { smallImageUrl: `${mediaUrl}/${id}-small.png`, largeImageUrl: `${mediaUrl}/${id}-large.png` };
  return { type: 'Standard', title, text, image };
}

function doseLine({ dose, of, exercise }: PlannedSet): string {
  const sets = String(of);
  switch (dose.count) {
    case 'repetitions':
      return words('card.repetitions', {
        sets,
        repetitions: String(dose.repetitions),
        up: seconds(dose.up),
        hold: seconds(dose.hold),
        down: seconds(dose.down),
      });
    case 'circles':
      return words('card.circles', { sets, each: String(dose.each) });
    case 'breaths':
      return exercise.sided
        ? words('card.hold', { seconds: seconds(holdOf(dose)) })
        : words('card.breaths', { breaths: String(dose.breaths) });
  }
}

function holdOf(dose: Extract<Dose, { count: 'breaths' }>): number {
  return dose.breaths * (dose.in + dose.out);
}

function seconds(n: number): string {
  return String(Math.round(n * 10) / 10);
}

/** What was done, how long it took, the level, and what is next. */
function sessionCard({ tallies, level, minutes, whole }: Summary, listener: Listener): Card {
  const done = tallies.map(tallyLine);
  const lines = [
    ...done,
    words('card.level', { level: nameOf(level), minutes: String(minutes) }),
    words('card.next', { next: nextLine(listener, whole) }),
    words('card.note', {}),
  ];
  return { type: 'Simple', title: words('title.session', {}), content: lines.join('\n') };
}

/** `Bridge with a rolled towel: 20 lifts, 2 of 2 sets`, or how much of that, or that it was left out. */
function tallyLine({ exercise, repetitions, ofRepetitions, sets, ofSets }: Tally): string {
  const title = titleOf(exercise);
  if (repetitions === 0) return words('card.tally.none', { title });
  const of = wordsOf(`card.work.${exercise}`, {
    repetitions: String(ofRepetitions),
    sets: String(sets),
    ofSets: String(ofSets),
  });
  if (repetitions >= ofRepetitions) return words('card.tally.done', { title, of });
  return words('card.tally.part', { title, done: String(repetitions), of });
}

function nextLine(listener: Listener, whole: boolean): string {
  const next = listener.today === null ? null : (listener.today.next ?? firstSpot(listener));
  if (next !== null) return words('card.next.unfinished', { place: wholePlace(next, listener) });
  if (!whole) return words('card.next.ready', {});
  return listener.streak.sessions < 2 ? words('card.next.again', {}) : words('card.next.rest', {});
}

/** Four weeks on one card, newest first, that can be shown to a physical therapist. */
export function summaryCard(history: readonly Summary[]): Card {
  const lines = history.map(historyLine);
  return {
    type: 'Simple',
    title: words('title.summary', {}),
    content: [...lines, words('card.note', {})].join('\n').slice(0, 7900),
  };
}

function historyLine({ started, level, minutes, tallies, effort }: Summary): string {
  const work = tallies
    .filter((t) => t.repetitions > 0)
    .map((t) => `${nameOf(t.exercise)} ${t.repetitions}`)
    .join(', ');
  const felt = effort === null ? '' : wordsOf(`card.effort.${effort}`, {});
  return words('card.history', {
    day: started.slice(0, 10),
    level: nameOf(level),
    minutes: String(minutes),
    work,
    effort: felt,
  });
}
