import type { Snapshot } from './wire';

/** A page that wants to hear of its device, and the tab it is in. */
export interface Watcher {
  readonly tab: string;
  readonly tell: (snapshot: Snapshot) => void;
}

/** Pages by the device that they look at. */
export interface Watching {
  add(device: string, watcher: Watcher): () => void;
  of(device: string): readonly Watcher[];
  count(): number;
}

export function watching(): Watching {
  const watchers = new Map<string, readonly Watcher[]>();
  const of = (device: string): readonly Watcher[] => watchers.get(device) ?? [];
  return {
    of,
    count: () => [...watchers.values()].reduce((sum, list) => sum + list.length, 0),
    add(device, watcher) {
      watchers.set(device, [...of(device), watcher]);
      return () => {
        const rest = of(device).filter((one) => one !== watcher);
        if (rest.length === 0) watchers.delete(device);
        else watchers.set(device, rest);
      };
    },
  };
}
