import { expect, test } from '@jest/globals';
import { advance } from '../../../lambda/conversation/advance';
import type { Heard } from '../../../lambda/conversation/heard';
import { go, type Move } from '../../../lambda/conversation/move';
import { open } from '../../../lambda/conversation/opening';
import type { State } from '../../../lambda/conversation/state';
import { postures } from '../../../lambda/routine/posture';
import { ofSide } from '../../../lambda/routine/routine';
import { type Arrival, arrivalOf } from '../../../lambda/score/arrival';
import type { Cue } from '../../../lambda/score/cue';
import { settle, type Settled } from '../../../lambda/score/moment/settle';
import type { Body } from '../../../lambda/session/body';
import type { Listener } from '../../../lambda/session/listener';
import { plannedAt, poseOf } from '../../../lambda/session/plan/plan';
import { begun, type Figure, followed, wrongWith } from '../../cast/figure';
import { now, onTheMat, returning } from '../../cast/listeners';
import { walked } from '../../cast/locales';
import { namedLines } from '../../cast/named-lines';
import { afterAll, plainly } from '../../cast/replies';
import { explore, oneOfEach, type Reached, type Step } from './explore';

const { locale, linesIn } = namedLines(walked);

/** Broken laws by name, each with where it broke: one of a kind is enough. */
const broken = new Map<string, Set<string>>();
const found = (law: string, where: string): void => void broken.set(law, (broken.get(law) ?? new Set()).add(where));
const breaches = (law: string): readonly string[] => [...(broken.get(law) ?? [])].slice(0, 12);

/** A figure that is on its way may be anywhere between; one that has heard the way itself knows better. */
function figureOf({ posture, towel, way, working }: Body): Figure {
  const works = working === null ? null : (working.release.split('.')[0] ?? null);
  return { posture: way === null ? [posture] : postures, towel, works, side: working?.side ?? null };
}

/** A figure that hears cues from a beginning on, up to a cut. */
function heardBy(start: Figure, score: readonly Cue[], listener: Listener, where: string, until = Infinity): Figure {
  let figure = start;
  let at = 0;
  for (const cue of score) {
    at += cue.lasts;
    const lines = linesIn(cue.words);
    for (const said of lines) {
      const wrong = wrongWith(figure, said);
      if (wrong !== null) found('no line asks for what the body cannot do', `${said.line} ${wrong} — ${where}`);
      figure = begun(figure, said);
    }
    if (['up', 'circle', 'in'].includes(cue.kind)) inItsPlace(figure, cue, listener, where);
    if (until < at) return figure;
    figure = lines.reduce(followed, figure);
  }
  return figure;
}

/** A set is done in its posture, on its side, with its towel. */
function inItsPlace(figure: Figure, { spot }: Cue, listener: Listener, where: string): void {
  const planned = spot === null ? undefined : plannedAt(spot, listener);
  if (spot === null || planned === undefined) return;
  const pose = poseOf(planned);
  const isPropped = planned.variants.some(({ id }) => id === 'towel-under-hip') && pose.id === 'pigeon';
  const right = [
    pose.release.say.split('.')[0],
    ofSide(pose.posture, spot.side),
    isPropped ? 'under the hip' : pose.towel,
  ].join(', ');
  const { works, posture, towel, side } = figure;
  const real = [works, ...posture, towel].join(', ');
  // Not every line says the side again.
  const isOther = side !== null && pose.sided && side !== spot.side;
  if (real !== right || isOther) found('a set is done in its place', `${real}, not ${right} — ${where}`);
}

function isAlike(figure: Figure, body: Body): boolean {
  const { posture, towel, works } = figure;
  return posture.includes(body.posture) && towel === body.towel && works === figureOf(body).works;
}

/** The figure when something is said: whether the line before was still heard is a matter of a second. */
function heardUntil(
  start: Figure,
  score: readonly Cue[],
  { listener, body }: Settled,
  where: string,
  until: number,
): Figure {
  const [early = start, late = start] = [until - 1, until + 1].map((end) =>
    heardBy(start, score, listener, where, end),
  );
  const figure = isAlike(late, body) ? late : early;
  agrees(figure, body, where);
  return figure;
}

function agrees(figure: Figure, body: Body, where: string): void {
  const { works } = figureOf(body);
  if (!isAlike(figure, body))
    found(
      'the coach knows where the body is',
      `it is ${figure.posture.join(' or ')}, ${figure.towel}, doing ${figure.works}; the coach says ${body.posture}, ${body.towel}, ${works} — ${where}`,
    );
}

