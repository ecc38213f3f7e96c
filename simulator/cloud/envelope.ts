import type { Context, RequestEnvelope, Session, SupportedInterfaces, User } from 'ask-sdk-model';
import { accessToken, reminderScope } from './access-token';
import type { Moment } from '../speech/clock';
import { requestOf, type Content } from './request';
import type { Profile } from '../echo-show/profile';
import { skillId, type Speaker } from './speaker';

/** What is the same in every request of a device. `consented` is whether its account lets the skill set reminders. */
export interface Origin {
  readonly speaker: Speaker;
  /** The screen that it has, or null. */
  readonly screen: Profile | null;
  /** The locale that the device is set to, such as `en-US`. */
  readonly locale: string;
  readonly apiEndpoint: string;
  readonly consented: boolean;
}

/** A document on a screen, by its token, and what the device tells of it. */
export interface Visible {
  readonly token: string;
  readonly components: readonly object[];
}

/** What a request says of its session; null where Alexa sends none, as with skill events. */
export interface SessionPart {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What is on the screen, if anything. */
  readonly document: Visible | null;
}

/** A whole request as Alexa sends it, at a moment, from a device. */
export function envelopeOf(content: Content, at: Moment, origin: Origin, session: SessionPart | null): RequestEnvelope {
  const document = session?.document ?? null;
  return {
    version: '1.0',
    ...(session === null ? {} : { session: sessionOf(session, origin) }),
    context: contextOf(origin, document),
    request: requestOf(content, at, origin.locale, document?.token ?? null),
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

function contextOf(origin: Origin, document: Visible | null): Context {
  const { personId, deviceId, userId } = origin.speaker;
  return {
    System: {
      application: { applicationId: skillId },
      user: userOf(origin),
      ...(personId === null ? {} : { person: { personId } }),
      device: { deviceId, supportedInterfaces: origin.screen === null ? {} : screenInterfaces },
      apiEndpoint: origin.apiEndpoint,
      apiAccessToken: accessToken({ userId, reminders: origin.consented }),
    },
    ...(origin.screen === null ? {} : screenContext(origin.screen, document)),
  };
}

/** What a device with a screen says that it can do. */
const screenInterfaces: SupportedInterfaces = {
  'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
};

/** What a screen adds to the context: its size in pixels, and the document that it shows, with what is seen of it. */
function screenContext({ mode, shape, width, height, dpi }: Profile, document: Visible | null): Partial<Context> {
  const [pixelWidth, pixelHeight] = [(width * dpi) / 160, (height * dpi) / 160];
  const viewport = {
    experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
    ...{ mode, shape, pixelWidth, pixelHeight, currentPixelWidth: pixelWidth, currentPixelHeight: pixelHeight, dpi },
    ...(mode === 'TV' ? {} : { touch: ['SINGLE' as const] }),
  };
  if (document === null) return { Viewport: viewport };
  const { token, components } = document;
  const shown = { token, version: 'APL_WEB_RENDERER_GANDALF', componentsVisibleOnScreen: [...components] };
  // The published types know fewer members of a component than a device sends.
  return { Viewport: viewport, 'Alexa.Presentation.APL': shown } as Partial<Context>;
}
