/** Whether the screen is kept on: nobody wants it, it is, or the browser does not do it. */
export type Awake = 'unwanted' | 'kept' | 'refused';

/**
 * Keeps the screen on for as long as that is wanted. A browser lets go of it when the page is hidden; it is taken again
 * when the page is seen. Browsers give it to secure pages only.
 */
export function openWake(changed: (awake: Awake) => void): (wanted: boolean) => void {
  let isWanted = false;
  let isAsking = false;
  let held: WakeLockSentinel | null = null;
  const take = async (): Promise<void> => {
    if (!isWanted || isAsking || held !== null || document.visibilityState !== 'visible') return;
    isAsking = true;
    const lock = 'wakeLock' in navigator ? await navigator.wakeLock.request('screen').catch(() => null) : null;
    isAsking = false;
    if (lock === null) return changed('refused');
    held = lock;
    lock.addEventListener('release', () => {
      held = null;
      changed('unwanted');
    });
    changed('kept');
    if (!isWanted) await lock.release();
  };
  document.addEventListener('visibilitychange', () => void take());
  return (wanted) => {
    if (wanted === isWanted) return;
    isWanted = wanted;
    if (wanted) void take();
    else if (held === null) changed('unwanted');
    else void held.release();
  };
}
