/** Builds dist/lambda/index.js, the one file that is deployed; its source map lies beside the folder, out of the zip. */
import { build } from 'esbuild';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { slim } from './slim.mjs';

const { metafile, outputFiles } = await build({
  entryPoints: ['lambda/index.ts'],
  outfile: 'dist/lambda/index.js',
  write: false,
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

/** Whoever loads a file meanwhile gets the old one or the new one, whole: also another build is no harm. */
async function replace(file, content) {
  const fresh = `dist/.${process.pid}`;
  await writeFile(fresh, content);
  await rename(fresh, file);
}

await mkdir('dist/lambda', { recursive: true });
for (const { path, contents } of outputFiles) {
  await replace(path.endsWith('.map') ? 'dist/index.js.map' : 'dist/lambda/index.js', contents);
}
await replace('dist/meta.json', JSON.stringify(metafile));
for (const other of (await readdir('dist/lambda')).filter((file) => file !== 'index.js')) {
  await rm(`dist/lambda/${other}`, { recursive: true });
}
