import { networkInterfaces } from 'node:os';

type Cards = ReturnType<typeof networkInterfaces>;

/** The address at which the local network reaches this machine, a private one before others. Throws one line where there is none. */
export function localAddress(cards: Cards = networkInterfaces()): string {
  const found = Object.values(cards)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const [best] = [...found.filter(isPrivate), ...found];
  if (best === undefined) throw new Error('--lan needs a network: this machine has no address but its own');
  return best;
}

/** The ranges of RFC 1918. */
function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}