/** Meanings in which the first words are others than the release of the pose, or none. */
const brief = ['howManyLeft', 'howLong', 'whereAmI', 'whatNext', 'which', 'lostCount', 'restLeft'];
const isHarmless = (heard: Heard, works: string): boolean =>
  heard.means === 'emergency' ||
  (works !== 'bridge' &&
    works !== 'leg_circles' &&
    (heard.means === 'addSeconds' ||
      heard.means === 'thanks' ||
      heard.means === 'fine' ||
      (heard.means === 'askAbout' && brief.includes(heard.about))));

function releasesFirst(figure: Figure, heard: Heard, score: readonly Cue[], where: string): void {
  if (figure.works === null) return;
  const lines = score.slice(0, 2).flatMap(({ words }) => linesIn(words));
  if (heard.means === 'emergency' && lines[0]?.line === 'remark.emergency') return;
  if (isHarmless(heard, figure.works)) return;
  const isUrgent = heard.means === 'hurts' || heard.means === 'redFlag';
  const release = lines[isUrgent ? 1 : 0];
  const isRelease =
    release?.line.startsWith(`${figure.works}.`) === true &&
    /\.(release|squeeze-only\.lower\.last)$/.test(release.line); // the last two are one text
  const isFirst = !isUrgent || lines[0]?.line === 'release.first';
  if (!isRelease || !isFirst) found('released first', `${lines.map(({ line }) => line).join(', ')} — ${where}`);
}

/** Words that end a session and leave the body where it is told to be. */
const staysDown = ['emergency', 'redFlag', 'hurts'];

function endsWell(figure: Figure, step: Step, arrival: Arrival, where: string): void {
  const { move, heard, at } = step;
  const lines = arrival.score.flatMap(({ words }) => linesIn(words).map(({ line }) => line));
  const isOver = move.to.at === 'done' || move.to.at === 'left';
  if (!isOver) return;
  if (arrival.asked !== null) found('the end asks nothing', where);
  if (move.to.at === 'done' && !figure.posture.includes('standing')) found('what is finished ends on the feet', where);
  if (move.to.at === 'left' && heard.means !== 'getUp' && lines.some((line) => line.startsWith('move.')))
    found('what is stopped moves nobody', `${lines.join(', ')} — ${where}`);
  if (
    heard.means === 'getUp' &&
    at.body.posture !== 'standing' &&
    move.to.at === 'left' &&
    !figure.posture.includes('standing')
  )
    found('what is finished ends on the feet', where);
  const hears = lines.includes('remark.whenYouGetUp');
  const stops =
    (heard.means === 'stop' || heard.means === 'cancel') && at.here.at !== 'hurting' && move.to.at === 'left';
  if (stops && move.body.posture !== 'standing' && !hears && !isHurting(at.here))
    found('what is stopped says how to get up', where);
  if (staysDown.includes(heard.means) && hears) found('after pain nobody is sent up', where);
}

function isHurting(here: State): boolean {
  return 'held' in here && here.held.at === 'hurting';
}

const whereabouts = ({ from, after, heard }: Pick<Step, 'from' | 'after' | 'heard'>): string =>
  `${from.key}${after === null ? '' : ` after ${after} s`}: ${JSON.stringify(heard)}`;

const cuts = new Map<Reached, Map<number | null, Figure>>();

/** The figure at the moment at which something is said: it has heard the answer up to there. */
function figureAt({ from, after, at }: Step, where: string): Figure {
  const known = cuts.get(from)?.get(after);
  if (known !== undefined) return known;
  const { score } = arrivalOf(go(from, from.here), locale);
  const figure = heardUntil(figureOf(from.body), after === null ? [] : score, at, where, after ?? 0);
  cuts.set(from, (cuts.get(from) ?? new Map<number | null, Figure>()).set(after, figure));
  return figure;
}

const heardAlready = new Set<string>();

/** One step of the walk: the figure hears the answer to its end. */
function hears(step: Step): void {
  const { at, move, heard, leadsTo } = step;
  const where = whereabouts(step);
  const figure = figureAt(step, where);
  const key = [
    leadsTo.both,
    move.hears,
    JSON.stringify([move.says, at.body, heard.means === 'getUp' || heard.means === 'stop' || heard.means === 'cancel']),
  ].join();
  if (heardAlready.has(key)) return;
  heardAlready.add(key);
  const arrival = arrivalOf(move, locale);
  releasesFirst(figure, heard, arrival.score, where);
  const after = heardBy(
    heard.means === 'emergency' ? figureOf(move.body) : figure,
    arrival.score,
    move.listener,
    where,
  );
  if (arrival.asked !== null && after.works !== null) found('a question is asked at rest', where);
  endsWell(after, step, arrival, where);
  if (move.to.at === 'done' || move.to.at === 'left') return;
  agrees(after, settle({ ...move, here: move.to }, afterAll, 'unknown', walked).body, where);
}

