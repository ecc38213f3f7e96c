import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { drawn, PICTURES } from '../../skill-package/pictures';

const skillPackage = 'skill-package';
const images = join(skillPackage, 'assets/images');
const SIZES = {
  '_smallIcon.png': [108, 108],
  '_largeIcon.png': [512, 512],
  '-small.png': [720, 480],
  '-large.png': [1200, 800],
};

test('each committed picture is what its drawing gives, byte for byte (npm run pictures draws them anew)', () => {
  for (const picture of PICTURES) {
    const committed = readFileSync(join(images, picture.file));
    expect([picture.file, committed.equals(Buffer.from(drawn(skillPackage, picture)))]).toEqual([picture.file, true]);
  }
});

test('no picture lies about without a drawing', () => {
  expect(readdirSync(images).sort()).toEqual(PICTURES.map(({ file }) => file).sort());
});

test('icons are 108 and 512 pixels, card pictures 720x480 and 1200x800, none over 100 KB', () => {
  for (const { file } of PICTURES) {
    const png = readFileSync(join(images, file));
    const size = Object.entries(SIZES).find(([ending]) => file.endsWith(ending))?.[1];
    expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, ...(size ?? [])]);
    expect(png.length).toBeLessThan(100_000);
  }
});

test('no drawing holds words, which could not be translated', () => {
  for (const { drawing } of PICTURES) {
    expect(readFileSync(join(skillPackage, 'assets/drawings', drawing), 'utf8')).not.toMatch(/<text|<image|href/);
  }
});
