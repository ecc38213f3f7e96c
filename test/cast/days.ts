/** Days and instants as tests write them, read as the skill reads them. A text that is neither throws. */
import { type Day, type Instant, readDay, readInstant } from '../../lambda/session/calendar';

export function instant(text: string): Instant {
  const read = readInstant(text);
  if (read === null) throw new Error(`${text} is no instant`);
  return read;
}

export function day(text: string): Day {
  const read = readDay(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
}
