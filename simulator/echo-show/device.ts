/** A screen at a moment: what a document can ask of it. */
import type { Profile } from './profile';

export interface ScreenMoment {
  readonly profile: Profile;
  readonly theme: 'light' | 'dark';
  readonly fontScale: number;
  /** `normal`, or `none` where somebody wants no movement. */
  readonly animation: 'normal' | 'none';
  /** Milliseconds since the document was mounted. */
  readonly elapsed: number;
  /** When the picture was frozen; null while it runs. */
  readonly frozen: number | null;
}

/** What is known without any bind. */
export function globalsOf({ profile, theme, fontScale, animation, elapsed }: ScreenMoment): {
  readonly [name: string]: unknown;
} {
  const { mode, shape, width, height, dpi } = profile;
  const size = { width, height, pixelWidth: (width * dpi) / 160, pixelHeight: (height * dpi) / 160, dpi };
  return {
    viewport: { mode: mode.toLowerCase(), shape: shape.toLowerCase(), theme, ...size },
    environment: { fontScale, animation, screenReader: false },
    elapsedTime: elapsed,
  };
}
