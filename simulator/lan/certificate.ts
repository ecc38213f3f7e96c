import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 86_400_000;

/** A certificate of this machine's own for its address, good for a month, of which nothing is kept on disk. */
export async function certificateFor(address: string, now: number): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Hip Routine on this network' }], {
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + 30 * day),
    algorithm: 'sha256',
    keyType: 'ec',
    curve: 'P-256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: address }] },
    ],
  });
  return { key, cert };
}
