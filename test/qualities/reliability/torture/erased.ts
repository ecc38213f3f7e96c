/** Some hours of a household that deletes itself again and again, while all goes wrong that can; and what is wrong in the end. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Line } from '../../../../lambda/log/log';
import { memoryTable } from '../../../../lambda/store/memory';
import { goneAt, signsIn } from '../../../../lambda/store/deletion';
import { readListener } from '../../../../lambda/session/saved/saved-fields';
import { decoded, listed } from '../../../../lambda/store/row';
import type { Skill } from '../../../../lambda/alexa/skill';
import { rowStore } from '../../../../lambda/store/row-store';
import type { Table } from '../../../../lambda/store/table';
import type { StoreOver } from './wrong-deletions';
import { type Carried, readCarried } from '../../../../lambda/turn/carried';
import { oneOf, random } from '../../../cast/random';
import { historyOf, rowsOf, whoIs } from '../../../cast/rows';
import { metricsIn, stand } from '../../../cast/stand';
import { talker, type Talker } from '../../../cast/talker';
import { exerciseOf } from './titles';
import { failingTable, type Wrong } from './failing-table';
import { meetingTable } from './meeting-table';

/** How many deletions succeeded, and what is wrong. */
export interface Erased {
  readonly deletions: number;
  readonly wrongs: readonly string[];
}

const user = 'sam';
const turns = 50;

/** Repetitions that a card told of, by person, session and exercise. */
type Told = Map<string, { person: string; since: string; title: string; repetitions: number }>;

/** Always the same for the same seed, and the store that is on trial. */
export async function erased(seed: number, storeOver: StoreOver = rowStore): Promise<Erased> {
  const draw = random(seed);
  const inner = memoryTable();
  const healthy = stand(inner).skill;
  const met = meetingTable(inner);
  const failing = failingTable(met.table);
  const { skill, lines } = stand(failing.table, { store: () => storeOver(failing.table) });
  const house: House = { told: new Map(), sent: [], lines };
  const heard: Skill = (envelope, surroundings) => {
    house.sent.push(envelope);
    return skill(envelope, surroundings);
  };
  const devices: readonly [Device, ...Device[]] = [deviceAt(heard, draw), deviceAt(heard, draw), deviceAt(heard, draw)];
  // Some delete themselves so often that a device still holds a session of which nothing was saved yet.
  const often = oneOf([0.1, 0.1, 0.3], draw);
  const wrongs: string[] = [];
  let deletions = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const device = oneOf(devices, draw);
    const wrong = wrongIn(draw);
    failing.suffer(wrong);
    // Between two calls of a turn the skill is disabled, on a device that is well.
    const meets = draw() < 0.08;
    if (meets) met.meet(1 + Math.floor(draw() * 4), () => disabled(healthy, device.at));
    const [signs, older] = [await signsOf(inner), await olderIn(inner)];
    const gone = draw() < often ? await forgotten(device, house) : null;
    if (gone !== null && !meets) {
      deletions += 1;
      wrongs.push(...(await leftOf(inner, `${gone}#`)));
    } else if (gone === null) await step(device, house, skill, draw);
    met.meet(0, () => Promise.resolve());
    // Where nothing fails, nothing comes back for a moment; what was there may still be on its way out.
    const isWell = wrong === null && (await signsOf(inner)) === signs;
    if (isWell || meets) wrongs.push(...(await olderIn(inner)).filter((row) => wrong === null && !older.includes(row)));
    // Somebody deleted something, or began to: what was told before is told no more.
    if ((await signsOf(inner)) !== signs) house.told.clear();
  }
  failing.suffer(null);
  for (const person of [null, 'ann']) await talker({ skill, user, person, at: '2026-11-25T12:00:00Z' }).launch();
  return { deletions, wrongs: [...wrongs, ...(await olderIn(inner)), ...(await shortIn(inner, house.told))] };
}

/** What was said in the house, and what it was answered. */
interface House {
  readonly told: Told;
  readonly sent: unknown[];
  readonly lines: readonly Line[];
}

interface Device {
  readonly talker: Talker;
  readonly person: string | null;
  readonly at: string;
  isOver: boolean;
}

/** A device of one of the two people, whose clock is wrong by up to two hours. */
function deviceAt(skill: Skill, draw: () => number): Device {
  const person = oneOf<string | null>([null, null, 'ann'], draw);
  const skew = Math.round((draw() - 0.5) * (draw() < 0.5 ? 14_400_000 : 60_000));
  const at = new Date(Date.parse('2026-11-23T07:00:00Z') + skew).toISOString();
  return { talker: talker({ skill, user, person, at }), person, at, isOver: true };
}

