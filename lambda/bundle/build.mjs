/** Builds dist/lambda/index.js, the one file that is deployed; its source map lies beside the folder, out of the zip. */
import { build } from 'esbuild';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { slim } from './slim.mjs';

await rm('dist/lambda', { recursive: true, force: true });
await mkdir('dist/lambda', { recursive: true });

const { metafile } = await build({
  entryPoints: ['lambda/index.ts'],
  outfile: 'dist/lambda/index.js',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // A real `import('node:http')` reads every name of it, and so makes Node load its fetch; a `require` reads what is asked.
  supported: { 'dynamic-import': false },
  sourcemap: 'external',
  metafile: true,
  // ESM sources shake down to two thirds; CommonJS output loads faster than ESM on Node 24.
  mainFields: ['module', 'main'],
  plugins: [slim],
  logLevel: 'warning',
});

await rename('dist/lambda/index.js.map', 'dist/index.js.map');
await writeFile('dist/meta.json', JSON.stringify(metafile));
