/** The screen of an Echo Show: the document that the skill sent, drawn at the moment that is heard, and what can be touched on it. */
import type { Act } from '../../device/act';
import type { ScreenMoment } from '../../echo-show/device';
import type { Drawing } from '../../echo-show/drawing';
import { type Drawn, fieldsOf, inflate } from '../../echo-show/inflate';
import { type Profile, profileNamed } from '../../echo-show/profile';
import { svgOf } from '../../echo-show/svg';
import { button, found, made } from '../element';
import type { Showing } from '../showing';
import { answerOf, type PageState } from '../state';

/** A picture is there a little before the voice, in milliseconds; and a new one is drawn so often. */
const lead = 300;
const every = 80;

/** Draws the screen where the device has one and the skill shows something; what is pressed on it is done as an act. */
export function echoShowDrawer(act: (wanted: Act) => void): (state: PageState, moment: Showing) => void {
  const section = found('show');
  const picture = made('div', 'picture');
  const keys = made('div', 'keys');
  section.replaceChildren(picture, keys);
  let frozen: number | null = null;
  let drawn = -1;
  let pressable = '';
  return (state, { position }) => {
    const profile = state.who.screen === null ? null : profileNamed(state.who.screen);
    const drawing = answerOf(state)?.drawing ?? null;
    section.hidden = profile === null || drawing === null || !state.open;
    if (profile === null || drawing === null || section.hidden) return;
    const elapsed = position * 1000 + lead;
    frozen = state.asking ? (frozen ?? elapsed) : null;
    if (Math.abs(elapsed - drawn) < every && drawn >= 0 && frozen === null) return;
    drawn = elapsed;
    const moment = momentOf(profile, elapsed, frozen);
    const inflated = inflate(drawing.document, { ...drawing.datasources }, moment);
    picture.innerHTML = svgOf(inflated, graphicsOf(drawing), moment);
    section.style.aspectRatio = `${profile.width} / ${profile.height}`;
    section.classList.toggle('round', profile.shape === 'ROUND');
    const there = inflated.drawn.filter(({ type, shown }) => type === 'TouchWrapper' && shown);
    const now = there.map(({ id, properties }) => `${id} ${String(properties['accessibilityLabel'])}`).join('\n');
    if (now !== pressable) keys.replaceChildren(...there.map((one) => keyOf(one, profile, act)));
    pressable = now;
  };
}

function graphicsOf({ document }: Drawing) {
  return fieldsOf(document['graphics']);
}

function momentOf(profile: Profile, elapsed: number, frozen: number | null): ScreenMoment {
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const animation = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'normal';
  return { profile, theme, animation, fontScale: 1, elapsed, frozen };
}

/** Over what is drawn as a key, a button that can be pressed, focused and read out. */
function keyOf({ id, box, properties }: Drawn, { width, height }: Profile, act: (wanted: Act) => void): HTMLElement {
  const key = button('', 'key', () => act({ does: 'touch', button: [id] }));
  key.setAttribute('aria-label', String(properties['accessibilityLabel']));
  key.style.left = `${(box.x / width) * 100}%`;
  key.style.top = `${(box.y / height) * 100}%`;
  key.style.width = `${(box.w / width) * 100}%`;
  key.style.height = `${(box.h / height) * 100}%`;
  return key;
}
