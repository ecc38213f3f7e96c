import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const REGISTRY = 'https://registry.npmjs.org/';

// The shapes of npm's two files.
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Required<Package>;
const locked = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> })
  .packages;
const asked = { ...own.dependencies, ...own.devDependencies };

test('S8: the lockfile agrees with package.json', () => {
  expect({ ...locked['']?.dependencies, ...locked['']?.devDependencies }).toEqual(asked);
});

test('S8: every package that is asked for is asked for in one exact version, which is the one locked', () => {
  for (const [name, version] of Object.entries(asked)) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect([name, locked[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
});

test('S8: the function rests on three packages', () => {
  expect(Object.keys(own.dependencies).sort()).toEqual(['@aws-sdk/client-dynamodb', 'ask-sdk-core', 'ask-sdk-model']);
});

test('S8: everything that is fetched comes from the public registry and is checked against its fingerprint', () => {
  const fetched = Object.entries(locked).filter(
    ([path, { link }]) => /node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && link !== true,
  );
  // What comes inside another package is covered by that one's fingerprint.
  const alone = fetched.filter(([, { inBundle }]) => inBundle !== true);
  expect(alone.length).toBeGreaterThan(100);
  for (const [path, { resolved = REGISTRY, integrity }] of alone) {
    expect([path, resolved.startsWith(REGISTRY), integrity?.startsWith('sha512-')]).toEqual([path, true, true]);
  }
});
