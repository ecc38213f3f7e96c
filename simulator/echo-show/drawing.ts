/** A document with its data, as a response carries it. */
import { textOf } from './evaluate';
import { fieldsOf, type Fields } from './inflate';

export interface Drawing {
  readonly token: string;
  readonly document: Fields;
  readonly datasources: Fields;
}

/** The document of a response; null where it has none. */
export function drawingIn(directives: readonly unknown[]): Drawing | null {
  const one = directives.map(fieldsOf).find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  if (one === undefined) return null;
  return {
    token: textOf(one['token']),
    document: fieldsOf(one['document']),
    datasources: fieldsOf(one['datasources']),
  };
}
