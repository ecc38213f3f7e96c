/** A screen as a request describes it; sizes are in dp. */
export interface Viewport {
  readonly mode: string;
  readonly shape: string;
  readonly width: number;
  readonly height: number;
  /** It may be turned while something is shown. */
  readonly turns: boolean;
}

/** What a block of sizes is for; all that it names must be so. */
export interface Condition {
  readonly mode?: string;
  readonly not?: string;
  readonly round?: true;
  readonly upright?: true;
  readonly from?: number;
  readonly lower?: number;
}

/** The condition as a document asks it of the device that it is on. */
export function whenOf({ mode, not, round, upright, from, lower }: Condition): string {
  const parts = [
    ...(mode === undefined ? [] : [`viewport.mode=='${mode}'`]),
    ...(not === undefined ? [] : [`viewport.mode!='${not}'`]),
    ...(round === undefined ? [] : ["viewport.shape=='round'"]),
    ...(upright === undefined ? [] : ['viewport.height>viewport.width']),
    ...(from === undefined ? [] : [`viewport.width>=${from}`]),
    ...(lower === undefined ? [] : [`viewport.height<${lower}`]),
  ];
  return `\${${parts.join(' && ')}}`;
}

/** The same of a screen that is known; what has no condition fits all. */
export function fits(condition: Condition | undefined, viewport: Viewport): boolean {
  if (condition === undefined) return true;
  const { mode, not, round, upright, from, lower } = condition;
  return (
    (mode === undefined || mode === viewport.mode) &&
    (not === undefined || not !== viewport.mode) &&
    (round === undefined || viewport.shape === 'round') &&
    (upright === undefined || viewport.height > viewport.width) &&
    (from === undefined || viewport.width >= from) &&
    (lower === undefined || viewport.height < lower)
  );
}
