/**
 * Prints the bill of materials of the function (CycloneDX). `npm sbom --omit=dev` leaves out what development needs too,
 * ask-sdk-core for one, so npm is asked in a folder where development is not mentioned.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, content) => writeFileSync(join(folder, file), JSON.stringify(content));

const { name, version, license, dependencies } = read('package.json');
const own = { name, version, license, dependencies };
const { packages, ...lock } = read('package-lock.json');
// The two stand-ins of the tests are links, which npm does not mark as development.
const isNeeded = ([path, { dev, devOptional, link }]) => /^node_modules/.test(path) && !dev && !devOptional && !link;
const needed = Object.entries(packages).filter(isNeeded);
write('package.json', own);
write('package-lock.json', { ...lock, packages: { '': own, ...Object.fromEntries(needed) } });

const words = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
const { stdout, stderr, status } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
process.stdout.write(stdout);
if (status !== 0) process.stderr.write(stderr);
process.exitCode = status ?? 1;
