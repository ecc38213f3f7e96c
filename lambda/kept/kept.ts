/** Gives what is known by a key, or makes it. */
export type Keeper<T> = (key: string, make: () => T) => T;

/**
 * Keeps the last so many things that were made, by the text of all that they depend on. A key never leaves out what a thing
 * depends on; one that says too much only makes it anew. What is kept is shared, so nothing may change it.
 */
export function kept<T>(most: number): Keeper<T> {
  const made = new Map<string, T>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make();
    const [oldest] = made.size < most ? [] : made.keys();
    if (oldest !== undefined) made.delete(oldest);
    made.set(key, fresh);
    return fresh;
  };
}

/** Keeps one thing for each object that never changes, as long as that is in use. */
export function keptFor<One extends object, T>(make: (one: One) => T): (one: One) => T {
  const made = new WeakMap<One, T>();
  return (one) => {
    const known = made.get(one);
    if (known !== undefined) return known;
    const fresh = make(one);
    made.set(one, fresh);
    return fresh;
  };
}
