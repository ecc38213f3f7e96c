/** The map of the conversation, drawn from a walk over all of it. */
import type { Meaning } from '../../../lambda/conversation/heard';
import type { Place, State } from '../../../lambda/conversation/state';
import { table } from '../../../lambda/conversation/table';
import type { Step } from './explore';

/** Where a road leads: a place, or back to the one that was held. */
type End = Place | 'held';

/** The roads that a walk has found. */
export interface Roads {
  note(step: Step): void;
  /** `docs/conversation.md`, whole. */
  drawn(): string;
}

const places = Object.keys(table) as Place[]; // Object.keys forgets which keys they are

/** What a place answers itself is a road of its own; all else is heard everywhere. */
export function roads(): Roads {
  const own = new Map<string, Set<Meaning>>();
  const everywhere = new Map<Meaning, Set<End>>();
  const note = ({ at: { here }, heard: { means }, move }: Step): void => {
    const to = isHeld(here, move.to) ? 'held' : move.to.at;
    if (to === here.at) return;
    if (Object.hasOwn(table[here.at], means)) {
      const road = `  ${here.at} --> ${to}`;
      own.set(road, (own.get(road) ?? new Set()).add(means));
    } else if (to !== 'held') everywhere.set(means, (everywhere.get(means) ?? new Set()).add(to));
  };
  return { note, drawn: () => documentOf(own, everywhere) };
}

function isHeld(from: State, to: State): boolean {
  return 'held' in from && JSON.stringify(from.held) === JSON.stringify(to);
}

function documentOf(own: ReadonlyMap<string, Set<Meaning>>, everywhere: ReadonlyMap<Meaning, Set<End>>): string {
  const drawn = places.flatMap((from) =>
    [...places, 'held'].flatMap((to) => {
      const road = `  ${from} --> ${to}`;
      const meanings = own.get(road);
      return meanings === undefined ? [] : [`${road}: ${[...meanings].sort().join(', ')}`];
    }),
  );
  const asking = places.flatMap((place) => (table[place].asks === null ? [] : [[place, table[place].asks] as const]));
  const heard = [...everywhere].sort().map(([meaning, ends]) => [meaning, [...ends].sort().join(', ')] as const);
  return [
    '# The conversation',
    '',
    'Drawn from a walk over every state that words can lead to (`test/lambda/conversation/explore.ts`). A test holds it true;',
    '`UPDATE=1 npx jest test/lambda/conversation` draws it again. What keeps a place is not drawn; `held` is the place that was',
    'held while something else was asked.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> welcome: the first time',
    '  [*] --> ready: again',
    '  [*] --> welcomeBack: unfinished',
    '  [*] --> offering: long away',
    ...['settingUp', 'resting', 'rating'].map((to) => `  playing --> ${to}: (the passage ends)`),
    ...drawn,
    '```',
    '',
    '## What each place asks',
    '',
    ...tableOf(['place', 'question'], asking),
    '',
    '## Heard everywhere, where a place does not answer it itself',
    '',
    ...tableOf(['heard', 'leads on to'], heard),
    '',
  ].join('\n');
}

/** A table of two columns, each as wide as its widest cell. */
function tableOf(head: readonly [string, string], rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = (column: 0 | 1) => Math.max(3, ...[head, ...rows].map((row) => row[column].length));
  const line = (one: string, other: string) => `| ${one.padEnd(width(0))} | ${other.padEnd(width(1))} |`;
  const rule = line('-'.repeat(width(0)), '-'.repeat(width(1)));
  return [line(...head), rule, ...rows.map((row) => line(...row))];
}
