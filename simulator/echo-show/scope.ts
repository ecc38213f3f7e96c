/** Names that a part of a document can use: its own, those around it, and the document's resources. */
import { type Scope, valueOf } from './evaluate';

/** A scope with some names of its own. Names are found in the innermost scope first. */
export function inner(outer: Scope, names: { readonly [name: string]: unknown }): Scope {
  const find: Scope['find'] = (name) => (Object.hasOwn(names, name) ? { value: names[name] } : outer.find(name));
  return { ...outer, find };
}

export function outermost(globals: { readonly [name: string]: unknown }, tell: (fault: string) => void): Scope {
  return inner({ find: () => null, resource: () => null, tell }, globals);
}

interface Block {
  readonly when?: string;
  readonly numbers?: { readonly [name: string]: unknown };
  readonly colors?: { readonly [name: string]: unknown };
}

/** The scope with the resources of a document: block by block, each from those before it; the last one wins. */
export function withResources(outer: Scope, blocks: readonly Block[]): Scope {
  const known = new Map<string, unknown>();
  const resource: Scope['resource'] = (name) => (known.has(name) ? { value: known.get(name) } : null);
  const scope = { ...outer, resource };
  for (const { when, numbers = {}, colors = {} } of blocks) {
    if (when !== undefined && valueOf(when, scope) !== true) continue;
    for (const [name, value] of Object.entries(numbers)) known.set(name, Number(valueOf(value, scope)));
    for (const [name, value] of Object.entries(colors)) known.set(name, valueOf(value, scope));
  }
  return scope;
}

interface Bind {
  readonly name: string;
  readonly value: unknown;
}

/** The scope of a component that binds names; `set` are those that a command has changed since. */
export function withBinds(outer: Scope, binds: unknown, set: { readonly [name: string]: unknown } = {}): Scope {
  const list = Array.isArray(binds) ? (binds as readonly Bind[]) : []; // as our documents have them
  return list.reduce(
    (scope, { name, value }) => inner(scope, { [name]: Object.hasOwn(set, name) ? set[name] : valueOf(value, scope) }),
    outer,
  );
}
