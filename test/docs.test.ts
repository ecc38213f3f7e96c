import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const pages = ['README.md', ...pagesIn('docs')];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object }; // our own file

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? pagesIn(join(folder, entry.name))
      : entry.name.endsWith('.md')
        ? [join(folder, entry.name)]
        : [],
  );
}

/** What a page says, piece by piece: everything that a pattern's first group matches in it. */
function found(page: string, pattern: RegExp): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, first]) => first ?? '');
}

test.each(pages)('%s links to what is there', (page) => {
  const links = found(page, /\]\((?!https?:)([^)#]+)[^)]*\)/g);
  expect(links.filter((link) => !existsSync(normalize(join(dirname(page), link))))).toEqual([]);
});

test.each(pages)('%s names files that are there', (page) => {
  const files = found(page, /`((?:test|lambda|cdk|simulator|docs|skill-package)\/[\w./-]+\.\w+)`/g);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(pages)('%s names commands that are there', (page) => {
  const commands = found(page, /npm run (?:--silent )?([a-z]+)/g);
  expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
});
