import type { Act } from '../../device/act';
import type { AnswerView } from '../../web/wire';
import { button, found, made, whenever, write } from '../element';
import type { Showing } from '../showing';
import { answerOf, type PageState } from '../state';

/** What the page can ask for. */
export interface Doings {
  readonly act: (act: Act) => void;
  readonly say: (words: string) => void;
}

/** Draws what can be said here, and the question of a permission. */
export function speakDrawer({ act, say }: Doings): (state: PageState, moment: Showing) => void {
  const open = found('open');
  const here = listDrawer('here', say);
  const always = listDrawer('always', say);
  const consent = whenever((asked: boolean) => showConsent(asked, act));
  let asking = false;
  // Pressed twice, it would open the skill twice.
  open.addEventListener('click', () => {
    if (!asking) say('open hip routine');
  });
  return (state, { doing }) => {
    const answer = answerOf(state);
    const { first, then, title } = sayableNow(answer, doing);
    // Whoever started with the keyboard goes on with it; on a phone nobody wants one to come up.
    if (state.open && open.matches(':focus-visible')) found('words').focus();
    open.hidden = state.open;
    if (open instanceof HTMLButtonElement) open.disabled = state.link !== 'open';
    asking = state.asking;
    found('chips-title').hidden = !state.open;
    found('always').closest('details')?.toggleAttribute('hidden', !state.open);
    here(state.open ? first : none);
    write(found('chips-title'), title);
    always(state.open ? then : none);
    consent(state.open && answer?.microphone === 'asking permission');
  };
}

const none: readonly string[] = [];

/** While a set plays nobody is asked anything: then what means the same everywhere comes first. */
function sayableNow(
  answer: AnswerView | null,
  doing: Showing['doing'],
): { readonly first: readonly string[]; readonly then: readonly string[]; readonly title: string } {
  const { here, always } = answer?.sayable ?? { here: none, always: none };
  if (answer?.place === 'playing' && doing !== 'listening') {
    const first = [...new Set(['Pause', 'That hurts', ...always])];
    return { first, then: here.filter((words) => !first.includes(words)), title: 'While it plays you can say' };
  }
  return { first: here, then: always, title: 'You can say' };
}

/** Draws a list of phrases anew only when it is another one, so that the one in focus stays. */
function listDrawer(id: string, say: Doings['say']): (phrases: readonly string[]) => void {
  const phrase = (words: string): HTMLLIElement =>
    made(
      'li',
      '',
      button(words, 'chip', () => say(words)),
    );
  const list = found(id);
  const draw = whenever((joined: string) => {
    const focused = list.contains(document.activeElement);
    list.replaceChildren(...(joined === '' ? [] : joined.split('\n').map(phrase)));
    if (focused) (list.querySelector('button') ?? found('words')).focus();
  });
  return (phrases) => draw(phrases.join('\n'));
}

function showConsent(asked: boolean, act: Doings['act']): void {
  const consent = found('consent');
  consent.hidden = !asked;
  if (!asked) return consent.replaceChildren();
  consent.replaceChildren(
    made('p', '', 'Alexa: “May Hip Routine set reminders?”'),
    button('Allow', '', () => act({ does: 'consent', status: 'ACCEPTED' })),
    button('Do not allow', '', () => act({ does: 'consent', status: 'DENIED' })),
    button('Say nothing', '', () => act({ does: 'silence' })),
  );
}
