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
};
