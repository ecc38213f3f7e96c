import type { Act } from '../../device/act';
import type { Controls } from '../../web/wire';
import { button, found, made } from '../element';
import { answerOf, type PageState } from '../state';
import type { PageWords } from '../words/page-words';

/** The buttons that are always in reach, in their order, and the keys that press them. */
const places = ['back', 'pause', 'next', 'hurts'] as const;
type Place = (typeof places)[number];
const keys: { readonly [P in Place]: { readonly key: string; readonly named: string } } = {
  back: { key: 'ArrowLeft', named: 'ArrowLeft' },
  pause: { key: ' ', named: 'Space' },
  next: { key: 'ArrowRight', named: 'ArrowRight' },
  hurts: { key: 'h', named: 'H' },
};

/** Draws Back, Pause, Next and "That hurts", and hands on what they say; the pause is the way on where one is paused. */
export function controlsDrawer(words: PageWords, act: (act: Act) => void): (state: PageState) => void {
  const row = found('controls');
  let now: Controls | null = null;
  const sayingOf = (place: Place): string | null =>
    now === null ? null : place === 'pause' ? (now.resume ?? now.pause) : now[place];
  const press = (place: Place): void => {
    const said = sayingOf(place);
    if (said !== null) act({ does: 'say', words: said });
  };
  const buttons = places.map((place) => {
    const element = button('', `control ${place}`, () => press(place));
    element.id = `control-${place}`;
    element.setAttribute('aria-keyshortcuts', keys[place].named);
    return { place, element };
  });
  row.replaceChildren(...buttons.map(({ element }) => element));
  addEventListener('keydown', (event) => {
    const place = places.find((one) => keys[one].key === (event.key.length > 1 ? event.key : event.key.toLowerCase()));
    if (place === undefined || isTakenElsewhere(event)) return;
    event.preventDefault();
    if (!event.repeat) press(place);
  });
  return (state) => {
    now = state.open && !state.asking ? (answerOf(state)?.controls ?? null) : null;
    row.hidden = !state.open;
    for (const { place, element } of buttons) {
      const isResume = place === 'pause' && (answerOf(state)?.controls.resume ?? null) !== null;
      const face = words.controls[isResume ? 'resume' : place];
      if (element.dataset['face'] !== face) dress(element, place, face, isResume);
      // One that loses its press for a moment keeps the focus.
      element.setAttribute('aria-disabled', String(sayingOf(place) === null));
    }
  };
}

/** Whoever types, or chooses, means no button; Space presses what is in focus. */
function isTakenElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, [contenteditable], pre, #log') !== null) return true;
  return event.key === ' ' && target.closest('button, summary, a') !== null;
}

const signs = { back: '‹', pause: 'Ⅱ', resume: '▶', next: '›', hurts: '!' } as const;

function dress(element: HTMLElement, place: Place, face: string, isResume: boolean): void {
  element.dataset['face'] = face;
  const sign = made('span', 'sign', signs[isResume ? 'resume' : place]);
  sign.setAttribute('aria-hidden', 'true');
  element.replaceChildren(sign, made('span', 'face', face));
}
