/** Stand-ins for what a browser speaks and listens with, as scripts that run before the page does. */

/** A voice that is there after some milliseconds, as slow as that, and sounds so late. What it says stands in `spoken`. */
export function voiceScript(after: number, slowness: number, late: number): string {
  return `(() => {
    window.spoken = [];
    const listeners = [];
    let voices = [];
    let timers = [];
    class Utterance extends EventTarget {
      constructor(text) { super(); this.text = text; this.rate = 1; }
    }
    window.SpeechSynthesisUtterance = Utterance;
    const synthesis = {
      speaking: false,
      pending: false,
      getVoices: () => voices,
      addEventListener: (_, told) => listeners.push(told),
      cancel: () => { timers.forEach(clearTimeout); synthesis.speaking = false; },
      speak: (utterance) => {
        synthesis.speaking = true;
        const lasts = ${slowness} * (0.0466 * utterance.text.length + 0.14) * 1000 / utterance.rate;
        const tell = (what) => utterance.dispatchEvent(new Event(what));
        timers = [
          setTimeout(() => { window.spoken.push([performance.now(), utterance.text, utterance.rate]); tell('start'); }, ${late}),
          setTimeout(() => { synthesis.speaking = false; tell('end'); }, ${late} + lasts),
        ];
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    setTimeout(() => {
      voices = [
        { name: 'Zarvox', lang: 'en-US', localService: true, default: true },
        { name: 'Ava (Premium)', lang: 'en-US', localService: true, default: false },
        { name: 'Anna', lang: 'de-DE', localService: true, default: false },
      ];
      listeners.forEach((told) => told());
    }, ${after});
  })()`;
}

/** Ears that hear what the test says: by `hear(words)`; they fail by `deaf(error)`, and `starts` counts how often they open. */
export const earsScript = `(() => {
  let ears = null;
  window.starts = 0;
  class Recognition {
    start() { ears = this; window.starts += 1; }
    abort() { if (ears === this) ears = null; }
  }
  window.webkitSpeechRecognition = Recognition;
  window.SpeechRecognition = Recognition;
  window.hear = (words, isFinal = true) =>
    ears?.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript: words }], { isFinal })] });
  window.deaf = (error) => { const one = ears; one?.onerror?.({ error }); one?.onend?.(); };
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: () => Promise.reject(new Error('none')) } });
})()`;

export const noEarsScript = `
  Object.defineProperty(window, 'webkitSpeechRecognition', { value: undefined });
  Object.defineProperty(window, 'SpeechRecognition', { value: undefined });
`;

/** A screen that can be kept on: `lit` says whether it is, `wakes` how often that was asked for. */
export const wakeScript = `(() => {
  window.lit = false;
  window.wakes = 0;
  let held = [];
  const release = (lock) => { held = held.filter((one) => one !== lock); window.lit = held.length > 0; lock.dispatchEvent(new Event('release')); };
  const request = async () => {
    if (document.visibilityState !== 'visible') throw new Error('hidden');
    const lock = Object.assign(new EventTarget(), { release: async () => release(lock) });
    held.push(lock);
    window.wakes += 1;
    window.lit = true;
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState !== 'visible') held.forEach(release); }, true);
})()`;

export const noWakeScript = `Object.defineProperty(navigator, 'wakeLock', {
  value: { request: () => Promise.reject(new Error('the battery is low')) },
});`;

/** Hides the page, or shows it again, as far as a page can know that. */
export function hiding(is: boolean): string {
  return `(() => {
    Object.defineProperty(document, 'hidden', { value: ${String(is)}, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: '${is ? 'hidden' : 'visible'}', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  })()`;
}

/** A loudspeaker whose sounds stand in `heard` with their time and where they began; or one that plays nothing. */
export function soundScript(plays: boolean): string {
  return `(() => {
    window.heard = [];
    window.Audio = class {
      constructor() { this.paused = true; this.ended = false; this.currentTime = 0; this.playbackRate = 1; }
      async play() {
        window.heard.push([performance.now(), this.currentTime, this.src]);
        if (!${plays}) throw new Error('no such format');
        this.paused = false;
      }
      pause() { this.paused = true; }
    };
  })()`;
}
