import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { readAccess } from './access-token';
import { listen, ownOnly, stopListening } from './loopback';
import { callReminders, missing, refused, type Reminder, type ReminderShelf, type Reply } from './reminders';

/**
 * What can be wrong with the Alexa API: `down` cuts every call, `slow` answers after 5 s, `denied` refuses all;
 * `unanswered` does what it is asked to set and cuts the answer, `undeletable` deletes nothing.
 */
type Fault = 'none' | 'down' | 'slow' | 'denied' | 'unanswered' | 'undeletable';

/** A stand-in for the Alexa API on loopback: the device's time zone, and reminders, kept in memory by account. */
export interface AlexaApi {
  readonly url: string;
  reminders(userId: string): readonly Reminder[];
  /** What Alexa does when a skill is disabled: the account's reminders go. */
  forget(userId: string): void;
  suffer(fault: Fault): void;
  close(): Promise<void>;
}

/** Opens the stand-in. `zone` is the IANA name that every device gives as its time zone. */
export async function openAlexaApi(zone: string): Promise<AlexaApi> {
  const book: ReminderShelf = new Map();
  let fault: Fault = 'none';
  const server = createServer(
    ownOnly((request, response) => {
      // A caller that hangs up before the end has no use for an answer.
      serve(request, response, fault, (call) => answer(call, zone, book)).catch(() => response.destroy());
    }),
  );
  return {
    url: await listen(server),
    reminders: (userId) => book.get(userId) ?? [],
    forget: (userId) => void book.delete(userId),
    suffer: (next) => {
      fault = next;
    },
    close: () => stopListening(server),
  };
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault,
  reply: (call: Call) => Reply,
): Promise<void> {
  if (fault === 'down') return void request.destroy();
  if (fault === 'slow') await pause(5000, undefined, { ref: false });
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const call = { method: request.method ?? '', path, authorization: request.headers.authorization, body };
  const isStuck = fault === 'undeletable' && call.method === 'DELETE';
  const said = fault === 'denied' ? refused : isStuck ? stuck : reply(call);
  if (fault === 'unanswered' && call.method === 'POST') return void request.destroy();
  response.writeHead(said.status, { 'Content-Type': 'application/json' });
  response.end(said.body === undefined ? '' : JSON.stringify(said.body));
}

const stuck: Reply = { status: 500, body: { code: 'INTERNAL', message: 'It could not be done.' } };

function answer(call: Call, zone: string, book: ReminderShelf): Reply {
  const access = readAccess(call.authorization);
  if (access === null) return refused;
  if (/^\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/.test(call.path)) return { status: 200, body: zone };
  const path = /^\/v1\/alerts\/reminders(?:\/([^/]+))?$/.exec(call.path);
  if (path === null) return missing;
  return access.reminders ? callReminders(book, access.userId, call.method, path[1] ?? null, call.body) : refused;
}
