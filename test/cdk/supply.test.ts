import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

// The shapes of npm's two files.
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Required<Package>;
const locked = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> })
  .packages;
const asked = { ...own.dependencies, ...own.devDependencies };

test('S8: the lockfile agrees with package.json', () => {
  expect({ ...locked['']?.dependencies, ...locked['']?.devDependencies }).toEqual(asked);
});

test('S8: every package that is asked for is asked for in one exact version, which is the one locked', () => {
  // Two stand in the repository itself: they take the place of the second AWS SDK, which nothing here may load.
  const fetched = Object.entries(asked).filter(([, version]) => !version.startsWith('file:test/stubs/'));
  expect(Object.keys(asked).length - fetched.length).toBe(2);
  for (const [name, version] of fetched) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect([name, locked[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
});

test('S8: the function rests on three packages', () => {
  expect(Object.keys(own.dependencies).sort()).toEqual(['@aws-sdk/client-dynamodb', 'ask-sdk-core', 'ask-sdk-model']);
});

test('S8: everything that is fetched on Linux is checked against its fingerprint', () => {
  const fetched = Object.entries(locked).filter(
    ([path, { link }]) => /node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && link !== true,
  );
  // What comes inside another package is covered by that one's fingerprint.
  const alone = fetched.filter(([, entry]) => entry.inBundle !== true && !isForElsewhere(entry));
  expect(alone.length).toBeGreaterThan(100);
  for (const [path, { resolved = 'https:', integrity }] of alone) {
    expect([path, resolved.startsWith('https:'), integrity?.startsWith('sha512-')]).toEqual([path, true, true]);
  }
});

/** A build of an optional package for another system, or for a processor that no machine of ours has. */
function isForElsewhere({ optional, os, cpu }: Package): boolean {
  const here = (os?.includes('linux') ?? true) && (cpu?.some((one) => one === 'x64' || one === 'arm64') ?? true);
  return optional === true && !here;
}
