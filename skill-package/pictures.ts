import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { cards } from './cards';

/** One picture: its drawing as SVG, by the folder of the skill package, and its width in pixels. */
export interface Picture {
  readonly file: string;
  readonly drawing: (skillPackage: string) => string;
  readonly width: number;
}

const icon = (skillPackage: string): string => readFileSync(join(skillPackage, 'assets/drawings/icon.svg'), 'utf8');

/**
 * Every picture of the skill. Icons are 108 and 512 px (skill manifest); cards are 720x480 and 1200x800, as the Alexa
 * app asks (developer.amazon.com, "Include a card", November 2026).
 */
export const PICTURES: readonly Picture[] = [
  { file: 'en-US_smallIcon.png', drawing: icon, width: 108 },
  { file: 'en-US_largeIcon.png', drawing: icon, width: 512 },
  ...cards.flatMap(({ name, drawing }) => [
    { file: `${name}-small.png`, drawing, width: 720 },
    { file: `${name}-large.png`, drawing, width: 1200 },
  ]),
];

/** The picture as PNG bytes. System fonts are not loaded, so the bytes are the same on every machine. */
export function drawn(skillPackage: string, { drawing, width }: Picture): Uint8Array {
  return new Resvg(drawing(skillPackage), { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}

/** Renders every picture into the skill package. */
function drawAll(skillPackage: string): void {
  for (const picture of PICTURES) {
    writeFileSync(join(skillPackage, 'assets/images', picture.file), drawn(skillPackage, picture));
  }
}

if (process.argv[1]?.endsWith('pictures.ts')) drawAll('skill-package');
