import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Settings } from '../settings';
import { cardPictures, policyPages, type Sources } from '../sources';

/** Where AWS keeps what is stored, by the regions that Alexa can call. */
const PLACES: Readonly<Record<string, string>> = {
  'us-east-1': 'the United States',
  'us-west-2': 'the United States',
  'eu-west-1': 'Ireland',
  'ap-northeast-1': 'Japan',
};

/** The files that the CDN serves: card pictures, and policy pages with their blanks filled, in a temporary folder. */
export function publishedFiles(sources: Sources, settings: Settings): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'));
  const pages = policyPages(sources).map((path) => {
    const page = join(folder, basename(path));
    writeFileSync(page, filled(readFileSync(path, 'utf8'), settings));
    return page;
  });
  return [...cardPictures(sources), ...pages];
}

/** A page with the operator's address and the place of storage in it. Without an address it says that it is a draft. */
export function filled(page: string, { contact, region = '' }: Pick<Settings, 'contact' | 'region'>): string {
  const address =
    contact === undefined ? '(this is a draft: no address was set)' : `<a href="mailto:${contact}">${contact}</a>`;
  return page
    .replaceAll('{{contact}}', address)
    .replaceAll('{{place}}', PLACES[region] ?? 'the United States, Ireland or Japan');
}
