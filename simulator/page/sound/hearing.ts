/** What of the sound in the room is meant for the coach. */

const wakeWord = /(?<!\p{L})(?:alexa|alexia|a lexa|aleksa)(?!\p{L})[\s,.]*/iu;

interface Around {
  /** What the coach itself says at the time: a microphone beside a loudspeaker hears that, too. */
  readonly said: string;
  /** Whether words need no wake word now. */
  readonly isOpen: boolean;
}

/** The words of a request in what was made out; null where nobody is spoken to, or where the coach heard itself. */
export function hearingOf(text: string, { said, isOpen }: Around): string | null {
  const found = wakeWord.exec(text);
  if (found === null) return isOpen && !isEcho(text, said) ? text : null;
  const words = text.slice(found.index + found[0].length);
  return isEcho(text.slice(found.index), said) ? null : words;
}

/** Whether what was heard is a part of what was just said. */
function isEcho(heard: string, said: string): boolean {
  const bare = plain(heard);
  return bare !== '' && ` ${plain(said)} `.includes(` ${bare} `);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
