import type { Trace } from '../../web/wire';
import { found, made, whenever, write } from '../element';
import type { PageState } from '../state';

/** Draws all that there is to see of a turn, once somebody looks: the last one unless another was chosen. */
export function engineerDrawer(show: (number: number) => void, script: string): (state: PageState) => void {
  const panel = found('engineer');
  const select = found('turn');
  if (!(panel instanceof HTMLDetailsElement) || !(select instanceof HTMLSelectElement)) {
    throw new Error('the page has lost its panel for engineers');
  }
  found('script').setAttribute('href', script);
  let last = 0;
  const look = (): void => {
    if (panel.open && select.value !== '') show(Number(select.value));
  };
  panel.addEventListener('toggle', look);
  select.addEventListener('change', look);
  const list = whenever((turns: PageState['turns']) => {
    const heard = turns.filter(({ came }) => came.is !== 'unheard');
    const follows = select.value === '' || Number(select.value) === last;
    select.replaceChildren(...heard.map((turn) => option(turn.number, `${turn.number}. ${turn.heard.slice(0, 40)}`)));
    const newest = heard.at(-1)?.number ?? 0;
    select.value = String(follows ? newest : select.value);
    last = newest;
    if (follows) look();
  });
  const trace = whenever((shown: PageState['trace']) => {
    found('trace').replaceChildren(...(shown === null ? [] : parts(shown.found)));
    write(found('took'), shown === null ? '' : `The skill took ${shown.found.took.toFixed(1)} ms.`);
  });
  return (state) => {
    write(found('in-step'), inStep(state));
    list(state.turns);
    trace(state.trace);
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

function parts({ notation, place, means, rows, request, response }: Trace): readonly HTMLElement[] {
  const meant = means.length === 0 ? '' : `\n\nits row answers: ${means.join(', ')}`;
  return [
    part('Score', notation, true),
    part('Place', `${json(place)}${meant}`, true),
    part('Stored rows', rows.length === 0 ? 'nothing is stored' : rows.map(json).join('\n\n'), false),
    part('Response', json(response), false),
    part('Request', json(request), false),
  ];
}

function part(name: string, text: string, open: boolean): HTMLElement {
  const content = made('pre', '', text);
  content.tabIndex = 0;
  content.setAttribute('role', 'region');
  content.setAttribute('aria-label', name);
  const details = made('details', '', made('summary', '', name), content);
  details.open = open;
  return details;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
