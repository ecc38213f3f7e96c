/** A component as APL has it. */
export interface Component {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Shown only where an expression is true. */
export function shownWhere(condition: string): object {
  return { display: `\${${condition}?'normal':'none'}` };
}

/** A component anywhere in its container. */
export function boxed(x: unknown, y: unknown, w: unknown, h: unknown): object {
  return { position: 'absolute', left: x, top: y, width: w, height: h };
}
