/** The one directive of an answer on a device with a screen. */
import type { Arrival } from '../score/arrival';
import type { Document, documentOf, strokesFor } from './document/document';
import { tokenOf } from './token';
import type { Viewport } from './viewport';
import { type Datasource, showingOf, stillOf, type Viewer } from './showing';

/** How a device draws: by a clock of its own, in a version of APL, or one picture an answer. */
export type Runtime = 'still' | '2023.2' | '2023.3';

/** A screen as far as it matters to what is drawn. */
export interface Screen {
  readonly runtime: Runtime;
  readonly viewport: Viewport | null;
}

/** As Alexa takes it (APL reference, RenderDocument, 2026). */
export interface RenderDocument {
  readonly type: 'Alexa.Presentation.APL.RenderDocument';
  readonly token: string;
  readonly document: Document;
  readonly datasources: { readonly passage: Datasource };
}

export function renderDocument(
  arrival: Arrival,
  who: Omit<Viewer, 'strokesFor'>,
  { runtime, viewport }: Screen,
): RenderDocument {
  const { documentOf: drawnBy, strokesFor: strokes } = (documents ??= load());
  const viewer = { ...who, strokesFor: strokes };
  const passage = runtime === 'still' ? stillOf(arrival, viewer) : showingOf(arrival, viewer);
  const document = drawnBy({
    version: runtime === 'still' ? '1.9' : runtime,
    hasWeek: passage.week.length > 0,
    hasFigure: passage.figures.length > 0,
    viewport,
  });
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: tokenOf(viewer.listener),
    document,
    datasources: { passage },
  };
}

interface Documents {
  readonly documentOf: typeof documentOf;
  readonly strokesFor: typeof strokesFor;
}

/** Loaded with the first device that has a screen, from a file of its own: most have none. */
let documents: Documents | null = null;
function load(): Documents {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be loaded at every cold start
  return require('./document/document') as Documents; // what it exports
}
