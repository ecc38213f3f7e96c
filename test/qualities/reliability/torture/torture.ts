/** Some days of somebody with two or three devices, on which all goes wrong that can; and what is wrong in the end. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Line } from '../../../../lambda/log/log';
import { memoryTable } from '../../../../lambda/store/memory';
import type { Skill } from '../../../../lambda/alexa/skill';
import type { Table } from '../../../../lambda/store/table';
import { readCarried } from '../../../../lambda/turn/carried';
import { oneOf, random } from '../../../cast/random';
import { historyOf, recordOf, whoIs } from '../../../cast/rows';
import { instant } from '../../../cast/days';
import { metricsIn, stand } from '../../../cast/stand';
import { talker, type Talker } from '../../../cast/talker';
import { failingTable, type Wrong } from './failing-table';
import { exerciseOf } from './titles';

/** What came of it: how many sessions were held, and what is wrong. */
export interface Tortured {
  readonly sessions: number;
  readonly wrongs: readonly string[];
}

const people = 'sam';
const turns = 60;

/** The most that a card told of an exercise, by day and title. */
type Told = Map<string, number>;

/** Always the same for the same seed. */
export async function tortured(seed: number): Promise<Tortured> {
  const draw = random(seed);
  const inner = memoryTable();
  const failing = failingTable(inner);
  const { skill, lines } = stand(failing.table);
  const told: Told = new Map();
  const sent: unknown[] = [];
  const wrongs: string[] = [];
  let sessions = 0;
  let isRepeated = false;
  const heard: Skill = async (envelope, surroundings) => {
    sent.push(envelope);
    const answer = await skill(envelope, surroundings);
    noteCard(answer, timeIn(envelope), told);
    // Whether a request came before, a write went through whose answer was lost, or another device has saved the same,
    // nobody can know while all is down.
    const isUnknowable = isRepeated || isLate(envelope) || (failing.isDown() && isNews(envelope, lines.at(-1)));
    if (!isUnknowable) wrongs.push(...(await falseAlarms(lines.at(-1), inner)));
    return answer;
  };
  const devices = Array.from({ length: 2 + Math.floor(draw() * 2) }, () => deviceAt(heard, draw));
  for (let turn = 0; turn < turns; turn += 1) {
    failing.suffer(wrongIn(draw));
    const device = oneOf(devices as [Device, ...Device[]], draw); // there are two at least
    if (draw() < 0.05) await skill(oneOf(sent.length > 0 ? (sent as [unknown]) : [{}], draw), {});
    else if (device.hasSpoken && draw() < 0.08) {
      isRepeated = true;
      await device.talker.replay(2);
      isRepeated = false;
    } else if (await step(device, draw)) sessions += 1;
  }
  failing.suffer(null);
  // Two days later: what was left open is closed, and what the history lacks gets there.
  const after = talker({ skill, user: people, at: '2026-11-25T12:00:00Z' });
  await after.launch();
  await after.say('SlowerIntent');
  await after.say('FasterIntent');
  return { sessions, wrongs: [...wrongs, ...(await faultsIn(inner, told))] };
}

interface Device {
  readonly talker: Talker;
  isOver: boolean;
  hasSpoken: boolean;
}

/** A device whose clock is wrong by up to ten minutes. */
function deviceAt(skill: Skill, draw: () => number): Device {
  const skew = Math.round((draw() - 0.5) * 1_200_000);
  const at = new Date(Date.parse('2026-11-23T07:00:00Z') + skew).toISOString();
  return { talker: talker({ skill, user: people, at }), isOver: true, hasSpoken: false };
}

function wrongIn(draw: () => number): Wrong {
  const luck = draw();
  if (luck < 0.05) return 'all';
  return luck < 0.4 ? { call: 1 + Math.floor(draw() * 5), how: draw() < 0.5 ? 'before' : 'after' } : null;
}

/** One thing that is said; true where it begins a session. */
async function step(device: Device, draw: () => number): Promise<boolean> {
  const { talker: sam } = device;
  const wasOver = device.isOver;
  const answer = await (wasOver ? sam.launch(30) : saidBy(sam, draw));
  device.hasSpoken = true;
  device.isOver = answer.response.shouldEndSession !== false;
  return wasOver;
}

