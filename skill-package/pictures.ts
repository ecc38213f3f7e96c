import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { exerciseIds } from '../lambda/routine/routines';

/** One picture: its drawing, and its width in pixels. */
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
  ...exerciseIds.flatMap((id) => [
    { file: `${id}-small.png`, drawing: `${id}.svg`, width: 720 },
    { file: `${id}-large.png`, drawing: `${id}.svg`, width: 1200 },
  ]),
];

/** The picture as PNG bytes. System fonts are not loaded, so the bytes are the same on every machine. */
export function drawn(skillPackage: string, { drawing, width }: Picture): Uint8Array {
  const svg = readFileSync(join(skillPackage, 'assets/drawings', drawing), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
}

/** Renders every picture into the skill package. */
function drawAll(skillPackage: string): void {
  for (const picture of PICTURES) {
    writeFileSync(join(skillPackage, 'assets/images', picture.file), drawn(skillPackage, picture));
  }
}

if (process.argv[1]?.endsWith('pictures.ts')) drawAll('skill-package');
