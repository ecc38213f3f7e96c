import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Seconds } from '../../lambda/routine/routine';
import { lineOf } from './fault';

/** How a request was answered: with the response as it went over the wire, or not at all, and why. */
export type Answered = { readonly response: ResponseEnvelope } | { readonly failed: string };

/** The built skill, called as Lambda calls it. It never throws. */
export type BuiltSkill = (request: RequestEnvelope) => Promise<Answered>;

/** Where a program's output goes instead of standard output. */
export type Sink = (text: string) => void;

/** As Lambda is configured for this skill. */
const timeout: Seconds = 7;

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/**
 * Loads the built handler with its environment: the variables are set for the whole process, since the handler reads
 * them there. Throws one line if there is no build or no handler in it.
 */
export async function openSkill(
  file: string,
  environment: Readonly<Record<string, string>>,
  log: Sink,
): Promise<BuiltSkill> {
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`there is no built skill at ${file}: run "npm run build" first`);
  Object.assign(process.env, environment);
  const load = createRequire(path);
  // A module's exports can be anything; whether there is a handler among them is looked at next.
  const loaded = await hushed(log, async () => load(path) as { readonly handler?: unknown });
  const handler = loaded.handler;
  if (typeof handler !== 'function') throw new Error(`${file} exports no handler`);
  return (request) => hushed(log, () => ask(handler as Handler, request));
}

/** One invocation: JSON in, JSON out, and a failure wherever Lambda or Alexa would see one. */
async function ask(handler: Handler, request: RequestEnvelope): Promise<Answered> {
  const giveUp = new AbortController();
  try {
    const event: unknown = JSON.parse(JSON.stringify(request));
    const answer = await Promise.race([handler(event, lambdaContext()), tooLate(giveUp.signal)]);
    return readResponse(answer);
  } catch (fault) {
    return { failed: lineOf(fault) };
  } finally {
    giveUp.abort();
  }
}

function readResponse(answer: unknown): Answered {
  const text: string | undefined = JSON.stringify(answer);
  const wire: unknown = text === undefined ? undefined : JSON.parse(text);
  if (typeof wire !== 'object' || wire === null) return { failed: `the skill answered ${text ?? 'nothing'}` };
  if (!('response' in wire) || typeof wire.response !== 'object' || wire.response === null)
    return { failed: 'the answer has no response' };
  // Alexa reads what it knows and leaves the rest; so does the device, field by field.
  return { response: wire as ResponseEnvelope };
}

async function tooLate(given: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`the skill did not answer within ${timeout} s`)), timeout * 1000);
    given.addEventListener('abort', () => clearTimeout(timer));
  });
}

function lambdaContext(): object {
  const deadline = Date.now() + timeout * 1000;
  return {
    functionName: 'hip-routine',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:hip-routine',
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: '/aws/lambda/hip-routine',
    logStreamName: 'simulator',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

let depth = 0;
let restore = () => {};

/**
 * Does some work while all that it prints to standard output goes to the sink: what a skill logs is for CloudWatch,
 * not for the conversation. Nested and overlapping work keeps the first sink; the last to finish opens the way again.
 */
async function hushed<T>(sink: Sink, work: () => Promise<T>): Promise<T> {
  if (depth === 0) restore = redirect(sink);
  depth += 1;
  try {
    return await work();
  } finally {
    depth -= 1;
    if (depth === 0) restore();
  }
}

function redirect(sink: Sink): () => void {
  const write = process.stdout.write;
  process.stdout.write = (text: string | Uint8Array) => {
    sink(typeof text === 'string' ? text : Buffer.from(text).toString());
    return true;
  };
  return () => {
    process.stdout.write = write;
  };
}
