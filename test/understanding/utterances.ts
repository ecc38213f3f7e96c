import { readFileSync } from 'node:fs';

/** Something a listener might say, and what it should be taken for. A slot's value is its id, or "?" for no match. */
export interface Utterance {
  readonly words: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/**
 * Reads a list of utterances: an intent on a line of its own, below it, indented, what is said for it, and after a bar
 * the slots, as in `go to exercise nine | exercise = ?`. Lines that begin with # are remarks.
 */
export function readUtterances(file: string | URL): readonly Utterance[] {
  let intent = '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): readonly Utterance[] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      if (!line.startsWith(' ')) intent = line.trim();
      return line.startsWith(' ') ? [{ ...parted(line), intent }] : [];
    });
}

function parted(line: string): Pick<Utterance, 'words' | 'slots'> {
  const [words = '', slots = ''] = line.split('|');
  const pairs = slots.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  return {
    words: words.trim(),
    slots: Object.fromEntries(pairs.flatMap(([name, value]) => (name && value ? [[name, value]] : []))),
  };
}
