import { found } from '../element';
import type { PageState } from '../state';

/** Says what is typed. The words stay until they are answered: where nobody answers, they are sent again by another press. */
export function typedDrawer(say: (words: string) => void): (state: PageState) => void {
  const field = found('words');
  if (!(field instanceof HTMLInputElement)) throw new Error('the page has lost its line to type');
  let sent: string | null = null;
  let isAsking = false;
  found('say').addEventListener('submit', (event) => {
    event.preventDefault();
    if (sent !== null && isAsking) return;
    sent = field.value;
    say(sent);
  });
  return ({ asking, notice }) => {
    isAsking = asking;
    if (sent === null || asking) return;
    if (notice === null && field.value === sent) field.value = '';
    sent = null;
  };
}
