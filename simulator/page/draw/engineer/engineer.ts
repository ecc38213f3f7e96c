import type { Again, Trace } from '../../../web/wire';
import { found, made, whenever, write } from '../../element';
import type { Showing } from '../../showing';
import type { PageState } from '../../state';
import { againPart } from './again';
import { compared } from './compared';
import { scoreView } from './score';

/** What an engineer can ask for. */
export interface EngineerDoings {
  readonly show: (number: number) => void;
  readonly turn: (number: number) => Promise<Trace>;
  readonly again: (request: object) => Promise<Again>;
  readonly turnAddress: (number: number) => string;
  readonly scriptAddress: () => string;
}

/** Draws all that there is to see of a turn, once somebody looks: the last one unless another was chosen. English alone. */
export function engineerDrawer(doings: EngineerDoings): (state: PageState, moment: Showing) => void {
  const panel = found('engineer');
  const [select, beside, file] = [found('turn'), found('beside'), found('turn-file')];
  if (!(panel instanceof HTMLDetailsElement)) throw new Error('the page has lost its panel for engineers');
  if (!(select instanceof HTMLSelectElement) || !(beside instanceof HTMLSelectElement)) throw new Error('no turns');
  found('script').setAttribute('href', doings.scriptAddress());
  let last = 0;
  let mark: (position: number | null) => void = () => {};
  const look = (): void => {
    const number = Number(select.value);
    if (!panel.open || number === 0) return;
    file.setAttribute('href', doings.turnAddress(number));
    file.setAttribute('download', `turn-${number}.json`);
    doings.show(number);
  };
  const choose = (): void => {
    drawn = null;
    look();
  };
  let drawn: PageState['trace'] = null;
  panel.addEventListener('toggle', look);
  select.addEventListener('change', look);
  beside.addEventListener('change', choose);
  const list = whenever((turns: PageState['turns']) => {
    const heard = turns.filter(({ came }) => came.is !== 'unheard');
    const follows = select.value === '' || Number(select.value) === last;
    const options = heard.map((turn) => option(turn.number, `${turn.number}. ${turn.heard.slice(0, 40)}`));
    const other = beside.value;
    beside.replaceChildren(option(0, 'nothing'), ...options.map((one) => one.cloneNode(true)));
    beside.value = heard.some(({ number }) => String(number) === other) ? other : '0';
    select.replaceChildren(...options);
    const newest = heard.at(-1)?.number ?? 0;
    select.value = String(follows ? newest : select.value);
    last = newest;
    if (follows) look();
  });
  const draw = async (shown: NonNullable<PageState['trace']>): Promise<void> => {
    const number = Number(beside.value);
    const other = number === 0 ? null : await doings.turn(number).catch(() => null);
    const { element, mark: marks } = scoreView(shown.found.notation);
    mark = marks;
    const parts = other === null ? partsOf(shown.found, element) : besideOf(other, shown.found);
    found('trace').replaceChildren(...parts, againPart(shown.found, doings.again));
    write(found('took'), `The skill took ${shown.found.took.toFixed(1)} ms.`);
  };
  return (state, { position }) => {
    write(found('in-step'), inStep(state));
    list(state.turns);
    if (state.trace !== drawn && state.trace !== null) void draw(state.trace);
    if (state.trace === null && drawn !== null) found('trace').replaceChildren();
    drawn = state.trace;
    mark(state.trace !== null && state.trace.number === state.playing?.number ? position : null);
  };
}

/** How far the answer is behind its score, and what is known of the voice. */
function inStep({ conducting: { owed, voice }, ...state }: PageState): string {
  if (!state.voice.has || !state.voice.wanted) return 'In step: no voice, by the speech clock';
  const measured = `${voice.slowness.toFixed(2)} s for a second of the clock, ${voice.latency.toFixed(2)} s to begin`;
  return `In step: ${owed.toFixed(2)} s behind the score (${state.voice.name ?? ''}: ${measured})`;
}

function option(number: number, text: string): HTMLOptionElement {
  const element = made('option', '', text);
  element.value = String(number);
  return element;
}

/** The parts of a turn as texts, and whether they are open at first. */
function textsOf({
  notation,
  place,
  means,
  rows,
  request,
  response,
}: Trace): readonly (readonly [string, string, boolean])[] {
  const meant = means.length === 0 ? '' : `\n\nits row answers: ${means.join(', ')}`;
  return [
    ['Score', notation, true],
    ['Place', `${json(place)}${meant}`, true],
    ['Stored rows', rows.length === 0 ? 'nothing is stored' : rows.map(json).join('\n\n'), false],
    ['Response', json(response), false],
    ['Request', json(request), false],
  ];
}

function partsOf(trace: Trace, score: HTMLElement): readonly HTMLElement[] {
  return textsOf(trace).map(([name, text, open]) => part(name, name === 'Score' ? score : text, open));
}

/** Two turns side by side, the other first. */
function besideOf(other: Trace, trace: Trace): readonly HTMLElement[] {
  const before = textsOf(other);
  return textsOf(trace).flatMap(([name, text, open], index) => {
    const details = made('details', 'wide', made('summary', '', name), compared(name, before[index]?.[1] ?? '', text));
    details.open = open;
    return [details];
  });
}

function part(name: string, content: string | HTMLElement, open: boolean): HTMLElement {
  const text = made('pre', '', content);
  text.tabIndex = 0;
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', name);
  const details = made('details', '', made('summary', '', name), text);
  details.open = open;
  return details;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
