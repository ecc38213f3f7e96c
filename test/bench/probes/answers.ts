/** Asks a bundle the same questions as any other, for one seed, with a database that fails now and then; answers: descriptor 3. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { meanings } from '../../../lambda/alexa/heard';
import { details } from '../../../lambda/conversation/topic';
import { exerciseIds, poseIds } from '../../../lambda/routine/routines';
import { envelopeOf } from '../../../simulator/cloud/envelope';
import type { Content } from '../../../simulator/cloud/request';
import { profiles } from '../../../simulator/echo-show/profile';
import { oneOf, random } from '../../cast/random';
import { environmentWith } from '../environment';
import { deviceOf, intent, launch } from '../practice';
import { openStub } from '../stub';

const [, , file = '', count = '3000', localeIds = 'en-US'] = process.argv;
type Handler = (event: unknown, context: unknown) => Promise<ResponseEnvelope>;
type Choices = readonly [string, ...string[]];

const draw = random(20261124);
const locales = localeIds.split(',') as unknown as Choices; // a text that is split has one part at least
const intents = Object.keys(meanings) as unknown as Choices; // there are some
const slots: Readonly<Record<string, Choices>> = {
  exercise: [...exerciseIds, ...poseIds, 'stretches'] as unknown as Choices, // there are some
  side: ['left', 'right'],
  level: ['gentle', 'building', 'full'],
  part: ['sets', 'repetitions', 'hold'],
  effort: ['easy', 'about_right', 'hard'],
  detail: details as unknown as Choices, // there are some
};
/** Half of the devices have a screen, of every kind. */
const screens = [...profiles, ...profiles.map(() => null)] as const;
/** Failures that are not slept over, so that no answer depends on how long something took. */
const faults = [
  ...['InternalServerError', 'ResourceNotFoundException', 'ConditionalCheckFailedException', 'ValidationException'],
  ...['AccessDeniedException', 'ItemCollectionSizeLimitExceededException', 'UnrecognizedClientException'],
];

/** Half of what is said leads on, the rest is anything; numbers are spoken as digits. */
function content(isOver: boolean): Content {
  if (isOver) return launch;
  const luck = draw();
  if (luck < 0.5) return intent('ReadyIntent');
  if (luck < 0.55) return intent('RateEffortIntent', { effort: 'about_right' });
  if (luck < 0.57) return { type: 'SessionEndedRequest', reason: 'USER_INITIATED' };
  const chosen = Object.entries(slots).filter(() => draw() < 0.6);
  const number = String(1 + Math.floor(draw() * 60));
  const said = intent(oneOf(intents, draw), Object.fromEntries(chosen.map(([slot, ids]) => [slot, oneOf(ids, draw)])));
  if (said.type !== 'IntentRequest') return said;
  const numbers = ['number', 'minutes'].map((name) => [
    name,
    { name, value: number, confirmationStatus: 'NONE' as const },
  ]);
  return { ...said, slots: { ...said.slots, ...Object.fromEntries(numbers) } };
}

async function run(): Promise<readonly string[]> {
  let calls = 0;
  const stub = await openStub(() => ((calls += 1) % 37 === 0 ? (faults[(calls / 37) % faults.length] ?? null) : null));
  Object.assign(process.env, environmentWith(stub.endpoint), {
    STAGE: 'bench',
    MEDIA_URL: 'https://media.example.com',
  });
  const logged: string[] = [];
  process.stdout.write = (line) => logged.push(causeIn(String(line))) > 0;
  const { handler } = createRequire(file)(file) as { readonly handler: Handler }; // the caller names a bundle with a handler
  const answers: string[] = [];
  let at = Date.parse('2026-11-23T07:00:00Z');
  let session = { id: 'none', isNew: true, attributes: {}, document: null };
  let origin = deviceOf('nobody', stub.endpoint);
  let isOver = true;
  while (answers.length < Number(count)) {
    if (isOver) {
      at += 3_600_000 * Math.floor(draw() * 60);
      session = { id: `same.${at}`, isNew: true, attributes: {}, document: null };
      const screen = screens[Math.floor(draw() * screens.length)] ?? null;
      origin = {
        ...deviceOf(`person ${Math.floor(draw() * 12)}`, stub.endpoint, screen),
        locale: oneOf(locales, draw),
      };
    }
    at += 1000 * Math.floor(draw() * draw() * 300);
    const event: unknown = JSON.parse(JSON.stringify(envelopeOf(content(isOver), at, origin, session)));
    const answer = await handler(event, { getRemainingTimeInMillis: () => 7000 });
    const text = JSON.stringify(answer);
    answers.push(`${text}${logged.splice(0).join('')}`);
    const heard = JSON.parse(text) as ResponseEnvelope; // the skill's own, as it comes over the wire
    isOver = heard.response.shouldEndSession !== false;
    session = { ...session, isNew: false, attributes: heard.sessionAttributes ?? {} };
  }
  await stub.close();
  return answers;
}

/** Why something failed, as the log has it; what else a line holds are times. */
function causeIn(line: string): string {
  return /"cause":"[^"]*"/.exec(line)?.[0] ?? '';
}

void run().then((answers) => {
  writeFileSync(3, JSON.stringify(answers));
  process.exit();
});
