/** What an Echo Show shows: a document with its data, since when, and where its picture has frozen. */
import type { ScreenMoment } from './device';
import { type Drawing, drawingIn } from './drawing';
import { type Fields, inflate, listOf } from './inflate';
import { textOf } from './evaluate';
import type { Profile } from './profile';

export interface OnScreen extends Drawing {
  /** When the answer began to be said, in milliseconds. */
  readonly began: number;
  /** When a finger or the wake word froze it; null while it runs. */
  readonly frozen: number | null;
}

/** A picture is there a little before the voice. */
const lead = 300;

/** The document that a screen shows after a response: a new one, running, or the one before. */
export function shownAfter(directives: readonly unknown[], before: OnScreen | null, at: number): OnScreen | null {
  const drawing = drawingIn(directives);
  return drawing === null ? before : { ...drawing, began: at, frozen: null };
}

/** The picture as a finger or the wake word leaves it. */
export function frozenAt(shown: OnScreen, at: number): OnScreen {
  return { ...shown, frozen: shown.frozen ?? at };
}

export function momentAt({ began, frozen }: OnScreen, profile: Profile, at: number): ScreenMoment {
  const since = (time: number): number => Math.max(0, time - began + lead);
  const plain = { profile, theme: 'light', fontScale: 1, animation: 'normal' } as const;
  return { ...plain, elapsed: since(at), frozen: frozen === null ? null : since(frozen) };
}

/** What the device tells of its screen with every request: the components that have entities, as they are now. */
export function visibleOn(shown: OnScreen, profile: Profile, at: number): readonly object[] {
  const { drawn } = inflate(shown.document, shown.datasources, momentAt(shown, profile, at));
  return drawn
    .filter(({ shown: isShown, properties }) => isShown && properties['entities'] !== undefined)
    .map(({ id, type, box, properties }) => {
      const position = `${Math.round(box.w)}x${Math.round(box.h)}+${Math.round(box.x)}+${Math.round(box.y)}:0`;
      return { id, uid: id, type: type.toLowerCase(), position, entities: properties['entities'] };
    });
}

/** What can be pressed now, by its id, the words on it and what it sends. */
interface Pressable {
  readonly id: string;
  readonly words: string;
  readonly sends: readonly unknown[];
}

export function pressables(shown: OnScreen, profile: Profile, at: number): readonly Pressable[] {
  const { drawn } = inflate(shown.document, shown.datasources, momentAt(shown, profile, at));
  return drawn.flatMap(({ type, id, shown: isShown, properties }) => {
    if (type !== 'TouchWrapper' || !isShown) return [];
    const sends = listOf<Fields>(properties['onPress']).find((command) => command['type'] === 'SendEvent');
    return sends === undefined
      ? []
      : [{ id, words: textOf(properties['accessibilityLabel']), sends: listOf<unknown>(sends['arguments']) }];
  });
}

/** What a press sends, of what is called so: by its id, by what it sends, or by the words on it; null where nothing is. */
export function pressed(shown: OnScreen, profile: Profile, at: number, name: string): readonly unknown[] | null {
  const there = pressables(shown, profile, at);
  const isMeant = ({ id, words, sends }: Pressable): boolean =>
    id === name || (id !== 'tap' && sends[1] === name) || (id !== 'tap' && words.toLowerCase() === name.toLowerCase());
  return there.find(isMeant)?.sends ?? null;
}
