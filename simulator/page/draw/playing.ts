import { dialOf, isCounted, placeText, setShare } from '../count-text';
import { found, write } from '../element';
import type { Showing } from '../showing';
import type { PageState } from '../state';
import { isSpeaker, isVoiced } from '../timing';

/** Draws what is going on now: the exercise, the dial, the line, and whose turn it is. */
export function playingDrawer(): (state: PageState, moment: Showing) => void {
  const section = found('playing');
  const ids = ['exercise', 'set', 'dial', 'above', 'large', 'below', 'line', 'mood', 'status', 'ring', 'set-ring'];
  const [exercise, set, dial, above, large, below, line, mood, status, ring, setRing] = ids.map(found);
  if (!exercise || !set || !dial || !above || !large || !below || !line || !mood || !status || !ring || !setRing) {
    throw new Error('the page has lost a part of what it shows playing');
  }
  return (state, moment) => {
    const [name, where] = moment.phase === null ? ['', ''] : placeText(moment.phase);
    const shown = dialOf(moment);
    section.dataset['doing'] = moment.doing;
    section.dataset['phase'] = moment.phase?.doing ?? '';
    section.dataset['at'] = moment.position.toFixed(2);
    write(exercise, name);
    write(set, where);
    write(above, shown.above);
    write(large, shown.large);
    write(below, shown.below);
    write(line, moment.line === '' ? greeting(state) : moment.line);
    write(mood, moodOf(state, moment));
    write(status, statusOf(state, moment, name, where));
    label(dial, [shown.above, shown.large, shown.below].filter((part) => part !== '').join(' '));
    turn(ring, moment.left === null ? 0 : moment.share);
    turn(setRing, moment.phase === null ? 0 : setShare(moment.phase));
  };
}

function turn(ring: Element, share: number): void {
  ring.setAttribute('stroke-dasharray', `${share.toFixed(4)} 1`);
  ring.classList.toggle('none', share <= 0);
}

function label(dial: Element, text: string): void {
  const said = text === '' ? 'Nothing is counted now' : text;
  if (dial.getAttribute('aria-label') !== said) dial.setAttribute('aria-label', said);
}

function greeting(state: PageState): string {
  if (state.link === 'lost') return 'The simulator does not answer.';
  return state.turns.length === 0 ? 'Your hips, four exercises, one voice.' : 'Whenever you are ready.';
}

/** Who does what now, and how it is heard, in a short line under the words. */
function moodOf(state: PageState, moment: Showing): string {
  if (state.link === 'lost') return 'Start it again with npm start: this page then goes on.';
  if (state.ears.attending) return state.ears.hears === '' ? 'Listening to you…' : `“${state.ears.hears}”`;
  if (state.asking) return 'One moment…';
  if (!isSpeaker(state)) return 'Also open in another tab, which speaks. What you do here works as well.';
  if (moment.doing === 'listening') return 'The microphone is open';
  if (moment.doing === 'waiting' && state.conducting.programme.length > 0) return 'Alexa asks for a permission';
  if (moment.doing === 'asleep') return 'Press start, or type what you would say.';
  if (moment.doing === 'over' || moment.doing === 'waiting') return 'The session is closed.';
  return isVoiced(state) ? 'Speaking' : whySilent(state);
}

function whySilent({ voice, pace }: PageState): string {
  if (!voice.has) return 'This browser has no voice: silent, by the speech clock';
  if (!voice.wanted) return 'Silent, by the speech clock';
  if (!voice.allowed) return 'Silent until you touch the page: browsers ask for that.';
  return `Silent at ${pace.speed} times the speed`;
}

/** What a screen reader is told: the line itself where no voice says it, and else only where one is. */
function statusOf(state: PageState, moment: Showing, name: string, where: string): string {
  if (moment.doing === 'listening') return `Your turn. ${moment.line}`;
  if (moment.doing === 'over') return 'The session is closed.';
  if (state.pace.speed === 1 && !isVoiced(state)) return moment.line;
  if (moment.phase === null || !isCounted(moment.phase)) return '';
  return [name, where].filter((part) => part !== '').join(', ');
}