function saidBy(sam: Talker, draw: () => number): Promise<ResponseEnvelope> {
  const { here, lasts } = sam.session();
  const luck = draw();
  if (here.at === 'rating') return sam.say('RateEffortIntent', lasts + 4, { effort: 'about_right' });
  if (luck < 0.04) return sam.end(luck < 0.02 ? 'USER_INITIATED' : 'ERROR', 20);
  if (luck < 0.1) return sam.say('AMAZON.StopIntent', Math.round(lasts / 2));
  if (luck < 0.14) return sam.say('AMAZON.StartOverIntent', 5);
  if (luck < 0.18) return sam.say('HurtsIntent', Math.round(lasts / 2));
  if (luck < 0.24) return sam.say('SkipIntent', Math.round(lasts / 2));
  return sam.say(here.at === 'hurting' ? 'EasierIntent' : 'ReadyIntent', lasts + 5);
}

function isLate(envelope: unknown): boolean {
  const { session } = envelope as { session?: { attributes?: unknown } }; // ours, from the talker
  return readCarried(session?.attributes)?.pending.late === true;
}

/** True where a line tells of more repetitions than the request brought: they were done in that very turn. */
function isNews(envelope: unknown, line: Line | undefined): boolean {
  const { session } = envelope as { session?: { attributes?: unknown } }; // ours, from the talker
  const brought = Object.entries(readCarried(session?.attributes)?.listener.today?.done ?? {});
  const told = [...String(line?.['replay']).matchAll(/ (\w+(?:\/\w+)*\/\d+):(\d+)\//g)];
  return told.some(([, set, did]) => (brought.find(([name]) => name === set)?.[1].did ?? 0) < Number(did));
}

function timeIn(envelope: unknown): string {
  return (envelope as { request: { timestamp: string } }).request.timestamp; // ours, from the talker
}

/** A session's card tells of each exercise how much of it was done. */
function noteCard({ response: { card } }: ResponseEnvelope, at: string, told: Told): void {
  if (card?.type !== 'Simple') return;
  for (const [, title = '', count = ''] of (card.content ?? '').matchAll(/^(.+): (\d+) of \d+ (?!sets)/gm)) {
    const name = `${at.slice(0, 10)} ${title}`;
    told.set(name, Math.max(told.get(name) ?? 0, Number(count)));
  }
}

/** Sessions that are told to be lost, though the history has all of each. */
async function falseAlarms(line: Line | undefined, table: Table): Promise<readonly string[]> {
  if (!metricsIn(line).includes('LostProgress')) return [];
  const history = await historyOf(table, whoIs(people));
  const [, ...ended] = String(line?.['replay']).split(/ (?=\d{4}-)/);
  const isThere = ended.every((text) => {
    const [started, ...counts] = text.split(' ');
    const known = history.find((session) => session.started === started);
    return counts.every((count) => {
      const [exercise, did] = count.split(/[:/]/);
      return (known?.tallies.find((tally) => tally.exercise === exercise)?.repetitions ?? 0) >= Number(did);
    });
  });
  return ended.length > 0 && isThere ? [`told as lost, and is not: ${ended.join(' ')}`] : [];
}

async function faultsIn(table: Table, told: Told): Promise<readonly string[]> {
  const me = whoIs(people);
  const history = await historyOf(table, me);
  const { listener } = await recordOf(table, me, instant('2026-11-25T12:00:00.000Z'));
  const sums = new Map<string, number>();
  for (const { tallies } of history) {
    for (const { exercise, repetitions } of tallies) sums.set(exercise, (sums.get(exercise) ?? 0) + repetitions);
  }
  const short = [...told].flatMap(([name, count]) => {
    const sum = sums.get(exerciseOf(name)) ?? 0;
    return sum < count ? [`the card of ${name} told ${count}, the history has ${sum}`] : [];
  });
  const counted = listener?.streak.sessions ?? 0;
  const over = history.flatMap(({ started, done = {} }) =>
    Object.entries(done).flatMap(([set, { did, of }]) =>
      did > of ? [`${started} has ${did} of ${of} in ${set}`] : [],
    ),
  );
  const twice = counted > history.length ? [`${counted} sessions count, and the history has ${history.length}`] : [];
  return [...short, ...over, ...twice];
}
