import type { RequestEnvelope } from 'ask-sdk-model';
import { memoryTable } from '../../../lambda/store/memory';
import { unreachableTable, type Table } from '../../../lambda/store/table';
import type { Line } from '../../../lambda/log/log';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';
import type { Minute } from './alarm-state';

/** The lines that the handler itself writes under a fault, for one turn or one session of it. */
export type Writing = () => Promise<readonly Line[]>;

/** What CloudWatch makes of lines that are written so many times in a minute. */
export function minuteOf(lines: readonly Line[], times: number): Minute {
  const values = new Map<string, number[]>();
  for (const line of lines) {
    for (const name of metricsIn(line)) values.set(name, [...(values.get(name) ?? []), Number(line[name])]);
  }
  const points = [...values].flatMap(([name, each]) => [
    [`HipRoutine/${name}/Sum`, times * each.reduce((sum, value) => sum + value, 0)] as const,
    [`HipRoutine/${name}/SampleCount`, times * each.length] as const,
    [`HipRoutine/${name}/p99`, Math.max(...each)] as const,
  ]);
  return Object.fromEntries(points);
}

/** Our own code throws in every turn. */
export const failing: Writing = async () => {
  const broken = {
    store: () => {
      throw new TypeError('a mistake of ours');
    },
  };
  const { skill, lines } = stand(memoryTable(), broken);
  await talker({ skill }).launch();
  return lines;
};

/** Requests of another skill. */
export const refusing: Writing = async () => {
  const { skill, lines } = stand(memoryTable(), { skillId: 'amzn1.ask.skill.another' });
  await talker({ skill }).send({ type: 'LaunchRequest' });
  return lines;
};

/** Alexa ends a session, since she could not read the answer. */
export const rejecting: Writing = async () => {
  const { skill, lines } = stand();
  const sam = talker({ skill });
  await sam.launch();
  await skill(rejectionOf(sam.last(), 'INVALID_RESPONSE'), {});
  return lines.slice(-1);
};

/** The end of a session as Alexa tells it after an answer that she could not take. */
export function rejectionOf(envelope: RequestEnvelope, type: string): unknown {
  const { requestId, timestamp, locale } = envelope.request;
  const error = { type, message: 'An exception occurred while dispatching the request to the skill.' };
  return {
    ...envelope,
    request: { type: 'SessionEndedRequest', requestId, timestamp, locale, reason: 'ERROR', error },
  };
}

/** A table that does not answer, for a launch and a turn after it. */
export const unreachable: Writing = () => written(unreachableTable(), 'ReadyIntent');

/** A session that ends while nothing can be written. */
export const losing: Writing = async () => {
  const { update, put } = unreachableTable();
  const { skill, lines } = stand({ ...memoryTable(), update, put });
  const sam = talker({ skill });
  await sam.launch();
  await sam.say('ReadyIntent', 40);
  await sam.say('ReadyIntent', 80);
  await sam.end('USER_INITIATED', 150);
  return lines.slice(-1);
};

/** A row that no release can read. */
export const poisoned: Writing = () => written({ ...memoryTable(), get: () => Promise.resolve({ sv: 'x' }) });

/** The skill was disabled, and the rows cannot be deleted. */
export const undeleted: Writing = async () => {
  const { skill, lines } = stand(unreachableTable());
  await talker({ skill })
    .send({ type: 'AlexaSkillEvent.SkillDisabled' })
    .catch(() => undefined);
  return lines;
};

async function written(table: Table, ...intents: readonly string[]): Promise<readonly Line[]> {
  const { skill, lines } = stand(table);
  const sam = talker({ skill });
  await sam.launch();
  for (const intent of intents) await sam.say(intent, 20);
  return lines;
}