function wrongIn(draw: () => number): Wrong {
  const luck = draw();
  if (luck < 0.04) return 'all';
  return luck < 0.3 ? { call: 1 + Math.floor(draw() * 5), how: draw() < 0.5 ? 'before' : 'after' } : null;
}

/** "Forget me", and yes; gives whose record is gone, or null where that was not claimed. */
async function forgotten(device: Device, { lines }: House): Promise<string | null> {
  const { talker: sam } = device;
  if (device.isOver) await sam.launch(30);
  device.isOver = false;
  await sam.say('ForgetMeIntent');
  if (sam.session().here.at !== 'confirming') return null;
  const { person } = sam.session();
  await sam.say('AMAZON.YesIntent');
  device.isOver = true;
  return metricsIn(lines.at(-1)).includes('DeletionFailed') ? null : person;
}

/** One thing that is said, or heard once more, however late. */
async function step(device: Device, { told, sent }: House, skill: Skill, draw: () => number): Promise<void> {
  const { talker: sam } = device;
  if (draw() < 0.08) return void (await skill(oneOf<unknown>([sent.at(-1) ?? {}, ...sent], draw), {}));
  const answer = await (device.isOver ? sam.launch(30) : saidBy(sam, draw));
  const carried = readCarried((sam.last() as { session?: { attributes?: unknown } }).session?.attributes);
  device.isOver = answer.response.shouldEndSession !== false;
  if (carried !== null) noteCard(answer, carried, told);
}

function saidBy(sam: Talker, draw: () => number): Promise<ResponseEnvelope> {
  const { here, lasts } = sam.session();
  const luck = draw();
  if (here.at === 'rating') return sam.say('RateEffortIntent', lasts + 4, { effort: 'easy' });
  if (luck < 0.03) return sam.end('ERROR', 20);
  if (luck < 0.12) return sam.say('AMAZON.StopIntent', Math.round(lasts / 2));
  if (luck < 0.2) return sam.say('SlowerIntent', Math.round(lasts / 2));
  if (luck < 0.28) return sam.say('SkipIntent', Math.round(lasts / 2));
  return sam.say('ReadyIntent', lasts + 5);
}

/** A card tells of each exercise how much of it was done; of today's session, and not of the last weeks. */
function noteCard({ response: { card } }: ResponseEnvelope, { since, person }: Carried, told: Told): void {
  if (card?.type !== 'Simple') return;
  for (const [, title = '', count = ''] of (card.content ?? '').matchAll(/^(.+): (\d+) of \d+ (?!sets)/gm))
    told.set(`${person} ${since} ${title}`, { person, since, title, repetitions: Number(count) });
}

async function disabled(skill: Skill, at: string): Promise<void> {
  await talker({ skill, user, at }).send({ type: 'AlexaSkillEvent.SkillDisabled' }, 600);
}

async function signsOf(table: Table): Promise<string> {
  return JSON.stringify(await signsIn(table, whoIs(user).account));
}

async function leftOf(table: Table, prefix: string): Promise<readonly string[]> {
  const rows = await rowsOf(table, user);
  return rows.filter((row) => String(row['sk']).startsWith(prefix)).map((row) => `${String(row['sk'])} is left`);
}

/** Rows, and sessions that wait for the history, of before a deletion. */
async function olderIn(table: Table): Promise<readonly string[]> {
  const signs = await signsIn(table, whoIs(user).account);
  const rows = await rowsOf(table, user);
  return rows.flatMap((row) => {
    const [person = '', kind, at = String(row['born'])] = String(row['sk']).split('#');
    const gone = goneAt(signs, person);
    if (kind === undefined || person === 'GONE' || gone === null) return [];
    const { today } = readListener(decoded(row));
    const starts = [at, today?.started ?? at, ...listed(row['outbox'] ?? null).map(({ started }) => started)];
    return starts.filter((start) => start <= gone).map((start) => `${person} ${kind} of ${start} outlived ${gone}`);
  });
}

/** Cards of sessions that began after the last deletion, of which the history has less. */
async function shortIn(table: Table, told: Told): Promise<readonly string[]> {
  const signs = await signsIn(table, whoIs(user).account);
  const short: string[] = [];
  for (const { person, since, title, repetitions } of told.values()) {
    const gone = goneAt(signs, person);
    if (gone !== null && gone >= since) continue;
    const history = await historyOf(table, { account: whoIs(user).account, person });
    const exercise = exerciseOf(title);
    const tallies = history.flatMap((session) => session.tallies.filter((tally) => tally.exercise === exercise));
    const sum = tallies.reduce((total, tally) => total + tally.repetitions, 0);
    if (sum < repetitions)
      short.push(`the card of ${person} since ${since} told ${repetitions} of ${title}, not ${sum}`);
  }
  return short;
}
