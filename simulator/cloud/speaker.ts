import { createHash } from 'node:crypto';
import { kept } from '../../lambda/kept/kept';

/** The skill that every simulated request names. */
export const skillId = 'amzn1.ask.skill.5a1d6f0c-8f2b-4d3e-9c47-1b7e0a2d9f36';

/** Who speaks to which device, as Alexa names them. `personId` is there when the voice is recognised. */
export interface Speaker {
  readonly userId: string;
  readonly personId: string | null;
  readonly deviceId: string;
}

/** The ids of an account, of a voice in it and of its device, always the same for the same names, and as long as real ones. */
export function speakerOf(user: string, person: string | null): Speaker {
  return {
    userId: `amzn1.ask.account.${letters(`user ${user}`, 192)}`,
    personId: person === null ? null : personOf(user, person),
    deviceId: `amzn1.ask.device.${letters(`device ${user}`, 160)}`,
  };
}

function personOf(user: string, person: string): string {
  return `amzn1.ask.person.${letters(`person ${user} ${person}`, 96)}`;
}

/** Ids that were made, by name and length: a device sends its own with each request. */
const made = kept<string>(200);

function letters(name: string, length: number): string {
  return made(`${length} ${name}`, () => newLetters(name, length));
}

function newLetters(name: string, length: number): string {
  const bytes = createHash('shake256', { outputLength: length }).update(name).digest();
  return Array.from(bytes, (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('');
}
