/** Loads a bundle in this fresh process, asks it once and then some more, and writes what that took to descriptor 3. */
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';

type Handler = (event: unknown, context: unknown, callback: (fault: unknown, answer: unknown) => void) => unknown;

const [, , file = '', event = '', turns = '0'] = process.argv;
const load = createRequire(file);
const megabytes = (): number => process.memoryUsage().rss / 1e6;

const begun = performance.now();
const used = process.cpuUsage();
const { handler } = load(file) as { readonly handler?: Handler }; // whatever it exports, a handler is all that is looked for
const loadMs = performance.now() - begun;
const { user, system } = process.cpuUsage(used);
const loadCpuMs = (user + system) / 1000;

async function run(): Promise<object> {
  const loaded = { loadMs, loadCpuMs, rssLoaded: megabytes() };
  if (handler === undefined || event === '') return loaded;
  const asked = performance.now();
  await invoke(handler);
  const firstMs = performance.now() - asked;
  const rssFirst = megabytes();
  const spent = process.cpuUsage(used);
  for (let turn = 0; turn < Number(turns); turn += 1) await invoke(handler);
  return {
    ...loaded,
    firstMs,
    answeredCpuMs: (spent.user + spent.system) / 1000,
    rssFirst,
    rss: megabytes(),
    undici: modulesLoaded().some((name) => name.includes('undici/undici')),
  };
}

/** The parts of Node that are loaded; Node has this list, its types do not. */
function modulesLoaded(): readonly string[] {
  return (process as unknown as { readonly moduleLoadList: readonly string[] }).moduleLoadList;
}

/** Handlers that call back, as older ones do, and those that promise. */
function invoke(handle: Handler): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const answer = handle(JSON.parse(event), {}, (fault, value) => (fault ? reject(fault as Error) : resolve(value)));
    if (answer instanceof Promise) answer.then(resolve, reject);
  });
}

void run().then((result) => {
  writeSync(3, JSON.stringify(result));
  process.exit();
});
