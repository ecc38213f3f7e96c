/** Practises with a bundle, turn after turn, with the stub of DynamoDB in the same process; results go to descriptor 3. */
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { envelopeOf } from '../../../simulator/cloud/envelope';
import { deviceOf, launch, practise } from '../practice';
import { environmentWith } from '../environment';
import { openStub } from '../stub';

const [, , file = '', how = 'sessions', count = '1000'] = process.argv;
const warmUp = 500;
/** Only so many turns are timed, so that the times themselves weigh nothing in a long run. */
const timed = 10_000;
const total = warmUp + Number(count);

type Handler = (event: unknown, context: unknown) => Promise<ResponseEnvelope>;

async function run(): Promise<object> {
  const stub = await openStub();
  Object.assign(process.env, environmentWith(stub.endpoint));
  const { handler } = createRequire(file)(file) as { readonly handler: Handler }; // the caller names a bundle with a handler
  const origin = deviceOf('bench', stub.endpoint);
  const turns: Record<string, number[]> = {};
  let heapBefore = 0;
  const ask = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
    const event: unknown = JSON.parse(JSON.stringify(envelope));
    if (done === warmUp) heapBefore = heap();
    const { reads, writes } = stub.asked;
    const begun = performance.now();
    const answer = await handler(event, { getRemainingTimeInMillis: () => 7000 });
    const microseconds = (performance.now() - begun) * 1000;
    done += 1;
    if (done > warmUp && done <= warmUp + timed) {
      const calls = `${stub.asked.reads - reads} reads, ${stub.asked.writes - writes} writes`;
      (turns[calls] ??= []).push(microseconds);
    }
    return JSON.parse(JSON.stringify(answer)) as ResponseEnvelope; // as it comes over the wire
  };
  let done = 0;
  let at = Date.parse('2026-11-23T07:00:00Z');
  while (done < total) {
    const session = { id: `bench.${done}`, isNew: true, attributes: {}, document: null };
    if (how === 'launches') await ask(envelopeOf(launch, at, origin, session));
    else await practise(ask, origin, at);
    at += 86_400_000;
  }
  const heapAfter = heap();
  await stub.close();
  return { turns, done: done - warmUp, heapBefore, heapAfter, sockets: stub.asked.connections };
}

/** Bytes in use after a collection; the process is started with --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

void run().then((result) => {
  writeSync(3, JSON.stringify(result));
  process.exit();
});
