/** Does work for the same name one piece after another, and for other names beside it. A failure is the caller's own. */
export type Queue = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export function queue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const done = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, done);
    const settled = () => {
      if (last.get(name) === done) last.delete(name);
    };
    done.then(settled, settled);
    return done;
  };
}