/** Every exercise after every other, by each side and with each of its variants, gone to in the middle of the one before. */
const sides = ['left', 'right'] as const;
const named = ['bridge', 'leg_circles', 'happy_baby', 'pigeon', 'figure_four'] as const;
const practised = { bridge: 4, leg_circles: 4, happy_baby: 4, pigeon: 4 };
const people: readonly (readonly [string, Listener])[] = sides.flatMap((side) =>
  [-2, 0, 1, 2, 3, 4, 5].map((steps, i) => {
    const level = i % 2 === 0 ? 'gentle' : 'full';
    const learned = (i + sides.indexOf(side)) % 2 === 0 ? {} : practised;
    const easing = { bridge: steps, leg_circles: steps, happy_baby: steps, pigeon: steps };
    const name = `${level}, ${side} first, ${steps} easier${learned === practised ? ', practised' : ''}`;
    return [name, onTheMat(level, { easing, learned }, side)] as const;
  }),
);

/** Answers one after another; the figure hears each up to the moment at which the next thing is said. */
function conversation(listener: Listener, name: string, ...said: readonly (readonly [number, Heard])[]): Settled {
  let move: Move = { ...go({ listener, body: open(returning, now).body }, { at: 'ready' }) };
  let figure = figureOf(move.body);
  let settled: Settled = { ...move, here: move.to };
  for (const [after, heard] of said) {
    const where = `${name}: ${said.map(([n, h]) => `${n} s ${JSON.stringify(h)}`).join(', ')}`;
    const { score, before } = arrivalOf(move, locale);
    settled = settle({ ...move, here: move.to }, after, heard.means, walked);
    figure = heardUntil(figure, score, settled, where, after + before);
    move = advance(settled.here, heard, settled.listener, now, settled.body);
    releasesFirst(figure, heard, arrivalOf(move, locale).score, where);
  }
  const { score } = arrivalOf(move, locale);
  heardBy(figure, score, move.listener, `${name}: ${JSON.stringify(said)}`);
  return settled;
}

const moments = [3, 25, 60, 140, afterAll];
const walk = explore((step) => hears(step), oneOfEach);
for (const [name, listener] of people)
  for (const one of named)
    for (const other of named)
      for (const moment of moments)
        conversation(
          listener,
          name,
          [1, { means: 'goTo', exercise: one }],
          [afterAll, { means: 'ready' }],
          [moment, { means: 'goTo', exercise: other }],
          [moment === 3 ? 3 : afterAll, { means: 'ready' }],
          [moment, moment === 25 ? { means: 'switchSides', side: null } : { means: 'pause' }],
          [afterAll, { means: moment === 25 ? 'ready' : 'resume' }],
          [afterAll, { means: 'ready' }],
        );

test('body: the walk has seen it in every posture, and at work in every pose', () => {
  const lying = [...cuts.values()].flatMap((of) => [...of.values()].flatMap(({ posture }) => posture));
  expect(new Set(lying)).toEqual(new Set(postures));
  expect(walk.length).toBeGreaterThan(1000);
  const works = new Set([...cuts.values()].flatMap((of) => [...of.values()].flatMap(({ works: pose }) => pose ?? [])));
  expect([...works].sort()).toEqual(['bridge', 'figure_four', 'happy_baby', 'leg_circles', 'one_leg', 'pigeon']);
});

test.each([
  'the coach knows where the body is',
  'no line asks for what the body cannot do',
  'a set is done in its place',
  'a question is asked at rest',
  'released first',
  'the end asks nothing',
  'what is finished ends on the feet',
  'what is stopped moves nobody',
  'what is stopped says how to get up',
  'after pain nobody is sent up',
])('body: %s', (law) => {
  expect(breaches(law)).toEqual([]);
});

test('body: every session ends on its feet', () => {
  for (const [name, listener] of people) {
    let move = advance({ at: 'ready' }, { means: 'ready' }, listener, now, open(returning, now).body);
    let figure = figureOf(open(returning, now).body);
    for (let turns = 0; turns < 60; turns += 1) {
      figure = heardBy(figure, arrivalOf(move, locale).score, move.listener, name);
      const next = plainly(move.to, move.listener, move.body);
      if (next === null) break;
      move = next;
    }
    expect([name, move.to.at, figure.posture]).toEqual([name, 'done', ['standing']]);
  }
});
