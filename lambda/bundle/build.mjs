/** Builds dist/lambda: index.js, and what it loads for Spanish or for a screen alone; source maps lie beside the folder, out of the zip. */
import { build } from 'esbuild';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { apart } from './apart.mjs';
import { slim } from './slim.mjs';

const { metafile, outputFiles } = await build({
  entryPoints: {
    index: 'lambda/index.ts',
    es: 'lambda/words/spanish/locales.ts',
    screen: 'lambda/screen/document/document.ts',
  },
  outdir: 'dist/lambda',
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
  plugins: [slim, apart],
  logLevel: 'warning',
});

/** Whoever loads a file meanwhile gets the old one or the new one, whole: also another build is no harm. */
async function replace(file, content) {
  const fresh = `dist/.${process.pid}`;
  await writeFile(fresh, content);
  await rename(fresh, file);
}

await mkdir('dist/lambda', { recursive: true });
const built = outputFiles.map(({ path, contents }) => ({ file: basename(path), contents }));
for (const { file, contents } of built.reverse()) {
  await replace(file.endsWith('.map') ? `dist/${file}` : `dist/lambda/${file}`, contents);
}
await replace('dist/meta.json', JSON.stringify(metafile));
const known = built.map(({ file }) => file);
for (const other of (await readdir('dist/lambda')).filter((file) => !known.includes(file))) {
  await rm(`dist/lambda/${other}`, { recursive: true });
}
