import type { Context, SupportedInterfaces } from 'ask-sdk-model';

/** What a device with a screen says that it can do. */
export const screenInterfaces: SupportedInterfaces = {
  'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
};

/** What a screen adds to the context: its size, that of a medium landscape hub, and the document it shows, by token. */
export function screenContext(document: string | null): Partial<Context> {
  return {
    Viewport: {
      experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
      mode: 'HUB',
      shape: 'RECTANGLE',
      pixelWidth: 1280,
      pixelHeight: 800,
      currentPixelWidth: 1280,
      currentPixelHeight: 800,
      dpi: 160,
      touch: ['SINGLE'],
    },
    ...(document === null
      ? {}
      : { 'Alexa.Presentation.APL': { token: document, version: 'APL_WEB_RENDERER_GANDALF' } }),
  };
}
