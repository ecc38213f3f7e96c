/** The colours of the light and the dark theme; a test computes their contrasts. White and black are safe on a TV. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  /** The spoken line, and what goes with the number. */
  readonly soft: string;
  readonly ring: string;
  readonly track: string;
  readonly key: string;
  readonly onKey: string;
  readonly stop: string;
  readonly focus: string;
  /** The figure: decoration, beside the words that say what it does. */
  readonly mat: string;
  readonly towel: string;
  readonly far: string;
  readonly near: string;
  readonly skin: string;
  readonly hair: string;
}

export const light: Colours = {
  ground: '#eef4f0',
  ink: '#16324f',
  soft: '#2b3b5c',
  ring: '#2f7a78',
  track: '#d3e2da',
  key: '#16324f',
  onKey: '#f0f0f0',
  stop: '#9c2f1f',
  focus: '#e0862f',
  mat: '#9cc3b3',
  towel: '#d9c39b',
  far: '#7d8ca6',
  near: '#2b3b5c',
  skin: '#d39c79',
  hair: '#4a3529',
};

export const dark: Colours = {
  ground: '#0f1a22',
  ink: '#f0f0f0',
  soft: '#c9dbe6',
  ring: '#6fc7bd',
  track: '#26404a',
  key: '#2c5478',
  onKey: '#f0f0f0',
  stop: '#9c2f1f',
  focus: '#ffc46b',
  mat: '#38584f',
  towel: '#d9c39b',
  far: '#4c6480',
  near: '#8fb3d1',
  skin: '#d39c79',
  hair: '#8a6a52',
};
