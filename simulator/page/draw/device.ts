import type { Act } from '../../device/act';
import { profileNamed, profiles } from '../../echo-show/profile';
import type { Caller } from '../../web/wire';
import { found, made, whenever, write } from '../element';
import { addressOf, listeners, stranger } from '../listeners';
import type { Showing } from '../showing';
import type { PageState } from '../state';
import type { PageWords } from '../words/page-words';

/** What can be changed about the device. */
export interface DeviceDoings {
  readonly act: (act: Act) => void;
  readonly speed: (speed: number) => void;
  readonly sound: (wanted: boolean) => void;
  readonly person: (person: string | null) => void;
  readonly voice: (name: string) => void;
}

const day = 86_400;

/** Locales to choose from; the address of the page takes any. One without words is answered in the nearest that has them. */
const locales: readonly string[] = ['en-US', 'en-GB', 'es-US', 'es-MX', 'es-ES', 'en-AU', 'fr-FR'];

/** Draws whose device it is and how it is set, and hands on what is changed. Another listener is another page. */
export function deviceDrawer(
  who: Caller,
  { language, device: texts }: PageWords,
  doings: DeviceDoings,
): (state: PageState, moment: Showing) => void {
  const { echo, nobody } = texts;
  const user = choice('user', [who.user, 'home', ...listeners()], who.user, (name) => visit({ ...who, user: name }));
  const person = choice(
    'person',
    [nobody, 'Ana', 'Ben', ...(who.person ? [who.person] : [])],
    who.person ?? nobody,
    (name) => doings.person(name === nobody ? null : name),
  );
  const speed = choice('speed', ['1×', '2×', '5×', '10×', '20×'], '1×', (text) => doings.speed(parseInt(text, 10)));
  const locale = choice('locale', [...locales, who.locale], who.locale, (name) => visit({ ...who, locale: name }));
  const voice = choice('voice', [], '', doings.voice);
  const voices = whenever((names: string) =>
    voice.replaceChildren(...names.split('\n').map((name) => made('option', '', name))),
  );
  const sound = checkbox('sound', doings.sound);
  const named = (device: string) => profiles.find((profile) => profile.device === device) ?? null;
  const has = who.screen === null ? echo : (profileNamed(who.screen)?.device ?? echo);
  const devices = [echo, ...profiles.map(({ device }) => device)];
  const screen = choice('screen', devices, has, (device) => visit({ ...who, screen: named(device)?.name ?? null }));
  found('tomorrow').addEventListener('click', () => doings.act({ does: 'wait', seconds: day }));
  found('stranger').addEventListener('click', () => visit({ ...who, user: stranger(), person: null }));
  found('exit').addEventListener('click', () => doings.act({ does: 'exit' }));
  return (state, { into }) => {
    user.value = who.user;
    person.value = state.who.person ?? nobody;
    locale.value = who.locale;
    screen.value = has;
    voices(state.voice.names.join('\n'));
    voice.value = state.voice.name ?? '';
    voice.disabled = !state.voice.has;
    speed.value = `${state.pace.speed}×`;
    sound.checked = state.voice.has && state.voice.wanted;
    sound.disabled = !state.voice.has;
    found('exit').toggleAttribute('disabled', !state.open);
    write(found('who'), whoText(state.who, texts));
    if (state.began > 0) write(found('clock'), texts.clock(clockText(state.began + into * 1000, language)));
  };
}

function visit(who: Caller): void {
  location.assign(addressOf(who));
}

function whoText({ user, person, screen, locale }: Caller, texts: PageWords['device']): string {
  const voice = person === null ? texts.unknownVoice : texts.voiceOf(person);
  return `${user} · ${voice} · ${screen === null ? texts.echo : (profileNamed(screen)?.device ?? texts.echo)}${locale === 'en-US' ? '' : ` · ${locale}`}`;
}

function clockText(moment: number, language: string): string {
  return new Date(moment).toLocaleString(language, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  });
}

function choice(
  id: string,
  names: readonly string[],
  chosen: string,
  choose: (name: string) => void,
): HTMLSelectElement {
  const select = found(id);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`#${id} is no choice`);
  select.replaceChildren(...[...new Set(names)].map((name) => made('option', '', name)));
  select.value = chosen;
  select.addEventListener('change', () => choose(select.value));
  return select;
}

function checkbox(id: string, set: (on: boolean) => void): HTMLInputElement {
  const box = found(id);
  if (!(box instanceof HTMLInputElement)) throw new Error(`#${id} is no switch`);
  box.addEventListener('change', () => set(box.checked));
  return box;
}
