/** Practises with the skill itself over a table in memory: what a turn costs without a database. Results: descriptor 3. */
import { writeSync } from 'node:fs';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { deviceOf, practise } from '../practice';
import { skillInMemory } from '../skill-in-memory';
import { profileNamed } from '../../../simulator/echo-show/profile';

const [, , count = '5000', screen = 'none'] = process.argv;
const warmUp = 2000;

async function run(): Promise<object> {
  const skill = skillInMemory(() => {});
  const origin = deviceOf('bench', null, profileNamed(screen));
  const turns: Record<string, number[]> = {};
  let done = 0;
  let used = process.cpuUsage();
  const ask = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
    const event: unknown = JSON.parse(JSON.stringify(envelope));
    const begun = performance.now();
    const answer = await skill(event, {});
    const microseconds = (performance.now() - begun) * 1000;
    done += 1;
    if (done === warmUp) used = process.cpuUsage();
    if (done > warmUp) (turns[String(answer.sessionAttributes?.['here']?.at)] ??= []).push(microseconds);
    return JSON.parse(JSON.stringify(answer)) as ResponseEnvelope; // as it comes over the wire
  };
  let at = Date.parse('2026-11-23T07:00:00Z');
  while (done < warmUp + Number(count)) {
    await practise(ask, origin, at);
    at += 86_400_000;
  }
  const { user, system } = process.cpuUsage(used);
  return { turns, done, cpu: (user + system) / (done - warmUp) };
}

void run().then((result) => {
  writeSync(3, JSON.stringify(result));
  process.exit();
});
