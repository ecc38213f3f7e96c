/**
 * Reading what may be anything: a saved row of another release, session attributes, a request. A reader gives a value of
 * its type, or its fallback; it never throws.
 */
export type Reader<T> = (value: unknown) => T;

/** Values as deep and long as ours never are. */
const longestText = 100;

// Asked of everything that is read: taken once, they need no look into the globals.
const { isArray } = Array;
const { hasOwn } = Object;

export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !isArray(value);
}

/** An own property of something that may not be an object at all. */
export function property(value: unknown, key: string): unknown {
  return isRecord(value) && hasOwn(value, key) ? value[key] : undefined;
}

export function oneOf<T extends string>(allowed: readonly T[], fallback: T): Reader<T>;
export function oneOf<T extends string>(allowed: readonly T[], fallback: null): Reader<T | null>;
export function oneOf<T extends string>(allowed: readonly T[], fallback: T | null): Reader<T | null> {
  // What is among the allowed ones is of their type.
  return (value) => (allowed.includes(value as T) ? (value as T) : fallback);
}

/** A whole number between two bounds; one outside them is moved to the nearer. */
export function whole(least: number, most: number, fallback = least): Reader<number> {
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : fallback;
}

export function text(pattern: RegExp): Reader<string | null> {
  return (value) => (typeof value === 'string' && value.length <= longestText && pattern.test(value) ? value : null);
}

export function truth(value: unknown): boolean {
  return value === true;
}

export function list<T>(read: Reader<T | null>, most: number): Reader<readonly T[]> {
  return (value) => {
    const items: T[] = [];
    if (!isArray(value)) return items;
    for (const one of value.slice(0, most)) {
      const item = read(one);
      if (item !== null) items.push(item);
    }
    return items;
  };
}

/** A map with known keys; keys and values that are not understood are left out. */
export function mapOf<K extends string, T>(keys: readonly K[], read: Reader<T>): Reader<{ readonly [key in K]?: T }> {
  return (value) => {
    const map: { [key in K]?: T } = {};
    for (const key of keys) {
      const found = property(value, key);
      if (found !== undefined) map[key] = read(found);
    }
    return map;
  };
}
