import { createSkill, type Skill } from '../../lambda/alexa/skill';
import type { Line } from '../../lambda/log/log';
import { memoryTable } from '../../lambda/store/memory';
import { rowStore } from '../../lambda/store/row-store';
import type { Table } from '../../lambda/store/table';
import { skillId } from '../../simulator/cloud/speaker';

/** The skill over a table in memory, which may be watched by another around it. */
export function skillInMemory(log: (line: Line) => void, watched: (table: Table) => Table = (table) => table): Skill {
  const table = watched(memoryTable());
  return createSkill({
    store: () => rowStore(table),
    storeIsDown: () => false,
    coldStart: () => null,
    clock: () => performance.now(),
    log,
    stage: 'bench',
    release: 'bench',
    skillId,
    mediaUrl: 'https://media.example.com',
  });
}
