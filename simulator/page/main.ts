import type { Act } from '../device/act';
import { unheard } from '../conductor/measured-voice';
import { deviceDrawer } from './draw/device';
import { echoShowDrawer } from './draw/echo-show';
import { engineerDrawer } from './draw/engineer';
import { logDrawer } from './draw/log';
import { speakDrawer } from './draw/speak';
import { playingDrawer } from './draw/playing';
import { todayDrawer } from './draw/today';
import { openEars } from './ears';
import { effects } from './effects';
import { found, write } from './element';
import { openLink } from './link';
import { addressOf, remember, whoIn } from './listeners';
import { showingAt } from './showing';
import type { Event } from './happening';
import { next, newPage, type PageState } from './state';
import { chosenVoice, measuredBefore, rememberMeasured, rememberVoice } from './remembered';
import { openVoice } from './voice';

const who = whoIn(new URL(location.href));
remember(who.user);
history.replaceState(null, '', addressOf(who));

let state: PageState = newPage(who, crypto.randomUUID().slice(0, 8), performance.now());
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
const link = openLink(() => state, happen);
const act = (wanted: Act): void => void link.act(wanted);
const say = (words: string): void => {
  if (words.trim() === '') happen({ is: 'noticed', what: 'Type what you would say first.' });
  else act({ does: 'say', words });
};
react = effects({
  voice,
  happen,
  fallSilent: () => act({ does: 'silence' }),
  report: (into) => void link.report(into),
  remember: rememberMeasured,
});
const ears = openEars({
  locale: who.locale,
  changed: (heard) => happen({ is: 'ears', ears: heard }),
  isOpen: () => showingAt(state, performance.now()).doing === 'listening',
  heard: say,
  failed: (what) => happen({ is: 'noticed', what }),
});

const drawPlaying = playingDrawer();
const drawSpeak = speakDrawer({ act, say });
const drawShow = echoShowDrawer(act);
const drawLog = logDrawer();
const drawToday = todayDrawer();
const drawEngineer = engineerDrawer((number) => void link.show(number), link.scriptAddress());
const drawDevice = deviceDrawer(who, {
  act,
  speed: (speed) => void link.speed(speed),
  sound: (wanted) => happen({ is: 'voice', voice: { wanted } }),
  wake: (wanted) => ears.always(wanted),
  voice: (name) => {
    rememberVoice(who.locale, name);
    voice.choose(name);
  },
  person: (person) => {
    happen({ is: 'person', person });
    history.replaceState(null, '', addressOf(state.who));
  },
});

found('talk').addEventListener('click', () => ears.once());
found('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = found('words');
  if (!(words instanceof HTMLInputElement)) return;
  say(words.value);
  words.value = '';
});
for (const touched of ['pointerdown', 'keydown']) {
  addEventListener(touched, () => happen({ is: 'voice', voice: { allowed: true } }), { once: true });
}

function draw(): void {
  const now = performance.now();
  happen({ is: 'ticked', now });
  const moment = showingAt(state, now);
  drawPlaying(state, moment);
  drawSpeak(state, moment);
  drawShow(state, moment);
  drawLog(state);
  drawToday(state, moment);
  drawDevice(state, moment);
  drawEngineer(state);
  const notice = found('notice');
  notice.hidden = state.notice === null;
  write(notice, state.notice ?? '');
}

function frame(): void {
  draw();
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);
// A page that nobody sees gets no frames, but goes on speaking.
setInterval(() => {
  if (document.hidden) draw();
}, 100);
