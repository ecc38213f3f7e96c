import { profileNames } from '../echo-show/profile';
import type { Caller } from '../web/wire';

const key = 'hip-routine.listeners';

/** Whom the page's address names: `?user=home&person=Ana&screen=hubLandscapeMedium&locale=en-GB`. Without one it is the listener of the last visit. */
export function whoIn(address: URL): Caller {
  const { searchParams } = address;
  const user = searchParams.get('user')?.trim() || (listeners()[0] ?? 'home');
  const locale = searchParams.get('locale') || 'en-US';
  const person = searchParams.get('person')?.trim() || null;
  return { user, person, screen: profileNames.find((name) => name === searchParams.get('screen')) ?? null, locale };
}

/** The address of a page for somebody. */
export function addressOf({ user, person, screen, locale }: Caller): string {
  const query = new URLSearchParams({
    user,
    ...(person === null ? {} : { person }),
    ...(screen === null ? {} : { screen }),
    ...(locale === 'en-US' ? {} : { locale }),
  });
  return `/?${query.toString()}`;
}

/** Those who were here, the last first. A browser that keeps nothing knows nobody. */
export function listeners(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string').slice(0, 12) : [];
  } catch {
    return [];
  }
}

export function remember(user: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([user, ...listeners().filter((name) => name !== user)]));
  } catch {
    // Nothing is lost but the list of names.
  }
}

/** A name that nobody here has had. */
export function stranger(): string {
  const taken = listeners();
  let number = 1;
  while (taken.includes(`guest ${number}`)) number += 1;
  return `guest ${number}`;
}
