import { compileFunction } from 'node:vm';

/** A CloudWatch number at one moment; nothing where no data arrived. */
export type Point = number | undefined;

const FUNCTIONS = {
  FILL: (point: number, instead: number): number => (Number.isNaN(point) ? instead : point),
  IF: (claim: boolean, then: number, otherwise: number): number => (claim ? then : otherwise),
  MAX: (several: readonly number[]): number => Math.max(...several),
};

const compiled = new Map<string, (...points: readonly unknown[]) => unknown>();

/**
 * Works out a CloudWatch formula from the points of its parts. CloudWatch's syntax is JavaScript's for what we use;
 * a part without data makes the result one without data unless FILL stands in for it.
 */
export function worked(formula: string, parts: Readonly<Record<string, Point>>): Point {
  const names = [...Object.keys(FUNCTIONS), ...Object.keys(parts)];
  const result = compile(formula, names)(
    ...Object.values(FUNCTIONS),
    ...Object.values(parts).map((point) => point ?? NaN),
  );
  return typeof result === 'number' && Number.isFinite(result) ? result : undefined;
}

function compile(formula: string, names: readonly string[]): (...points: readonly unknown[]) => unknown {
  const key = `${names.join()}:${formula}`;
  // What compileFunction makes takes the names above and gives whatever the formula gives.
  const made =
    compiled.get(key) ??
    (compileFunction(`return ${formula}`, [...names]) as (...points: readonly unknown[]) => unknown);
  compiled.set(key, made);
  return made;
}
