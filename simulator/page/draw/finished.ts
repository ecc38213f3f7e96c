import type { DayView, Done } from '../../web/wire';
import { found, made, whenever } from '../element';
import type { Showing } from '../showing';
import type { PageState } from '../state';
import type { PageWords } from '../words/page-words';

interface Session {
  readonly today: readonly Done[];
  readonly week: readonly DayView[];
}

/** Draws what stays on the stage when a session is over: what was done, the week as seven dots, and the way to the next. */
export function finishedDrawer(words: PageWords): (state: PageState, moment: Showing) => void {
  const page = found('finished');
  const draw = whenever((key: string) => {
    if (key === '') page.replaceChildren();
    // What was written a line above.
    else page.replaceChildren(...partsOf(JSON.parse(key) as Session, words));
  });
  return (state, { doing }) => {
    const session = doing === 'over' || (doing === 'asleep' && state.turns.length > 0) ? lastSession(state) : null;
    page.hidden = session === null;
    draw(session === null ? '' : JSON.stringify(session));
  };
}

/** What the last answers knew of the session: the goodbye itself may know nothing of today any more. */
function lastSession({ turns }: PageState): Session | null {
  const answers = turns.flatMap(({ came }) => (came.is === 'answered' ? [came] : []));
  const last = answers.findLast(({ today }) => today.some(({ sets }) => sets > 0));
  return last === undefined ? null : { today: last.today, week: answers.at(-1)?.week ?? last.week };
}

function partsOf({ today, week }: Session, words: PageWords): readonly HTMLElement[] {
  const { finished } = words;
  const isWhole = today.every(({ sets, of }) => sets >= of);
  const days = made('ol', 'week', ...week.map((day) => dayOf(day, words)));
  return [
    made('h2', 'finished-title', isWhole ? finished.title : finished.partly),
    named(made('ul', 'did', ...today.map((done) => didOf(done, words))), finished.done),
    made('h3', 'week-title', finished.week),
    named(days, finished.week),
    made('p', 'way-on', isWhole ? finished.next : finished.soon),
  ];
}

function didOf({ exercise, sets, of }: Done, { finished }: PageWords): HTMLLIElement {
  const dots = made(
    'span',
    'dots',
    ...Array.from({ length: of }, (_, n) => made('span', n < sets ? 'dot done' : 'dot')),
  );
  dots.setAttribute('aria-hidden', 'true');
  return made('li', '', made('span', '', exercise), dots, made('span', 'unseen', finished.sets(sets, of)));
}

function dayOf({ letter, done, isToday }: DayView, { finished }: PageWords): HTMLLIElement {
  const dot = made('span', done ? 'day done' : 'day', letter);
  dot.setAttribute('aria-hidden', 'true');
  const said = made('span', 'unseen', finished.day(letter, done, isToday));
  return made('li', isToday ? 'today-day' : '', dot, said);
}

function named<E extends HTMLElement>(element: E, name: string): E {
  element.setAttribute('aria-label', name);
  return element;
}
