import type { Context, RequestEnvelope, Session, SupportedInterfaces, User } from 'ask-sdk-model';
import { accessToken, reminderScope } from './access-token';
import type { Moment } from '../speech/clock';
import { requestOf, type Content } from './request';
import { skillId, type Speaker } from './speaker';

/** What is the same in every request of a device. `consented` is whether its account lets the skill set reminders. */
export interface Origin {
  readonly speaker: Speaker;
  readonly screen: boolean;
  /** The locale that the device is set to, such as `en-US`. */
  readonly locale: string;
  readonly apiEndpoint: string;
  readonly consented: boolean;
}

/** What a request says of its session; null where Alexa sends none, as with skill events. */
export interface SessionPart {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The token of the document on the screen. */
  readonly document: string | null;
}

/** A whole request as Alexa sends it, at a moment, from a device. */
export function envelopeOf(content: Content, at: Moment, origin: Origin, session: SessionPart | null): RequestEnvelope {
  const document = session?.document ?? null;
  return {
    version: '1.0',
    ...(session === null ? {} : { session: sessionOf(session, origin) }),
    context: contextOf(origin, document),
    request: requestOf(content, at, origin.locale, document),
  };
}

function sessionOf(session: SessionPart, origin: Origin): Session {
  return {
    new: session.isNew,
    sessionId: session.id,
    application: { applicationId: skillId },
    attributes: { ...session.attributes },
    user: userOf(origin),
  };
}

function userOf({ speaker, consented }: Origin): User {
  if (!consented) return { userId: speaker.userId };
  return { userId: speaker.userId, permissions: { scopes: { [reminderScope]: { status: 'GRANTED' } } } };
}

function contextOf(origin: Origin, document: string | null): Context {
  const { personId, deviceId, userId } = origin.speaker;
  return {
    System: {
      application: { applicationId: skillId },
      user: userOf(origin),
      ...(personId === null ? {} : { person: { personId } }),
      device: { deviceId, supportedInterfaces: origin.screen ? screenInterfaces : {} },
      apiEndpoint: origin.apiEndpoint,
      apiAccessToken: accessToken({ userId, reminders: origin.consented }),
    },
    ...(origin.screen ? screenContext(document) : {}),
  };
}

/** What a device with a screen says that it can do. */
const screenInterfaces: SupportedInterfaces = {
  'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
};

/** What a screen adds to the context: its size, that of a medium landscape hub, and the document it shows, by token. */
function screenContext(document: string | null): Partial<Context> {
  return {
    Viewport: {
      experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
      mode: 'HUB',
      shape: 'RECTANGLE',
      pixelWidth: 1280,
      pixelHeight: 800,
      currentPixelWidth: 1280,
      currentPixelHeight: 800,
      dpi: 160,
      touch: ['SINGLE'],
    },
    ...(document === null
      ? {}
      : { 'Alexa.Presentation.APL': { token: document, version: 'APL_WEB_RENDERER_GANDALF' } }),
  };
}
