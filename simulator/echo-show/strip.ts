/** Pictures of one kind of screen side by side. */
import type { Profile } from './profile';

const gap = 24;

export function stripOf(pictures: readonly string[], { width, height }: Profile): string {
  const columns = height > width ? 7 : 4;
  const [w, h] = [width + gap, height + gap];
  const placed = pictures.map((picture, n) => {
    // Each picture brings names of its own.
    const own = picture.replaceAll('rim', `rim${n}`);
    return `<g transform="translate(${gap + (n % columns) * w} ${gap + Math.floor(n / columns) * h})">${own}</g>`;
  });
  const size = [columns * w + gap, Math.ceil(pictures.length / columns) * h + gap];
  const box = `width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size[0]} ${size[1]}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><rect width="100%" height="100%" fill="#777"/>${placed.join('')}</svg>`;
}
