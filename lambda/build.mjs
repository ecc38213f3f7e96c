/** Builds dist/lambda/index.js, the one file that is deployed; its source map lies beside the folder, out of the zip. */
import { build } from 'esbuild';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });

const { metafile } = await build({
  entryPoints: ['lambda/index.ts'],
  outfile: 'dist/lambda/index.js',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'external',
  metafile: true,
  // ESM sources shake down to two thirds; CommonJS output loads faster than ESM on Node 24.
  mainFields: ['module', 'main'],
  // The SDK's chain of credential providers is never asked: index.ts gives the client its credentials.
  alias: { '@aws-sdk/credential-provider-node': './lambda/store/no-credential-chain.ts' },
  logLevel: 'warning',
});

await rename('dist/lambda/index.js.map', 'dist/index.js.map');
await writeFile('dist/meta.json', JSON.stringify(metafile));
