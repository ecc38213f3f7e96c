import { comingText, dialOf, isCounted, placeText, setShare } from '../count-text';
import { found, write } from '../element';
import type { Showing } from '../showing';
import { answerOf, type PageState } from '../state';
import { isSpeaker, isVoiced } from '../timing';
import { moodOf } from '../mood';
import type { PageWords } from '../words/page-words';

/** What the stage shows: somebody who has not begun, who works or is told something, who is asked, or who is done. */
type StageScene = 'welcome' | 'work' | 'ask' | 'over';

/** Draws what is going on now: the exercise, the dial, what comes next, the line, and whose turn it is. */
export function stageDrawer(words: PageWords): (state: PageState, moment: Showing) => void {
  const stage = found('playing');
  const [exercise, side, set, dial, above, large] = ['exercise', 'side', 'set', 'dial', 'above', 'large'].map(found);
  const [below, coming, line, mood, status, ring, setRing] = [
    ...['below', 'coming', 'line', 'mood', 'status', 'ring', 'set-ring'].map(found),
  ];
  if (!exercise || !side || !set || !dial || !above || !large || !below || !coming) throw new Error('no stage');
  if (!line || !mood || !status || !ring || !setRing) throw new Error('the stage has lost a part of itself');
  return (state, moment) => {
    const { phase } = moment;
    const place = phase === null ? { exercise: '', side: '', set: '' } : placeText(phase, words);
    const shown = dialOf(moment, words);
    const data = {
      scene: sceneOf(state, moment),
      doing: moment.doing,
      phase: phase?.doing ?? '',
      side: phase?.count?.side ?? '',
      at: moment.position.toFixed(1),
      dial: shown.large !== '' ? 'full' : moment.left === null ? 'none' : 'empty',
    };
    for (const [name, value] of Object.entries(data)) if (stage.dataset[name] !== value) stage.dataset[name] = value;
    write(exercise, place.exercise);
    write(side, place.side);
    write(set, place.set);
    write(above, shown.above);
    write(large, shown.large);
    if (large.dataset['long'] !== String(shown.large.length > 1))
      large.dataset['long'] = String(shown.large.length > 1);
    write(below, shown.below);
    write(coming, phase === null ? '' : comingText(answerOf(state)?.phases ?? [], phase, words));
    write(line, moment.line === '' ? greeting(state, words) : moment.line);
    write(mood, moodOf(state, moment, words));
    write(status, statusOf(state, moment, [place.exercise, place.side, place.set], words));
    label(
      dial,
      [shown.above, shown.large, shown.below].filter((part) => part !== '').join(' ') || words.nothingCounted,
    );
    turn(ring, moment.left === null ? 0 : moment.share);
    turn(setRing, phase === null ? 0 : setShare(phase));
  };
}

function sceneOf({ turns }: PageState, { doing }: Showing): StageScene {
  if (doing === 'asleep') return turns.length === 0 ? 'welcome' : 'over';
  if (doing === 'over') return 'over';
  return doing === 'listening' || doing === 'waiting' ? 'ask' : 'work';
}

function turn(ring: Element, share: number): void {
  // A slow ring is not drawn for less than the eye sees of it.
  const dashes = `${Math.round(share * 250) / 250} 1`;
  if (ring.getAttribute('stroke-dasharray') === dashes) return;
  ring.setAttribute('stroke-dasharray', dashes);
  ring.classList.toggle('none', share <= 0);
}

function label(dial: Element, text: string): void {
  if (dial.getAttribute('aria-label') !== text) dial.setAttribute('aria-label', text);
}

function greeting(state: PageState, words: PageWords): string {
  if (state.link === 'lost') return words.mood.noServer;
  if (state.turns.findLast(({ came }) => came.is !== 'ended')?.came.is === 'failed') return words.failed;
  return state.turns.length === 0 ? words.greeting : words.again;
}

/** What a screen reader is told: the line itself where no voice says it, and else only where one is. */
function statusOf(state: PageState, moment: Showing, place: readonly string[], words: PageWords): string {
  if (moment.doing === 'listening') return `${words.yourTurn}. ${moment.line}`;
  if (moment.doing === 'over') return words.mood.closed;
  if (state.pace.speed === 1 && !isVoiced(state)) return isSpeaker(state) ? moment.line : '';
  if (moment.phase === null || !isCounted(moment.phase)) return '';
  return place.filter((part) => part !== '').join(', ');
}
