import { randomUUID } from 'node:crypto';

/** A reminder as the skill asked for it, and its id. */
export interface Reminder {
  readonly alertToken: string;
  readonly asked: object;
}

/** What the reminders API answers: an HTTP status and what is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** The reminders of every account, in memory. */
export type ReminderShelf = Map<string, readonly Reminder[]>;

export const refused: Reply = {
  status: 401,
  body: { code: 'UNAUTHORIZED', message: 'The permission was not granted.' },
};
export const missing: Reply = { status: 404, body: { code: 'NOT_FOUND', message: 'There is no such thing.' } };
const malformed: Reply = { status: 400, body: { code: 'INVALID_REQUEST', message: 'The reminder is not understood.' } };

/** One call about the reminders of an account: `id` names one of them where the path does. */
export function callReminders(
  book: ReminderShelf,
  userId: string,
  method: string,
  id: string | null,
  body: string,
): Reply {
  const kept = book.get(userId) ?? [];
  const found = kept.filter((reminder) => id === null || reminder.alertToken === id);
  if (method === 'POST' && id === null) return create(book, userId, body);
  if (method === 'GET' && id === null) return { status: 200, body: listOf(kept) };
  if (found[0] === undefined || id === null) return missing;
  if (method === 'GET') return { status: 200, body: shown(found[0]) };
  if (method !== 'DELETE') return { status: 405, body: { code: 'METHOD_NOT_ALLOWED', message: method } };
  book.set(
    userId,
    kept.filter((reminder) => reminder.alertToken !== id),
  );
  return { status: 200 };
}

function create(book: ReminderShelf, userId: string, body: string): Reply {
  const asked = readReminder(body);
  if (asked === null) return malformed;
  const reminder = { alertToken: randomUUID(), asked };
  book.set(userId, [...(book.get(userId) ?? []), reminder]);
  return { status: 200, body: shown(reminder) };
}

/** A reminder needs when it rings and what it says; Alexa refuses others. */
function readReminder(body: string): object | null {
  try {
    const asked: unknown = JSON.parse(body);
    if (typeof asked !== 'object' || asked === null) return null;
    return 'requestTime' in asked && 'trigger' in asked && 'alertInfo' in asked ? asked : null;
  } catch {
    return null;
  }
}

function listOf(kept: readonly Reminder[]): object {
  return { totalCount: String(kept.length), alerts: kept.map(shown), links: '' };
}

function shown({ alertToken, asked }: Reminder): object {
  return { ...asked, alertToken, status: 'ON', version: '1', href: `/v1/alerts/reminders/${alertToken}` };
}
