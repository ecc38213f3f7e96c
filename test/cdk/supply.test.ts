import { spawnSync } from 'node:child_process';
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
  readonly scripts?: Readonly<Record<string, string>>;
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
  // Four stand in the repository itself: two take the place of the second AWS SDK, which nothing here may load, and two
  // bring the deployed Node without its command.
  const fetched = Object.entries(asked).filter(([, version]) => !version.startsWith('file:'));
  expect(Object.keys(asked).length - fetched.length).toBe(4);
  for (const [name, version] of fetched) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect([name, locked[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
});

test('S8: the function rests on three packages', () => {
  expect(Object.keys(own.dependencies).sort()).toEqual(['@aws-sdk/client-dynamodb', 'ask-sdk-core', 'ask-sdk-model']);
});

test('S8: everything that is fetched, on whatever system, is checked against its fingerprint', () => {
  const fetched = Object.entries(locked).filter(
    ([path, { link }]) => /node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && link !== true,
  );
  // What comes inside another package is covered by that one's fingerprint.
  const alone = fetched.filter(([, entry]) => entry.inBundle !== true);
  expect(alone.length).toBeGreaterThan(600);
  for (const [path, { resolved = 'https:', integrity }] of alone) {
    expect([path, resolved.startsWith('https:'), integrity?.startsWith('sha512-')]).toEqual([path, true, true]);
  }
});

test('S8: no package runs a script of its own when it is installed, and no script of ours waits for that', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  // npm leaves out scripts that come before or after others, too.
  const names = Object.keys(own.scripts);
  expect(names.filter((name) => /^(pre|post)/.test(name) && names.includes(name.replace(/^(pre|post)/, '')))).toEqual(
    [],
  );
});

test('S8: the bill of materials names what the function is made of, and nothing of development', () => {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 1e8 });
  // CycloneDX, as npm writes it.
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: { name: string }[] };
  const named = components.map(({ name }) => name);
  expect(bomFormat).toBe('CycloneDX');
  expect(named).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
  expect(named).not.toContain('jest');
});

test('S8: updates are proposed in exact versions, days after they came out, and the SDKs of Alexa and AWS together', () => {
  const renovate = JSON.parse(readFileSync('renovate.json', 'utf8')) as Record<string, unknown>; // our own file
  expect(renovate).toMatchObject({ rangeStrategy: 'pin', minimumReleaseAge: '7 days', automerge: false });
});
