import type { MeasuredVoice } from '../../conductor/measured-voice';

/** What a browser remembers of its voices: which one is wanted for a locale, and how each was measured. */

export function chosenVoice(locale: string): string | null {
  const kept = read(`hip-routine.voice.${locale}`);
  return typeof kept === 'string' ? kept : null;
}

export function rememberVoice(locale: string, name: string | null): void {
  write(`hip-routine.voice.${locale}`, name);
}

/** How a voice was when it was last heard; null is one that nobody heard, or that was kept in another form. */
export function measuredBefore(name: string): MeasuredVoice | null {
  const kept = read(`hip-routine.measured.${name}`);
  return isMeasured(kept) ? kept : null;
}

export function rememberMeasured(name: string, voice: MeasuredVoice): void {
  write(`hip-routine.measured.${name}`, voice);
}

function isMeasured(kept: unknown): kept is MeasuredVoice {
  if (typeof kept !== 'object' || kept === null || !('sums' in kept)) return false;
  const { sums, ...own } = kept;
  const isNumbers = (of: object, names: readonly string[]): boolean =>
    names.every((name) => Number.isFinite(Reflect.get(of, name)));
  const isSums = typeof sums === 'object' && sums !== null;
  return (
    isSums &&
    isNumbers(own, ['latency', 'each', 'slowness']) &&
    isNumbers(sums, ['weight', 'clock', 'voice', 'clockSquared', 'both'])
  );
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing measures anew.
  }
}
