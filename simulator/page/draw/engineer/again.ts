import type { Again, Trace } from '../../../web/wire';
import { button, made } from '../../element';
import { compared } from './compared';

/** A request that can be edited and sent again, and what the skill answers now beside what it answered then. */
export function againPart({ request, response }: Trace, send: (request: object) => Promise<Again>): HTMLElement {
  const field = made('textarea', 'request');
  field.value = JSON.stringify(request, null, 2);
  field.spellcheck = false;
  field.setAttribute('aria-label', 'Request to edit');
  const found = made('div', '');
  found.setAttribute('aria-live', 'polite');
  const ask = async (): Promise<void> => {
    const edited = read(field.value);
    if (edited === null) return found.replaceChildren(made('p', 'fault', 'That is not JSON.'));
    try {
      const { response: now, took } = await send(edited);
      const texts = [response, now].map((one) => JSON.stringify(one, null, 2)) as [string, string]; // two in, two out
      found.replaceChildren(
        made('p', 'small', `The skill took ${took.toFixed(1)} ms.`),
        compared('Response', ...texts),
      );
    } catch (fault) {
      found.replaceChildren(made('p', 'fault', fault instanceof Error ? fault.message : String(fault)));
    }
  };
  const press = button('Send again', '', () => void ask());
  return made('details', 'wide', made('summary', '', 'Edit the request, and send it again'), field, press, found);
}

function read(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
