import type { Act } from '../device/act';
import type { Caller, Invitation } from '../web/wire';
import { controlsDrawer } from './draw/controls';
import { deviceDrawer, type DeviceDoings } from './draw/device';
import { echoShowDrawer } from './draw/echo-show';
import { engineerDrawer, type EngineerDoings } from './draw/engineer/engineer';
import { figureDrawer } from './draw/figure';
import { finishedDrawer } from './draw/finished';
import { hearingDrawer } from './draw/hearing';
import { logDrawer } from './draw/log';
import { phoneDrawer } from './draw/phone';
import { speakDrawer } from './draw/speak';
import { stageDrawer } from './draw/stage';
import { typedDrawer } from './draw/typed';
import { todayDrawer } from './draw/today';
import type { Ears } from './sound/ears';
import { found, write } from './element';
import type { Showing } from './showing';
import type { PageState } from './state';
import { type PageWords, textIds } from './words/page-words';

/** What whoever looks at the page can have done. */
export interface Doings extends DeviceDoings {
  readonly who: Caller;
  readonly act: (act: Act) => void;
  readonly say: (words: string) => void;
  readonly ears: Ears;
  readonly engineer: EngineerDoings;
  readonly invitation: () => Promise<Invitation | null>;
}

type Drawer = (state: PageState, moment: Showing) => void;

/** Below the stage nothing moves: it is drawn that often (milliseconds), and the stage at every frame. */
const often = 100;

/** Draws the page: the stage at every frame, what lies folded beneath it a few times a second. */
export function openDrawing(
  words: PageWords,
  { who, act, say, ears, engineer, invitation, ...device }: Doings,
): Drawer {
  document.documentElement.lang = words.language;
  writeTexts(words);
  const open = (): void => say('open hip routine');
  const stage: readonly Drawer[] = [stageDrawer(words), figureDrawer()];
  const rest: readonly Drawer[] = [
    typedDrawer(say),
    speakDrawer({ act, say, open }, words),
    controlsDrawer(words, act),
    hearingDrawer(words, ears),
    finishedDrawer(words),
    phoneDrawer(words, invitation),
    echoShowDrawer(act),
    logDrawer(words),
    todayDrawer(words),
    deviceDrawer(who, words, { act, ...device }),
    engineerDrawer(engineer),
    noticeDrawer(),
  ];
  let last = -Infinity;
  let version = -1;
  return (state, moment) => {
    for (const draw of stage) draw(state, moment);
    if (state.clock.real - last < often && state.version === version && !state.asking) return;
    last = state.clock.real;
    version = state.version;
    for (const draw of rest) draw(state, moment);
  };
}

function writeTexts({ texts, typePlaceholder, device }: PageWords): void {
  for (const id of textIds) write(found(id), texts[id]);
  found('words').setAttribute('placeholder', typePlaceholder);
  found('show').setAttribute('aria-label', device.show);
}

function noticeDrawer(): Drawer {
  const notice = found('notice');
  return (state) => {
    notice.hidden = state.notice === null;
    write(notice, state.notice ?? '');
  };
}
