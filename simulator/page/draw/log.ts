import { readOut } from '../../speech/sound';
import type { AnswerView, TurnView } from '../../web/wire';
import { found, made, whenever } from '../element';
import type { PageState } from '../state';
import type { PageWords } from '../words/page-words';

type LogTexts = PageWords['log'];

/** Draws the conversation so far, its newest turn last, and the cards that came with it, the newest first. */
export function logDrawer({ log: texts }: PageWords): (state: PageState) => void {
  const log = found('log');
  const cards = found('cards');
  let drawn = new Set<number>();
  const draw = whenever((turns: readonly TurnView[]) => {
    if (turns.length === 0) {
      drawn = new Set();
      log.replaceChildren(made('li', 'nothing', texts.empty));
      cards.replaceChildren(made('p', 'nothing', texts.noCards));
    }
    for (const turn of turns.filter(({ number }) => !drawn.has(number))) {
      if (drawn.size === 0) log.replaceChildren();
      log.append(turnItem(turn, texts));
      addCard(cards, turn);
      drawn.add(turn.number);
    }
    log.scrollTop = log.scrollHeight;
  });
  return (state) => draw(state.turns);
}

function turnItem({ heard, intent, how, came, number }: TurnView, texts: LogTexts): HTMLLIElement {
  const meaning = how === 'close' ? texts.takenFor(intent) : how === 'none' ? texts.notUnderstood : '';
  const said = heard === '(error)' ? [] : [made('p', 'you', heard, ...(meaning ? [made('small', '', meaning)] : []))];
  const item = made('li', came.is, ...said, answerPart(came, texts));
  item.dataset['number'] = String(number);
  return item;
}

function answerPart(came: TurnView['came'], texts: LogTexts): HTMLElement {
  switch (came.is) {
    case 'answered':
      return spoken(came);
    case 'failed':
      return made('p', 'fault', texts.failed(came.why));
    case 'ended':
      return made('p', 'remark', came.why);
    case 'unheard':
      return made('p', 'remark', texts.unheard(came.why));
  }
}

/** Answers longer than this are folded up: a whole set is read by whoever wants to. */
const longest = 150;

function spoken({ speech }: AnswerView): HTMLElement {
  const text = speech.pieces.map((p) => ('quiet' in p ? pause(p.quiet) : readOut(p))).join(' ');
  if (text.length <= longest) return made('p', 'alexa', text);
  const first = text.slice(0, text.lastIndexOf(' ', longest - 40));
  const length = made('span', 'small', ` ${minutes(speech.plays)}`);
  return made('details', 'alexa', made('summary', '', `${first}…`, length), made('p', '', text));
}

/** A pause that a reader can see: short ones are only space. */
function pause(seconds: number): string {
  return seconds < 1 ? '' : '·'.repeat(Math.min(5, Math.round(seconds / 2) || 1));
}

function minutes(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function addCard(cards: HTMLElement, { came }: TurnView): void {
  if (came.is !== 'answered' || came.card === null) return;
  const { title, text, picture } = came.card;
  cards.querySelector('.nothing')?.remove();
  const lines = text.split('\n').map((line) => made('p', '', line));
  cards.prepend(
    made('article', 'card', ...(picture === null ? [] : [image(picture)]), made('h3', '', title), ...lines),
  );
}

function image(address: string): HTMLImageElement {
  const element = made('img', '');
  element.alt = '';
  element.loading = 'lazy';
  // The page may show its own pictures only; a skill set up with others has cards without.
  element.addEventListener('error', () => element.remove());
  element.src = address;
  return element;
}
