import type { Side } from '../routine/routine';
import type { Role } from './shape';

export type Palette = { readonly [role in Role | 'ground' | 'glow']: string };

/** The leg that works, where its side is shown. */
export const sideColours: { readonly [side in Side]: string } = { left: '#0b5f7d', right: '#8a2f6b' };

/** The colours of the cards and of a light screen. */
export const palette: Palette = {
  ground: '#eef4f0',
  glow: '#deebe4',
  mat: '#9cc3b3',
  'mat edge': '#7ba897',
  wall: '#cfdcd6',
  guide: '#d9774a',
  chair: '#a9825f',
  'far chair': '#8d6b4d',
  skin: '#d39c79',
  'far skin': '#b57f60',
  hair: '#4a3529',
  face: '#5b3f30',
  shirt: '#2f7a78',
  sleeve: '#276a69',
  'far sleeve': '#1f5857',
  trousers: '#2b3b5c',
  'far trousers': '#4b5d80',
  working: '#3a66a6',
  'far working': '#5f86ba',
  towel: '#f7efe0',
  'towel edge': '#d9c39b',
};
