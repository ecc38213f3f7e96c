import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { ours } from '../../bench/floors';
import { inputsOf, readMetafile } from '../../bench/tables/size';

/** KB of the bundle, minified and gzipped. The goals are 345 and 110, and 300 and 92 before screens and languages (docs/performance.md); above these it does not ship. */
const most = { minified: 450, gzipped: 125 };

describe('P1 bundle-size', () => {
  it('the bundle is small enough to load fast', () => {
    expect(statSync(ours.file).size / 1000).toBeLessThanOrEqual(most.minified);
    expect(gzipSync(readFileSync(ours.file)).length / 1000).toBeLessThanOrEqual(most.gzipped);
  });

  it('no provider of credentials but the environment is in it, and no older SDK', () => {
    const inside = inputsOf(readMetafile()).filter(([, bytes]) => bytes > 0);
    const forbidden =
      /credential-provider-(?!node\/)|credential-provider-imds|nested-clients|token-providers|node_modules\/aws-sdk\//;
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter(([file]) => forbidden.test(file))).toEqual([]);
  });

  it('the source map is kept out of it', () => {
    expect(readFileSync(ours.file, 'utf8')).not.toMatch(/sourceMappingURL/);
  });
});
