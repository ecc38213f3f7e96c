/** SSML as a voice takes it: words with their rate, breaks, and sounds. */
import { XMLParser } from 'fast-xml-parser';
import { type Rate, speechTime } from '../../../lambda/score/speech-time';
import { soundNamed } from '../../../lambda/sound/sounds';
import { enUS } from '../../cast/locales';

export type Spoken =
  | { readonly words: string; readonly rate: Rate }
  | { readonly pause: number }
  | { readonly plays: string; readonly lasts: number };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
});

/** The parts of an answer in order. It refuses what is not the SSML that we use. */
export function spokenIn(ssml: string): readonly Spoken[] {
  const [root, ...more]: readonly unknown[] = parser.parse(ssml);
  if (more.length > 0 || !isNode(root) || !Array.isArray(root['speak'])) throw new Error(`not one <speak>: ${ssml}`);
  return root['speak'].flatMap((node) => partsOf(node, 100));
}

type Node = { readonly [tag: string]: unknown };

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null;
}

/** The styles of voice that we use, by their attributes; volume and pitch take no time. */
const rates: { readonly [style: string]: Rate } = {
  'rate 95%': 95,
  'volume soft, pitch -10%': 100,
  'rate 95%, volume soft, pitch -10%': 95,
  'level moderate': 95,
};

function partsOf(node: unknown, rate: Rate): readonly Spoken[] {
  if (!isNode(node)) throw new Error(`not a node: ${JSON.stringify(node)}`);
  if ('#text' in node) return [{ words: String(node['#text']), rate }];
  const attributes = isNode(node[':@']) ? node[':@'] : {};
  if ('break' in node) return [{ pause: secondsIn(String(attributes['time'])) }];
  if ('audio' in node) return [soundAt(String(attributes['src']))];
  const inner = node['prosody'] ?? node['emphasis'];
  const style = Object.entries(attributes).map(([name, value]) => `${name} ${String(value)}`);
  const inside = rates[style.join(', ')];
  if (!Array.isArray(inner) || inside === undefined) throw new Error(`unknown tag: ${JSON.stringify(node)}`);
  return inner.flatMap((child) => partsOf(child, inside));
}

/** A sound by its address: one that no file of ours has is refused. */
function soundAt(address: string): Spoken {
  const plays = /^https:\/\/[\w./-]+\/([\w-]+)\.[0-9a-f]{10}\.mp3$/.exec(address)?.[1] ?? '';
  const sound = soundNamed(plays);
  if (sound === null || !address.endsWith(`/${sound.file}`)) throw new Error(`no sound of ours: ${address}`);
  return { plays, lasts: sound.lasts };
}

function secondsIn(time: string): number {
  const found = /^(\d+(?:\.\d+)?)s$/.exec(time)?.[1];
  if (found === undefined) throw new Error(`no time for a break: ${time}`);
  return Number(found);
}

/** How long an answer lasts by the arithmetic of its own text and breaks. */
export function secondsOf(ssml: string, { voice } = enUS): number {
  return spokenIn(ssml).reduce(
    (sum, part) =>
      sum + ('pause' in part ? part.pause : 'plays' in part ? part.lasts : speechTime(part.words, voice, part.rate)),
    0,
  );
}
