import { unheard } from '../conductor/measured-voice';
import type { Act } from '../device/act';
import { openDrawing } from './drawing';
import { openEars } from './sound/ears';
import { effects } from './effects';
import { openLink } from './link';
import { addressOf, remember, whoIn } from './listeners';
import { chosenVoice, measuredBefore, rememberMeasured, rememberVoice } from './sound/remembered';
import { showingAt } from './showing';
import type { Event } from './happening';
import { answerOf, next, newPage, type PageState } from './state';
import { openWake } from './awake/wake';
import { whileHidden } from './awake/while-hidden';
import { openPlayer } from './sound/player';
import { openVoice } from './sound/voice';
import { pageWordsIn } from './words/page-words';

const who = whoIn(new URL(location.href));
remember(who.user);
history.replaceState(null, '', addressOf(who));

/** Any eight letters and digits. A page over plain HTTP has no `randomUUID`. */
function tabName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}

let state: PageState = newPage(who, tabName(), performance.now());
const happen = (event: Event): void => {
  state = next(state, event);
  react(state);
};
// The voice and the line to the server say things before there is anything to do about them.
let react: (changed: PageState) => void = () => {};

const voice = openVoice(window.speechSynthesis, who.locale, chosenVoice(who.locale), (voices) => {
  const isAnother = voices.name !== state.voice.name;
  happen({ is: 'voice', voice: voices });
  if (isAnother && voices.name !== null) {
    happen({ is: 'measured', voice: measuredBefore(voices.name) ?? unheard });
  }
});
const words = pageWordsIn(who.locale);
const link = openLink(() => state, happen, words.notices.noServer);
/** What is on its way is not asked for twice, however often it is pressed. */
let underway = '';
const act = (wanted: Act): void => {
  const name = JSON.stringify(wanted);
  if (state.asking && name === underway) return;
  underway = name;
  void link.act(wanted);
};
const say = (said: string): void => {
  if (said.trim() === '') happen({ is: 'noticed', what: words.notices.typeFirst });
  else act({ does: 'say', words: said });
};
react = effects({
  voice,
  player: openPlayer(() => happen({ is: 'unplayable', now: performance.now() })),
  happen,
  fallSilent: () => act({ does: 'silence' }),
  pause: (slept) => {
    const answer = answerOf(slept);
    const words = answer?.place === 'playing' ? answer.controls.pause : null;
    act(words === null ? { does: 'silence' } : { does: 'say', words });
  },
  report: (into) => void link.report(into),
  remember: rememberMeasured,
  stayAwake: openWake((awake) => happen({ is: 'awake', awake })),
});
const ears = openEars({
  locale: who.locale,
  changed: (heard) => happen({ is: 'ears', ears: heard }),
  now: () => {
    const { doing, line } = showingAt(state, performance.now());
    return { isOpen: doing === 'listening', said: line };
  },
  heard: say,
});

const draw = openDrawing(words, {
  who,
  invitation: () => link.invitation(),
  act,
  say,
  ears,
  engineer: { ...link, show: (number) => void link.show(number) },
  speed: (speed) => void link.speed(speed),
  sound: (wanted) => happen({ is: 'voice', voice: { wanted } }),
  voice: (name) => {
    rememberVoice(who.locale, name);
    voice.choose(name);
  },
  person: (person) => {
    happen({ is: 'person', person });
    history.replaceState(null, '', addressOf(state.who));
  },
});

for (const touched of ['pointerdown', 'keydown']) {
  addEventListener(touched, () => happen({ is: 'voice', voice: { allowed: true } }), { once: true });
}

function drawNow(): void {
  const now = performance.now();
  happen({ is: 'ticked', now });
  draw(state, showingAt(state, now));
}

function frame(): void {
  drawNow();
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);
whileHidden(drawNow);
