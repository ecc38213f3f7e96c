import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may come in from the local network: whoever brought a token that nobody had used, known by a cookie from then on. */
export interface Guests {
  /** The token of the next invitation; a new one as soon as it has been used. */
  readonly token: () => string;
  /** Takes a token for the cookie of a new guest; null where it is wrong or has been used. */
  readonly admit: (token: string) => string | null;
  readonly knows: (cookie: string) => boolean;
}

/** A page that is open on more phones than this is a leak rather than a household. */
const mostGuests = 16;

export function openGuests(): Guests {
  let token = secret();
  const cookies: string[] = [];
  return {
    token: () => token,
    admit: (given) => {
      if (!isSame(given, token) || cookies.length >= mostGuests) return null;
      token = secret();
      const cookie = secret();
      cookies.push(cookie);
      return cookie;
    },
    knows: (given) => cookies.some((cookie) => isSame(given, cookie)),
  };
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

function isSame(a: string, b: string): boolean {
  const [given, known] = [Buffer.from(a), Buffer.from(b)];
  return given.length === known.length && timingSafeEqual(given, known);
}
