import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Settings } from '../settings';
import { cardPictures, policyPages, soundsIn, type Sources } from '../sources';

/** What stands in the blanks of a page in a language; `places` are where AWS keeps what is stored, by region. */
interface Blanks {
  readonly draft: string;
  readonly places: Readonly<Record<string, string>>;
  readonly anyPlace: string;
}

const ENGLISH: Blanks = {
  draft: '(this is a draft: no address was set)',
  places: {
    'us-east-1': 'the United States',
    'us-west-2': 'the United States',
    'eu-west-1': 'Ireland',
    'ap-northeast-1': 'Japan',
  },
  anyPlace: 'the United States, Ireland or Japan',
};

const SPANISH: Blanks = {
  draft: '(esto es un borrador: no se puso una dirección)',
  places: {
    'us-east-1': 'los Estados Unidos',
    'us-west-2': 'los Estados Unidos',
    'eu-west-1': 'Irlanda',
    'ap-northeast-1': 'Japón',
  },
  anyPlace: 'los Estados Unidos, Irlanda o Japón',
};

/** The files that the CDN serves: card pictures, sounds, and policy pages as they are published, in a temporary folder. */
export function publishedFiles(sources: Sources, settings: Settings): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'));
  const pages = policyPages(sources).map((path) => {
    const page = join(folder, basename(path));
    writeFileSync(page, publishedPage(path, settings));
    return page;
  });
  return [...cardPictures(sources), ...soundsIn(sources), ...pages];
}

/**
 * A policy page with the style of all of them, and with the operator's address and the place of storage in its own
 * language. Without an address it is a draft.
 */
export function publishedPage(path: string, { contact, region = '' }: Pick<Settings, 'contact' | 'region'>): string {
  const page = readFileSync(path, 'utf8');
  const { draft, places, anyPlace } = page.includes('<html lang="es">') ? SPANISH : ENGLISH;
  const address = contact === undefined ? draft : `<a href="mailto:${contact}">${contact}</a>`;
  return page
    .replace('{{style}}', readFileSync(join(dirname(path), 'page.css'), 'utf8'))
    .replaceAll('{{contact}}', address)
    .replaceAll('{{place}}', places[region] ?? anyPlace);
}
