import { randomUUID } from 'node:crypto';
import type { Seconds } from '../../lambda/routine/routine';
import { momentAfter, type Moment } from '../speech/clock';
import type { SessionPart } from '../cloud/envelope';
import type { Profile } from '../echo-show/profile';
import type { OnScreen } from '../echo-show/shown';
import { endOfWaiting, type Microphone } from './microphone';
import type { BuiltSkill } from '../cloud/skill';
import type { Speaker } from '../cloud/speaker';
import type { Understood } from '../understanding/understand';

/** What a device is connected to, and who speaks to it. It stays the same from turn to turn. */
export interface Setting {
  /** The account by its name, and who of it speaks. */
  readonly user: string;
  readonly skill: BuiltSkill;
  /** What words mean to the interaction model of a locale. */
  readonly understand: (words: string, locale: string) => Understood;
  readonly speaker: Speaker;
  /** The screen of the device, or null. */
  readonly screen: Profile | null;
  readonly locale: string;
  readonly apiEndpoint: string;
  /** Alexa's own part in disabling a skill: she drops its reminders for the account. */
  readonly forget: (userId: string) => void;
}

/** A session that is open on a device, and what keeps it open. */
export interface OpenSession extends Omit<SessionPart, 'document'> {
  readonly shown: OnScreen | null;
  readonly microphone: Microphone;
}

/**
 * All that a device remembers between two turns. `answer` is the last thing that it played: from when and for how long.
 * `consented` is whether the account lets the skill set reminders.
 */
export interface Device {
  readonly answer: { readonly began: Moment; readonly plays: Seconds };
  readonly session: OpenSession | null;
  readonly consented: boolean;
}

/** A device as it comes: nothing played, nobody listening. */
export function newDevice(now: Moment): Device {
  return { answer: { began: now, plays: 0 }, session: null, consented: false };
}

/** The device with a session of its own that no request has been sent for yet. A session that was open is forgotten. */
export function withNewSession(device: Device): Device {
  const id = `amzn1.echo-api.session.${randomUUID()}`;
  const session = { id, isNew: true, attributes: {}, shown: null, microphone: { is: 'session over' } } as const;
  return { ...device, session };
}

/** When the last answer has been said to its end. What is done without a time of its own is done then, at once. */
export function endOfAnswer({ answer }: Device): Moment {
  return momentAfter(answer.began, answer.plays);
}

/** When the open session ends by itself if nobody does anything; null if it does not, or none is open. */
export function endOfSession({ answer, session }: Device): Moment | null {
  return session === null ? null : endOfWaiting(session.microphone, answer.began, answer.plays);
}
