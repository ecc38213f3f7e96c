import { ownWordsOf } from './own-words/own-words';

/** Words that begin a session from nothing: the skill alone, or the skill and at once a request ("ask … to …"). */
export type Opening = { readonly opens: 'launch' } | { readonly opens: 'request'; readonly words: string };

/** The wake word is for the device: it is not part of what the skill hears. */
export function withoutWakeWord(words: string): string {
  return words.replace(/^\s*(?:alexa|echo|computer)\b[\s,]*/i, '').trim();
}

/** How words open the skill on a device of a locale; null if they do not. */
export function openingOf(words: string, locale: string): Opening | null {
  const { alone, withRequest } = ownWordsOf(locale);
  const bare = withoutWakeWord(words)
    .toLowerCase()
    .replace(/[.,!?]/g, '');
  if (alone.test(bare)) return { opens: 'launch' };
  const request = withRequest.exec(bare)?.[1];
  return request === undefined ? null : { opens: 'request', words: request };
}
