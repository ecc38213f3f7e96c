import type { Seconds } from '../../lambda/routine/routine';
import type { ConsentStatus } from '../cloud/request';

/**
 * What a person does at the device, or lets be. `launch` opens the skill whatever the words are; `silence` lets the
 * microphone close; `voice` is who speaks from here on, null one that is not recognised; `consent` answers a permission
 * that Alexa asks for; `wait` stays away for a while.
 */
export type Act =
  | { readonly does: 'launch'; readonly words: string }
  | { readonly does: 'say'; readonly words: string }
  | { readonly does: 'silence' }
  | { readonly does: 'exit' }
  | { readonly does: 'touch'; readonly button: readonly string[] }
  | { readonly does: 'consent'; readonly status: ConsentStatus }
  | { readonly does: 'voice'; readonly person: string | null }
  | { readonly does: 'disable' }
  | { readonly does: 'wait'; readonly seconds: Seconds };

const statuses: Readonly<Record<string, ConsentStatus>> = {
  accepted: 'ACCEPTED',
  denied: 'DENIED',
  unanswered: 'NOT_ANSWERED',
};

/** An act as it is written in a script, for showing it again. */
export function written(act: Act): string {
  switch (act.does) {
    case 'launch':
    case 'say':
      return act.words;
    case 'touch':
      return `(touch ${act.button.join(' ')})`;
    case 'consent':
      return `(consent ${Object.keys(statuses).find((word) => statuses[word] === act.status) ?? ''})`;
    case 'wait':
      return `(wait ${act.seconds} seconds)`;
    case 'voice':
      return `(voice ${act.person ?? 'unknown'})`;
    case 'silence':
    case 'exit':
    case 'disable':
      return `(${act.does})`;
  }
}

/** What a permission's answer is called in a script. */
export function consentNamed(word: string): ConsentStatus | null {
  return statuses[word] ?? null;
}
