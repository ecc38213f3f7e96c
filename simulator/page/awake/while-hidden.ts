/** Milliseconds between two ticks of a page that nobody sees. */
const often = 100;

/**
 * Ticks while the page is hidden: it gets no frames, but goes on speaking. Browsers slow the timers of hidden pages down
 * to one a minute, but not those of a worker; where there is none, the page's own have to do.
 */
export function whileHidden(tick: () => void): void {
  let worker: Worker | null = null;
  const change = (): void => {
    worker?.terminate();
    worker = null;
    if (!document.hidden) return;
    try {
      worker = new Worker('/ticker.js');
      worker.addEventListener('message', tick);
    } catch {
      // The timer below ticks, if seldom.
    }
  };
  document.addEventListener('visibilitychange', change);
  change();
  setInterval(() => {
    if (document.hidden) tick();
  }, often);
}
