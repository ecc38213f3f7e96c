import type { Done } from '../../web/wire';
import { found, made, whenever } from '../element';
import type { Showing } from '../showing';
import { answerOf, type PageState } from '../state';
import type { PageWords } from '../words/page-words';

/** Draws today's exercises with a dot for each set that was done, as the skill counts them, and one to do. */
export function todayDrawer({ device, finished }: PageWords): (state: PageState, moment: Showing) => void {
  let today: readonly Done[] = [];
  const items = (now: string | null): readonly HTMLLIElement[] =>
    today.length === 0
      ? [made('li', 'nothing', device.today)]
      : today.map((done) => item(done, done.exercise === now, finished.sets(done.sets, done.of)));
  const redraw = whenever((key: string) => found('today').replaceChildren(...items(key.split('\n')[0] ?? null)));
  return (state, { phase }) => {
    today = answerOf(state)?.today ?? (state.turns.length === 0 ? [] : today);
    redraw([phase?.count?.exercise ?? '', JSON.stringify(today)].join('\n'));
  };
}

function item({ exercise, sets, of }: Done, isNow: boolean, said: string): HTMLLIElement {
  const dots = Array.from({ length: of }, (_, index) => made('span', index < sets ? 'dot done' : 'dot'));
  const row = made('span', 'dots', ...dots);
  row.setAttribute('aria-hidden', 'true');
  const count = made('span', 'unseen', said);
  const element = made('li', isNow ? 'now' : '', made('span', '', exercise), row, count);
  if (isNow) element.setAttribute('aria-current', 'step');
  return element;
}
