import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { advance, endUnsaid } from '../../../lambda/conversation/advance';
import type { Heard, Meaning } from '../../../lambda/conversation/heard';
import { open } from '../../../lambda/conversation/opening';
import { heldIn, spotIn, type State } from '../../../lambda/conversation/state';
import { arrivalOf } from '../../../lambda/score/arrival';
import type { Listener } from '../../../lambda/session/listener';
import { isClosed } from '../../../lambda/session/saved/closed';
import { exerciseWith } from '../../../lambda/session/plan/routine-of';
import { sideBlanks } from '../../../lambda/score/talk/spot-words';
import { explore, keysOf, type Reached, type Step } from './explore';
import { now } from '../../cast/listeners';
import { roads } from './map';
import { plainly } from '../../cast/replies';
import { walked } from '../../cast/locales';

/** Broken laws by name, each with the step that broke it: one of a kind is enough. */
const broken = new Map<string, Set<string>>();

function law(name: string, kept: boolean, step: Step, more = ''): void {
  if (!kept) found(name, `${whereabouts(step)}${more}`);
}

function found(name: string, where: string): void {
  broken.set(name, (broken.get(name) ?? new Set()).add(where));
}

function whereabouts({ from, after, heard }: Step): string {
  const { means, ...payload } = heard;
  return `${from.key}${after === null ? '' : ` after ${after} s`}: ${means} ${JSON.stringify(payload)}`;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const said = new Set<string>();

/** What a person hears is worked out once for all steps that lead to the same place with the same words. */
function asksRightly(step: Step): void {
  const { move, leadsTo } = step;
  const heardThere = move.hears === 'the place' || move.to.at === 'playing';
  const place = heardThere ? leadsTo.both : `${move.to.at} ${heldIn(move.to).at}`;
  const key = [place, move.hears, JSON.stringify(move.says)].join();
  if (said.has(key)) return;
  said.add(key);
  const { score, asked } = arrivalOf(move, walked);
  const statements = score.map((cue) => cue.words).join(' ');
  const over = move.to.at === 'done' || move.to.at === 'left';
  law('an open answer asks', over || asked !== null, step);
  law('a closing answer asks nothing', !over || (asked === null && !statements.includes('?')), step);
  law(
    'the question is one, and last',
    (asked?.question ?? '?').indexOf('?') === (asked?.question ?? '?').length - 1,
    step,
  );
  law('nothing before the question asks', !statements.includes('?'), step);
  const reprompt = asked?.reprompt.map((cue) => cue.words).join(' ') ?? '?';
  law('the reprompt asks once, last', reprompt.indexOf('?') === reprompt.length - 1, step);
}

/** A pose that was left is entered from its first step again: how many were taken is no matter. */
function entered(here: State): State {
  return here.at === 'playing' ? { ...here, told: 0 } : here;
}

function keepsThePlace(step: Step): void {
  const { at: settled, heard, move } = step;
  if (heard.means === 'repeat' || heard.means === 'launch')
    law(
      'repeat never moves',
      same(entered(move.to), entered(settled.here)) && same(done(move.listener), done(settled.listener)),
      step,
    );
  if (heard.means === 'unknown' || heard.means === 'help' || heard.means === 'askAbout')
    law('what is not an answer keeps the spot', same(spotIn(move.to), spotIn(settled.here)), step);
  if (heard.means === 'stop') law('stop ends', move.to.at === 'left' || move.to.at === 'done', step);
}

function done({ today }: Listener): unknown {
  return today?.done;
}

function comesBack(step: Step): void {
  const { at: settled, heard, move } = step;
  if (heard.means !== 'pause') return;
  law('pause holds', move.to.at === 'paused', step);
  law('pause holds what was there', same(entered(heldIn(move.to)), entered(heldIn(settled.here))), step);
  const back = advance(move.to, { means: 'resume' }, move.listener, now, move.body);
  law('resume comes back to the same spot', same(entered(back.to), entered(heldIn(settled.here))), step);
  if (back.to.at !== 'playing') return;
  const led = arrivalOf(back, walked).score.find((cue) => cue.spot !== null);
  law('resume goes through a get-ready line', led?.kind === 'lead' || led?.kind === 'step', step);
  law('resume leads to the repetition that was held', same(led?.spot, back.to.from), step);
}

/** Meanings that are a choice after "it hurts". */
const choices: readonly Meaning[] = [
  ...([
    'easier',
    'tooHard',
    'skip',
    'next',
    'nextExercise',
    'enough',
    'skipSide',
    'stop',
    'goTo',
    'emergency',
  ] as const),
];

function isSafe(step: Step): void {
  const { at: settled, heard, move } = step;
  const held = heldIn(settled.here);
  if (heard.means === 'emergency') {
    law('an emergency ends at once', move.to.at === 'left' && move.errand === null, step);
    law(
      'an emergency is answered first',
      arrivalOf(move, walked).score[0]?.words === walked.words('remark.emergency', {}),
      step,
    );
  }
  if (heard.means === 'hurts') hurtsIsHeard(step);
  if (held.at !== 'hurting') return;
  const { spot, again } = held;
  const on = heldIn(move.to).at !== 'hurting';
  law('only a choice goes on after pain', !on || choices.includes(heard.means) || move.to.at === 'left', step);
  const named = heard.means === 'goTo' && heard.exercise === spot.exercise;
  law('naming the exercise that hurts is no choice', !named || !on, step);
  const into = spotIn(move.to)?.exercise === spot.exercise;
  law('the second pain in an exercise ends it', !again || !on || !into, step);
  // Easier is the same exercise, and so is the pose that stands in for it.
  const isEasier =
    heard.means === 'easier' || heard.means === 'tooHard' || isPoseOf(heard, spot.exercise, move.listener);
  // The side that hurts may be left out alone.
  const isOtherSide = heard.means === 'skipSide' && spotIn(move.to)?.side !== spot.side;
  if (on && !isEasier && !isOtherSide) law('going on is going elsewhere', !into, step);
}

function isPoseOf(heard: Heard, exercise: string, listener: Listener): boolean {
  return heard.means === 'goTo' && heard.exercise !== null && exerciseWith(heard.exercise, listener) === exercise;
}

function hurtsIsHeard(step: Step): void {
  const { at: settled, move } = step;
  law('pain leads to the choice, or ends', move.to.at === 'hurting' || move.to.at === 'left', step);
  const [first, second] = arrivalOf(move, walked).score;
  law('pain is answered with its first words', first?.words === walked.words('release.first', {}), step);
  const { working } = settled.body;
  const release =
    working === null
      ? walked.words('release.elsewhere', {})
      : walked.wordsOf(working.release, sideBlanks(working.side, walked));
  law('pain releases the position that one is in', second?.words === release, step, `, not ${second?.words}`);
}

function reopens(step: Step): void {
  const { move, leadsTo } = step;
  const key = `reopens ${leadsTo.both}`;
  if (said.has(key)) return;
  said.add(key);
  const left = endUnsaid(move.to, move.listener, now, move.body);
  for (const kept of [move.listener, left.listener]) {
    const again = open(JSON.parse(JSON.stringify(kept)) as Listener, now); // what JSON brings back is what it was given
    law('what is kept reopens on a question', arrivalOf(again, walked).asked !== null, step);
    const hurt = heldIn(move.to);
    if (hurt.at === 'hurting')
      law('what hurt is never where it goes on', spotIn(again.to)?.exercise !== hurt.spot.exercise, step);
  }
}

function tellsOfItsEnd(step: Step): void {
  const { at: settled, move } = step;
  const { today } = settled.listener;
  if (today === null || Object.keys(today.done).length === 0 || !isClosed(today.started, move.listener)) return;
  law('a session that is closed is told of', move.summary?.started === today.started, step);
}

const goesOn = new Map<string, number>();

/** Plain answers from a state to the end of its session; what is known of a state on the way is not walked again. */
function repliesToEnd({ key, here, listener, body }: Reached): number {
  const path = [key];
  let next = plainly(here, listener, body);
  while (next !== null && next.to.at !== 'done' && next.to.at !== 'left' && path.length <= 40) {
    const known = goesOn.get(keysOf(next.to, next.listener, next.body).both);
    if (known !== undefined) return remember(path, known);
    path.push(keysOf(next.to, next.listener, next.body).both);
    next = plainly(next.to, next.listener, next.body);
  }
  return remember(path, 0);
}

function remember(path: readonly string[], after: number): number {
  path.forEach((key, i) => goesOn.set(key, path.length - i + after));
  return path.length + after;
}

const map = roads();
const reached = explore((step) => {
  for (const check of [asksRightly, keepsThePlace, comesBack, isSafe, reopens, tellsOfItsEnd, map.note]) check(step);
});
for (const state of reached) if (repliesToEnd(state) > 25) found('every session can be finished', state.key);

function breaches(...laws: readonly string[]): readonly string[] {
  return laws.flatMap((name) => [...(broken.get(name) ?? [])].slice(0, 12).map((where) => `${name} — ${where}`));
}

describe('over every state that words can lead to', () => {
  test('the walk sees every place that asks, and thousands of states', () => {
    const seen = new Set(reached.map(({ here }) => here.at));
    expect([...seen].sort()).toEqual(
      [
        ...[
          'cautioned',
          'tired',
          'confirming',
          'hurting',
          'offering',
          'paused',
          'playing',
          'rating',
          'ready',
          'resting',
          'scheduling',
        ],
        ...['settingUp', 'welcome', 'welcomeBack'],
      ].sort(),
    );
    expect(reached.length).toBeGreaterThan(1000);
  });

  test('an answer that keeps the microphone open ends with exactly one question, last; one that closes asks none', () => {
    expect(
      breaches(
        ...['an open answer asks', 'a closing answer asks nothing', 'the question is one, and last'],
        ...['nothing before the question asks', 'the reprompt asks once, last'],
      ),
    ).toEqual([]);
  });

  test('pause then resume comes back to the same spot through a get-ready line', () => {
    expect(
      breaches(
        ...['pause holds', 'pause holds what was there', 'resume comes back to the same spot'],
        ...['resume goes through a get-ready line', 'resume leads to the repetition that was held'],
      ),
    ).toEqual([]);
  });

  test('repeat never moves, and stop always ends', () => {
    expect(breaches('repeat never moves', 'stop ends')).toEqual([]);
  });

  test('"it hurts" is heard from every place, and its first words release the position', () => {
    expect(
      breaches(
        ...['pain leads to the choice, or ends', 'pain is answered with its first words'],
        'pain releases the position that one is in',
      ),
    ).toEqual([]);
  });

  test('after pain only an explicit choice goes on, and the second time in an exercise ends it', () => {
    expect(
      breaches(
        ...['only a choice goes on after pain', 'naming the exercise that hurts is no choice'],
        ...['the second pain in an exercise ends it', 'going on is going elsewhere'],
      ),
    ).toEqual([]);
  });

  test('an emergency ends at once, from everywhere, with no question', () => {
    expect(breaches('an emergency ends at once', 'an emergency is answered first')).toEqual([]);
  });

  test('what is kept always reopens on a question, and never at what hurt', () => {
    expect(breaches('what is kept reopens on a question', 'what hurt is never where it goes on')).toEqual([]);
  });

  test('no session with work in it is closed by a move that does not tell what was done', () => {
    expect(breaches('a session that is closed is told of')).toEqual([]);
  });

  test('no words ever lose the place, and every session can be finished within 25 plain answers', () => {
    expect(breaches('what is not an answer keeps the spot', 'every session can be finished')).toEqual([]);
  });
});

test('the map of the conversation is up to date', () => {
  const file = join(__dirname, '../../../docs/conversation.md');
  if (process.env.UPDATE === '1') writeFileSync(file, map.drawn());
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(map.drawn());
});
