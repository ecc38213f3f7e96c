import { type Instant, instantAt } from '../session/calendar';
import { isRecord, property, text } from '../reading/reader';

import { type EndReason, endReasons } from '../turn/call';
import { type Carried, readCarried } from '../turn/carried';
import { readScreen, readTouch, type ScreenState, type Touch } from './screen-reader';

/** What came in, by kind. Types that we do not know are `other`: they are answered, never refused. */
export type Happening =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly name: string; readonly slots: unknown }
  | { readonly kind: 'ended'; readonly reason: EndReason; readonly fault: Fault | null }
  | { readonly kind: 'touched'; readonly touch: Touch }
  | { readonly kind: 'permission'; readonly answer: 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED' }
  | { readonly kind: 'disabled' }
  /** Something of an earlier answer could not be played. */
  | { readonly kind: 'unplayed' }
  | { readonly kind: 'other' };

/** Why Alexa rejected our last answer (ask-sdk-model 1.86.0, SessionEndedErrorType). */
const faults = [
  'INVALID_RESPONSE',
  'DEVICE_COMMUNICATION_ERROR',
  'INTERNAL_SERVICE_ERROR',
  'ENDPOINT_TIMEOUT',
] as const;
type Fault = (typeof faults)[number] | 'OTHER';

/** A request as far as it is ours to read. */
export interface Incoming {
  readonly what: Happening;
  readonly requestId: string;
  readonly at: Instant;
  /** As `en-GB`; null where the request names none. */
  readonly locale: string | null;
  readonly userId: string;
  readonly personId: string | null;
  readonly deviceId: string | null;
  /** True where a session is open or opens; skill events come without one. */
  readonly isSession: boolean;
  readonly isNew: boolean;
  /** The screen of the device; null where it draws nothing. */
  readonly screen: ScreenState | null;
  /** The session that the attributes hold; null where they hold none of ours. */
  readonly carried: Carried | null;
}

/** A request from an envelope that may hold anything; null where it is no request to a skill at all. */
export function readIncoming(envelope: unknown): Incoming | null {
  const request = property(envelope, 'request');
  const system = property(property(envelope, 'context'), 'System');
  const session = property(envelope, 'session');
  const userId = idOf(property(system, 'user'), 'userId') ?? idOf(property(session, 'user'), 'userId');
  const at = instantOf(property(request, 'timestamp'));
  if (!isRecord(request) || userId === null || at === null) return null;
  return {
    what: happeningIn(request),
    requestId: wordIn(property(request, 'requestId')),
    at,
    locale: text(/^[a-z]{2,3}-[A-Z0-9]{2,3}$/)(property(request, 'locale')),
    userId,
    personId: idOf(property(system, 'person'), 'personId'),
    deviceId: idOf(property(system, 'device'), 'deviceId'),
    isSession: isRecord(session),
    isNew: property(session, 'new') === true,
    screen: readScreen(envelope),
    carried: readCarried(property(session, 'attributes')),
  };
}

/** The skill that a request is for, as the session and the context name it; null where they are silent or disagree. */
export function skillIdIn(envelope: unknown): string | null {
  const inContext = property(
    property(property(property(envelope, 'context'), 'System'), 'application'),
    'applicationId',
  );
  const inSession = property(property(property(envelope, 'session'), 'application'), 'applicationId');
  if (typeof inContext !== 'string') return null;
  return inSession === undefined || inSession === inContext ? inContext : null;
}

function idOf(holder: unknown, key: string): string | null {
  const id = property(holder, key);
  return typeof id === 'string' && id !== '' && id.length <= 1000 ? id : null;
}

/** Alexa sends ISO 8601; skill events have been seen with milliseconds since 1970. Both become ISO in UTC. */
function instantOf(value: unknown): Instant | null {
  const time = typeof value === 'number' ? value : Date.parse(text(/^[\dT:.Z+-]+$/)(value) ?? '');
  return Number.isFinite(time) && Math.abs(time) < 8e15 ? instantAt(time) : null;
}

function happeningIn(request: { readonly [key: string]: unknown }): Happening {
  switch (request['type']) {
    case 'LaunchRequest':
      return { kind: 'launch' };
    case 'IntentRequest':
      return intentIn(request['intent']);
    case 'SessionEndedRequest':
      return endedBy(request);
    case 'Alexa.Presentation.APL.UserEvent':
      return { kind: 'touched', touch: readTouch(request) };
    case 'Connections.Response':
      return { kind: 'permission', answer: permissionIn(request['payload']) };
    case 'AlexaSkillEvent.SkillDisabled':
      return { kind: 'disabled' };
    case 'System.ExceptionEncountered':
      // What has to do with the device or Alexa herself says nothing of our sounds.
      return { kind: property(request['error'], 'type') === 'INVALID_RESPONSE' ? 'unplayed' : 'other' };
    default:
      return { kind: 'other' };
  }
}

function endedBy(request: { readonly [key: string]: unknown }): Happening {
  const reason = endReasons.find((r) => r === request['reason']) ?? 'ERROR';
  const type = property(request['error'], 'type');
  return { kind: 'ended', reason, fault: reason === 'ERROR' ? (faults.find((f) => f === type) ?? 'OTHER') : null };
}

function intentIn(intent: unknown): Happening {
  const name = property(intent, 'name');
  return typeof name === 'string' ? { kind: 'intent', name, slots: property(intent, 'slots') } : { kind: 'other' };
}

/** A text that may be long or none at all. */
function wordIn(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 300) : '';
}

function permissionIn(payload: unknown): 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED' {
  const status = property(payload, 'status');
  return status === 'ACCEPTED' || status === 'DENIED' ? status : 'NOT_ANSWERED';
}
