/** How loud the room is, for as long as somebody wants to know. */
export interface Level {
  /** Asks for the microphone; without one, or where it is refused, nothing is told. The recognition says why. */
  open(): Promise<void>;
  close(): void;
}

/** Milliseconds between two measures: the eye sees a level move, and a processor hardly notices. */
const often = 80;

/** Tells a loudness from 0 to 1 while it is open. */
export function openLevel(tell: (loudness: number) => void): Level {
  let stop: (() => void) | null = null;
  let wanted = false;
  const close = (): void => {
    wanted = false;
    stop?.();
    stop = null;
    tell(0);
  };
  return {
    close,
    async open() {
      if (wanted) return;
      wanted = true;
      const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => null);
      if (stream === null || stream === undefined) return;
      if (wanted) stop = measured(stream, tell);
      else for (const track of stream.getTracks()) track.stop();
    },
  };
}

function measured(stream: MediaStream, tell: (loudness: number) => void): () => void {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 512 });
  context.createMediaStreamSource(stream).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(wave);
    const power = wave.reduce((sum, value) => sum + value * value, 0) / wave.length;
    tell(Math.min(1, Math.round(Math.sqrt(power) * 40) / 10));
  }, often);
  return () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    void context.close();
  };
}
