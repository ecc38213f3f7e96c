import { found, whenever, write } from '../element';
import type { PageState } from '../state';
import type { PageWords } from '../words/page-words';

/** What the ears can be told. */
export interface HearingDoings {
  readonly always: (on: boolean) => void;
  readonly once: () => void;
}

/** Draws whether the page listens, how loud it is, and in words why it cannot and what to do about it. */
export function hearingDrawer(words: PageWords, doings: HearingDoings): (state: PageState) => void {
  const { ears: texts, darkens } = words;
  const dark = found('awake-note');
  write(dark, darkens);
  const listen = found('listen');
  const talk = found('talk');
  let on = false;
  listen.addEventListener('click', () => doings.always(!on));
  talk.addEventListener('click', () => doings.once());
  const level = whenever((loudness: number) => {
    for (const button of [listen, talk]) button.style.setProperty('--level', String(loudness));
  });
  return ({ ears, awake }) => {
    dark.hidden = awake !== 'refused' || ears.unable === 'insecure';
    on = ears.mode === 'always';
    listen.hidden = !ears.has;
    talk.hidden = !ears.has;
    pressed(listen, on);
    pressed(talk, ears.mode === 'once');
    write(listen, on ? texts.on : texts.let);
    const label = ears.mode === 'once' ? texts.pushed : texts.push;
    if (talk.getAttribute('aria-label') !== label) talk.setAttribute('aria-label', label);
    const note = found('hearing-note');
    write(note, noteOf(ears, texts));
    note.classList.toggle('amiss', !ears.has || ears.unable !== null);
    level(ears.level);
  };
}

function pressed(button: HTMLElement, is: boolean): void {
  if (button.getAttribute('aria-pressed') !== String(is)) button.setAttribute('aria-pressed', String(is));
}

function noteOf({ has, unable, retry }: PageState['ears'], texts: PageWords['ears']): string {
  if (!has && unable === null) return texts.none;
  if (unable === null) return texts.privacy;
  return [texts.unable[unable], ...(retry === null ? [] : [texts.again(retry)])].join(' ');
}
