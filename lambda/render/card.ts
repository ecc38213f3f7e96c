import type { ui } from 'ask-sdk-model';
import type { Dose } from '../routine/routine';
import type { Move } from '../conversation/move';
import { dayOf } from '../session/calendar';
import type { Listener } from '../session/listener';
import { firstSpot } from '../session/plan/order';
import { plannedAt, type PlannedSet, poseOf } from '../session/plan/plan';
import type { Tally } from '../session/progress';
import type { Summary } from '../session/summary';
import type { Locale } from '../words/locale';
import { wholePlace } from '../score/talk/spot-words';

export type Card = ui.SimpleCard | ui.StandardCard;

/** The card that goes with a move: an exercise's when its sets begin, the session's when something of it was done. */
export function cardOf(move: Move, mediaUrl: string | null, locale: Locale): Card | null {
  const { to, summary, listener } = move;
  if (to.at === 'playing' && to.by === 'set-up') {
    const planned = plannedAt(to.from, listener);
    return planned === undefined ? null : exerciseCard(planned, mediaUrl, locale);
  }
  if (move.says.some(({ says }) => says === 'emergency')) return null;
  const over = to.at === 'done' || to.at === 'left' || to.at === 'offering';
  return over && summary !== null ? sessionCard(summary, listener, locale) : null;
}

/** Dose, how-to and caution of one exercise, with its picture where there is a place for pictures. */
export function exerciseCard(planned: PlannedSet, mediaUrl: string | null, locale: Locale): Card {
  const title = locale.title(planned.exercise.id);
  const lines = [
    doseLine(planned, locale),
    locale.wordsOf(poseOf(planned).howTo, {}),
    locale.wordsOf(planned.exercise.says.caution, {}),
    locale.words('card.note', {}),
  ];
  const text = lines.join('\n');
  if (mediaUrl === null) return { type: 'Simple', title, content: text };
  const picture = `${mediaUrl}/${pictureOf(planned)}`;
  return {
    type: 'Standard',
    title,
    text,
    image: { smallImageUrl: `${picture}-small.png`, largeImageUrl: `${picture}-large.png` },
  };
}

/** `pigeon-left`: the pose, and the side where it is done on each. */
function pictureOf(planned: PlannedSet): string {
  const { id } = poseOf(planned);
  return planned.side === null ? id : `${id}-${planned.side}`;
}

function doseLine(planned: PlannedSet, locale: Locale): string {
  const { dose, of } = planned;
  const sets = String(of);
  switch (dose.count) {
    case 'repetitions':
      return locale.words('card.repetitions', {
        sets,
        repetitions: String(dose.repetitions),
        up: seconds(dose.up),
        hold: seconds(dose.hold),
        down: seconds(dose.down),
      });
    case 'circles':
      return locale.words('card.circles', { sets, each: String(dose.each) });
    case 'breaths':
      return poseOf(planned).sided
        ? locale.words('card.hold', { seconds: seconds(holdOf(dose)) })
        : locale.words('card.breaths', { breaths: String(dose.breaths) });
  }
}

function holdOf(dose: Extract<Dose, { count: 'breaths' }>): number {
  return dose.breaths * (dose.in + dose.out);
}

function seconds(n: number): string {
  return String(Math.round(n * 10) / 10);
}

/** What was done, how long it took, the level, and what is next. */
function sessionCard({ tallies, level, minutes, whole }: Summary, listener: Listener, locale: Locale): Card {
  const done = tallies.map((tally) => tallyLine(tally, locale));
  const lines = [
    ...done,
    locale.words('card.level', { level: locale.name(level), minutes: String(minutes) }),
    locale.words('card.next', { next: nextLine(listener, whole, locale) }),
    locale.words('card.note', {}),
  ];
  return { type: 'Simple', title: locale.words('title.session', {}), content: lines.join('\n') };
}

/** `Bridge with a rolled towel: 20 lifts, 2 of 2 sets`, or how much of that, or that it was left out. */
function tallyLine({ exercise, repetitions, ofRepetitions, sets, ofSets }: Tally, locale: Locale): string {
  const title = locale.title(exercise);
  if (repetitions === 0) return locale.words('card.tally.none', { title });
  const of = locale.wordsOf(`card.work.${exercise}`, {
    repetitions: String(ofRepetitions),
    sets: String(sets),
    ofSets: String(ofSets),
  });
  if (repetitions >= ofRepetitions) return locale.words('card.tally.done', { title, of });
  return locale.words('card.tally.part', { title, done: String(repetitions), of });
}

function nextLine(listener: Listener, whole: boolean, locale: Locale): string {
  const next = listener.today === null ? null : (listener.today.next ?? firstSpot(listener));
  if (next !== null) return locale.words('card.next.unfinished', { place: wholePlace(next, listener, locale) });
  if (!whole) return locale.words('card.next.ready', {});
  return listener.streak.sessions < 2 ? locale.words('card.next.again', {}) : locale.words('card.next.rest', {});
}

/** Four weeks on one card, newest first, each session on its day in the listener's zone; for a physical therapist too. */
export function summaryCard(history: readonly Summary[], zone: string | null, locale: Locale): Card {
  const lines = history.map((summary) => historyLine(summary, zone, locale));
  return {
    type: 'Simple',
    title: locale.words('title.summary', {}),
    content: [...lines, locale.words('card.note', {})].join('\n').slice(0, 7900),
  };
}

function historyLine(summary: Summary, zone: string | null, locale: Locale): string {
  const { started, level, minutes, tallies, effort } = summary;
  const work = tallies
    .filter((t) => t.repetitions > 0)
    .map((t) => `${locale.name(t.exercise)} ${t.repetitions}`)
    .join(', ');
  const felt = effort === null ? '' : locale.wordsOf(`card.effort.${effort}`, {});
  return locale.words('card.history', {
    day: dayOf(started, zone),
    level: locale.name(level),
    minutes: String(minutes),
    work,
    effort: felt,
  });
}
