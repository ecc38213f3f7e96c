/** Things by numbers, each once, in the order in which they were first asked for. */
export interface Numbered<T> {
  readonly all: readonly T[];
  /** The number of a thing; those of the same key are one. */
  readonly numberOf: (thing: T, key?: string) => number;
}

export function numbered<T>(): Numbered<T> {
  const all: T[] = [];
  const numbers = new Map<unknown, number>();
  const numberOf = (thing: T, key?: string): number => {
    const known = numbers.get(key ?? thing);
    if (known !== undefined) return known;
    numbers.set(key ?? thing, all.length);
    return all.push(thing) - 1;
  };
  return { all, numberOf };
}
