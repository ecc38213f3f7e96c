/** Time as a process sees it that gets to run: what is waited for, not how busy the machine is beside. */

/** Milliseconds between two ticks. */
const every = 10;

export interface Ticks {
  /** Milliseconds so far. A machine that stalls the process makes one tick of the whole stall. */
  now(): number;
  stop(): void;
}

/** A clock of ticks: a wait of a second is a hundred of them, on a busy machine fewer and never more. */
export function ticking(): Ticks {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, every);
  return { now: () => ticks * every, stop: () => clearInterval(timer) };
}

/** A signal that comes after so many milliseconds of such a clock. */
export function signalAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  let left = milliseconds;
  const timer = setInterval(() => {
    left -= every;
    if (left > 0) return;
    clearInterval(timer);
    controller.abort(new DOMException('it took too long', 'TimeoutError'));
  }, every);
  timer.unref();
  return controller.signal;
}
