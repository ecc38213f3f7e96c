import { createSkill, type Skill } from '../../lambda/alexa/skill';
import type { Line } from '../../lambda/log/log';
import type { World } from '../../lambda/turn/context';
import { memoryTable } from '../../lambda/store/memory';
import { rowStore } from '../../lambda/store/row-store';
import type { Table } from '../../lambda/store/table';
import { skillId } from '../../simulator/cloud/speaker';

/** The skill over a table in memory, with what it logs. */
export interface Stand {
  readonly skill: Skill;
  readonly table: Table;
  readonly lines: readonly Line[];
}

/** Sets the skill up. A table of one's own may fail, wait or count; the world's parts can be replaced. */
export function stand(table: Table = memoryTable(), parts: Partial<World> = {}): Stand {
  const lines: Line[] = [];
  const world: World = {
    store: () => rowStore(table),
    storeIsDown: () => false,
    coldStart: () => null,
    clock: () => performance.now(),
    log: (line) => void lines.push(line),
    stage: 'test',
    release: 'a1b2c3d',
    skillId,
    mediaUrl: 'https://media.example.com',
    ...parts,
  };
  return { skill: createSkill(world), table, lines };
}

/** The metrics that a log line carries, by name. */
export function metricsIn(line: Line | undefined): readonly string[] {
  const { CloudWatchMetrics } = (line?.['_aws'] ?? {}) as {
    readonly CloudWatchMetrics?: readonly { readonly Metrics: readonly { readonly Name: string }[] }[];
  }; // our own line: see notes() in lambda/log/log.ts
  return CloudWatchMetrics?.[0]?.Metrics.map(({ Name }) => Name) ?? [];
}
