/**
 * `npm test`: the checks beside the tests, on the same two cores. What the checks say comes at the end; what is given after
 * `--` goes to jest. Fails where either does.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

const checks = spawn('npm run --silent check', { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
const said = [];
for (const stream of [checks.stdout, checks.stderr]) stream.on('data', (chunk) => said.push(chunk));

const tests = spawn(process.execPath, [jest, ...process.argv.slice(2)], { stdio: 'inherit' });
const [checked, tested] = await Promise.all([ended(checks), ended(tests)]);
process.stdout.write(Buffer.concat(said));
console.log(
  checked === 0
    ? 'types, lint, format and unused code: nothing found'
    : 'types, lint, format or unused code: see above',
);
process.exitCode = checked || tested;
