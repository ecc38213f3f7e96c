import type { Turns } from '../tongue';

export const turns: Turns = {
  refusal: /^(?:no|nope) (.+)$/,
  forbidden: (said) => /^(?:please |no )?(?:don't|do not|never) (.+)$/.exec(said)?.[1] ?? null,
  correction: /^.+ (?:no|sorry|no sorry|no actually|actually|sorry no|i mean|no i mean) (.+)$/,
  instead: /^not (?:the )?.+ ([a-z]+(?: [a-z]+)?)$/,
  joint: / (?:and|then|but) /,
  leading: /^(?:yes|yeah|no|nope|pause|stop)\b/,
};
