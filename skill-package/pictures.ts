import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { sourcesIn, type Sources } from '../cdk/sources';

/** The exercises that have a drawing of their own; the file names are these ids. */
const EXERCISES = ['bridge', 'leg_circles', 'happy_baby', 'pigeon'] as const;

/** One picture: which drawing it is made from and how wide, in pixels. */
export interface Picture {
  readonly file: string;
  readonly drawing: string;
  readonly width: number;
}

/**
 * Every picture of the skill. Icons are 108 and 512 px (skill manifest); cards are 720x480 and 1200x800, as the Alexa
 * app asks (developer.amazon.com, "Include a card", November 2026).
 */
export const PICTURES: readonly Picture[] = [
  { file: 'en-US_smallIcon.png', drawing: 'icon.svg', width: 108 },
  { file: 'en-US_largeIcon.png', drawing: 'icon.svg', width: 512 },
  ...EXERCISES.flatMap((id) => [
    { file: `${id}-small.png`, drawing: `${id}.svg`, width: 720 },
    { file: `${id}-large.png`, drawing: `${id}.svg`, width: 1200 },
  ]),
];

/** The picture as PNG bytes, the same on every machine: no fonts are used. */
export function drawn({ skillPackage }: Sources, { drawing, width }: Picture): Uint8Array {
  const svg = readFileSync(join(skillPackage, 'assets/drawings', drawing), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
}

/** Draws every picture anew into the skill package. */
function drawAll(sources: Sources): void {
  for (const picture of PICTURES) {
    writeFileSync(join(sources.skillPackage, 'assets/images', picture.file), drawn(sources, picture));
  }
}

if (process.argv[1]?.endsWith('pictures.ts')) drawAll(sourcesIn(process.cwd()));
