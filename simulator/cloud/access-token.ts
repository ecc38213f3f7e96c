/** The permission that lets a skill set reminders. */
export const reminderScope = 'alexa::alerts:reminders:skill:readwrite';

/** Whom an access token speaks for, and whether they let the skill set reminders. */
export interface Access {
  readonly userId: string;
  readonly reminders: boolean;
}

/** The token that a request carries for calls to the Alexa API: opaque to the skill, read by the stand-in of the API. */
export function accessToken(access: Access): string {
  return Buffer.from(JSON.stringify(access)).toString('base64url');
}

/** Reads an `Authorization` header; null is one that Alexa never gave out. */
export function readAccess(header: string | undefined): Access | null {
  const token = /^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? '';
  try {
    const access: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return isAccess(access) ? access : null;
  } catch {
    return null;
  }
}

function isAccess(value: unknown): value is Access {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'userId' in value &&
    typeof value.userId === 'string' &&
    'reminders' in value &&
    typeof value.reminders === 'boolean'
  );
}
