import type { Act } from '../../device/act';
import { button, found, made, whenever } from '../element';
import type { Showing } from '../showing';
import { answerOf, type PageState } from '../state';
import type { PageWords } from '../words/page-words';

/** What the page can ask for. */
export interface Doings {
  readonly act: (act: Act) => void;
  readonly say: (words: string) => void;
  readonly open: () => void;
}

/** Draws the answers that can be given here, large, what else can be said, and the question of a permission. */
export function speakDrawer({ act, say, open }: Doings, words: PageWords): (state: PageState, moment: Showing) => void {
  const start = found('open');
  const here = listDrawer('here', say);
  const always = listDrawer('always', say);
  const consent = whenever((asked: boolean) => showConsent(asked, words.consent, act));
  let asking = false;
  // Pressed twice, it would open the skill twice.
  start.addEventListener('click', () => {
    if (!asking) open();
  });
  return (state, { doing }) => {
    const answer = answerOf(state);
    const { here: first, always: then } = answer?.sayable ?? { here: none, always: none };
    const plays = answer?.place === 'playing' && doing !== 'listening';
    // Whoever started with the keyboard goes on from the stage, where the keys are.
    if (state.open && start.matches(':focus')) found('playing').focus();
    start.hidden = state.open;
    found('open-hint').hidden = state.open;
    if (start instanceof HTMLButtonElement) start.disabled = state.link !== 'open';
    asking = state.asking;
    found('chips-title').hidden = !state.open;
    const ownButtons = Object.values(answer?.controls ?? {});
    here(state.open && !plays ? first.filter((phrase) => !ownButtons.includes(phrase)) : none);
    always(state.open ? [...new Set([...(plays ? first : none), ...then])] : none);
    consent(state.open && answer?.microphone === 'asking permission');
  };
}

const none: readonly string[] = [];

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
    if (focused) (list.querySelector('button') ?? found('playing')).focus();
  });
  return (phrases) => draw(phrases.join('\n'));
}

function showConsent(asked: boolean, { asks, allow, deny, silence }: PageWords['consent'], act: Doings['act']): void {
  const consent = found('consent');
  consent.hidden = !asked;
  if (!asked) return consent.replaceChildren();
  consent.replaceChildren(
    made('p', '', asks),
    button(allow, '', () => act({ does: 'consent', status: 'ACCEPTED' })),
    button(deny, '', () => act({ does: 'consent', status: 'DENIED' })),
    button(silence, '', () => act({ does: 'silence' })),
  );
}
