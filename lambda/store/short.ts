/** JSON of a row, written short: each kilobyte of a row is one more write unit. */
import { isRecord, property } from '../reading/reader';

/** What a reader makes of nothing, by its name: it is left out. */
const understood: Readonly<Record<string, unknown>> = { kind: 'whole', startSide: 'left' };

/** For writing: what goes without saying is left out, a spot stands as `pigeon/left/1/1`, and the work of the sets of a side stands as `10 10 6/10`, or `-` for none. */
export function inShort(key: string, value: unknown): unknown {
  if (key === 'done' && isRecord(value)) return sidesIn(value);
  if (key === 'next' && isRecord(value)) return spotIn(value);
  return key !== '' && (isEmpty(value) || understood[key] === value) ? undefined : value;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
}

function spotIn({ exercise, side, set, repetition }: Readonly<Record<string, unknown>>): string {
  return [exercise, ...(side === null ? [] : [side]), set, repetition].map(String).join('/');
}

function spotOf(text: string): unknown {
  const [, exercise, side = null, set, repetition] = /^(\w+)(?:\/(left|right))?\/(\d+)\/(\d+)$/.exec(text) ?? [];
  return { exercise, side, set: Number(set), repetition: Number(repetition) };
}

/** The work of each side, by its name, for works by the names of their sets. */
function sidesIn(done: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const sides = new Map<string, string[]>();
  for (const [name, work] of Object.entries(done)) {
    const [, side = name, set = '1'] = /^(.+)\/(\d{1,2})$/.exec(name) ?? [];
    const works = sides.get(side) ?? [];
    while (works.length < Number(set)) works.push('-');
    works[Number(set) - 1] = workIn(work);
    sides.set(side, works);
  }
  return Object.fromEntries([...sides].map(([side, works]) => [side, works.join(' ')]));
}

function workIn(work: unknown): string {
  const [did, of] = [property(work, 'did'), property(work, 'of')].map(String);
  return did === of ? `${of}` : `${did}/${of}`;
}

/** For reading, of this release and those before it: works by the names of their sets, each as `6/10` or as it was. */
export function atLength(key: string, value: unknown): unknown {
  if (key === 'next' && typeof value === 'string') return spotOf(value);
  if (key !== 'done' || !isRecord(value)) return value;
  const works = Object.entries(value).flatMap(([name, work]) => {
    if (typeof work !== 'string' || /\/\d{1,2}$/.test(name)) return [[name, work] as const];
    const sets = work
      .split(' ')
      .slice(0, 99)
      .map((one, n) => [`${name}/${n + 1}`, one] as const);
    return sets.filter(([, one]) => one !== '-').map(([set, one]) => [set, whole(one)] as const);
  });
  return Object.fromEntries(works);
}

function whole(work: string): string {
  return work.includes('/') ? work : `${work}/${work}`;
}
