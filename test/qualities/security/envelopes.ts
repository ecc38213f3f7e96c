import type { Skill } from '../../../lambda/alexa/skill';
import { oneOf } from '../../cast/random';
import { stand } from '../../cast/stand';
import { talkOn } from '../../cast/session-script';
import { talker } from '../../cast/talker';

/** Envelopes as they really come: sessions, words with slots, touches, permissions, an event. */
export async function realEnvelopes(): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const { skill } = stand();
  const recorded: Skill = (envelope, surroundings) => {
    seen.push(envelope);
    return skill(envelope, surroundings);
  };
  const sam = talker({ skill: recorded, person: 'ann' });
  await talkOn(sam, 4);
  for (const intent of ['AMAZON.PauseIntent', 'HowToIntent', 'HowManyLeftIntent', 'AMAZON.NoIntent'])
    await sam.say(intent);
  await sam.launch();
  await sam.say('GoToExerciseIntent', 4, { exercise: 'pigeon' });
  await sam.say('RemindMeIntent', 4, { day: 'daily' });
  await sam.send({ type: 'Connections.Response', token: 'reminder', status: 'ACCEPTED' });
  await sam.send({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['pause'] });
  await sam.say('HurtsIntent');
  await sam.end('ERROR');
  await sam.send({ type: 'AlexaSkillEvent.SkillDisabled' });
  // The time zone is looked up over a socket at each launch; one of them is enough.
  return seen.map((envelope, n) => (n === 0 ? envelope : withoutToken(envelope)));
}

function withoutToken(envelope: unknown): unknown {
  return JSON.parse(JSON.stringify(envelope, (key, value: unknown) => (key === 'apiAccessToken' ? undefined : value)));
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function deep(levels: number): Json {
  let value: Json = 'deep';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** What is put in the place of something. The heavy ones come rarely. */
const odd: readonly [Json, ...Json[]] = [
  null,
  true,
  0,
  -1,
  1e9,
  1e300,
  '',
  '\u0000\ud800<speak>&',
  '2026-13-45T99:99:99Z',
  '__proto__',
  [],
  {},
  [[]],
  { toString: 1, length: -1 },
  'x'.repeat(5000),
];
const heavy: readonly [() => Json, ...(() => Json)[]] = [
  () => deep(10_000),
  () => 'y'.repeat(6_000_000),
  () => Array.from({ length: 50_000 }, () => 'z'),
];

/** A copy in which one to three things are replaced, dropped or added somewhere. */
export function mutated(envelope: unknown, draw: () => number): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(envelope));
  const times = 1 + Math.floor(draw() * 3);
  for (let n = 0; n < times; n += 1) mutateOnce(copy, draw);
  return draw() < 0.002 ? oneOf(odd, draw) : copy;
}

function mutateOnce(root: unknown, draw: () => number): void {
  let at = root;
  for (let depth = 0; depth < 12; depth += 1) {
    if (typeof at !== 'object' || at === null) return;
    const holder = at as { [key: string]: unknown }; // any object that JSON gives has keys
    const keys = Object.keys(holder);
    const key = keys[Math.floor(draw() * keys.length)];
    if (key === undefined) return;
    const inside = holder[key];
    if (typeof inside === 'object' && inside !== null && draw() < 0.75) at = inside;
    else return change(holder, key, draw);
  }
}

function change(holder: { [key: string]: unknown }, key: string, draw: () => number): void {
  const choice = draw();
  if (choice < 0.15) Reflect.deleteProperty(holder, key);
  else if (choice < 0.3) holder[`${key}2`] = holder[key];
  else if (choice < 0.301) holder[key] = oneOf(heavy, draw)();
  else holder[key] = structuredClone(oneOf(odd, draw));
}
