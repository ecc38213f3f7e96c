import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { exerciseCard } from '../../lambda/render/card';
import { hip } from '../../lambda/routine/hip/hip';
import { planOf, type PlannedSet } from '../../lambda/session/plan/plan';
import { drawn, PICTURES } from '../../skill-package/pictures';
import { onTheMat } from '../cast/listeners';
import { enUS } from '../cast/locales';

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
  const speaking = PICTURES.filter(({ drawing }) => /<text|<image|href/.test(drawing(skillPackage)));
  expect(speaking.map(({ file }) => file)).toEqual([]);
});

test('the card of each planned set names a picture that is there, its own for each side', () => {
  const media = 'https://media.example.com';
  const named = hip.exercises.flatMap(({ id }) =>
    everyStep(id).flatMap((planned) => {
      const card = exerciseCard(planned, media, enUS);
      return card.type === 'Standard' ? Object.values(card.image ?? {}) : [];
    }),
  );
  const files = new Set(named.map((url) => String(url).slice(media.length + 1)));
  expect([...files].sort()).toEqual(
    PICTURES.filter(({ width }) => width > 512)
      .map(({ file }) => file)
      .sort(),
  );
});

/** The sets of an exercise at each step easier and harder, on both sides. */
function everyStep(id: string): readonly PlannedSet[] {
  const steps = Array.from({ length: 12 }, (_, n) => n - 6);
  return steps.flatMap((step) =>
    planOf(onTheMat('gentle', { easing: { [id]: step } }, 'left')).filter(({ exercise }) => exercise.id === id),
  );
}
