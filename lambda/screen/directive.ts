/** The one directive of an answer on a device with a screen. */
import type { Arrival } from '../score/arrival';
import { type Document, documentOf } from './document/document';
import type { Viewport } from './viewport';
import { type Showing, showingOf, stillOf, type Viewer } from './showing';

/** How a device draws: by a clock of its own, in a version of APL, or one picture an answer. */
export type Drawing = 'still' | '2023.2' | '2023.3';

/** A screen as far as it matters to what is drawn. */
export interface Screen {
  readonly drawing: Drawing;
  readonly viewport: Viewport | null;
}

/** As Alexa takes it (APL reference, RenderDocument, 2026). */
export interface RenderDocument {
  readonly type: 'Alexa.Presentation.APL.RenderDocument';
  readonly token: string;
  readonly document: Document;
  readonly datasources: { readonly passage: Showing };
}

/**
 * The token of what is shown after an answer: how many turns there have been, nothing of the listener. A touch or a
 * position that comes with another one is of an answer before.
 */
export function tokenOf({ rotation }: Viewer['listener']): string {
  return `passage-${rotation}`;
}

export function renderDocument(arrival: Arrival, viewer: Viewer, { drawing, viewport }: Screen): RenderDocument {
  const passage = drawing === 'still' ? stillOf(arrival, viewer) : showingOf(arrival, viewer);
  const document = documentOf({
    version: drawing === 'still' ? '1.9' : drawing,
    hasWeek: passage.week.length > 0,
    viewport,
  });
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: tokenOf(viewer.listener),
    document,
    datasources: { passage },
  };
}
