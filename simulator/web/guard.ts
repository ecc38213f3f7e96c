import type { IncomingMessage } from 'node:http';

/** Why a request is refused: an HTTP status, and a line for whoever sent it. */
export interface Refusal {
  readonly status: number;
  readonly fault: string;
}

const largestBody = 16 * 1024;

/**
 * Whether a request comes from the page itself. A page of another site can reach a port on this machine, by name or by
 * a name of its own that points here: neither its host nor its origin is ours.
 */
export function refusalFor({ headers, method }: IncomingMessage, port: number): Refusal | null {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((host) => `${host}:${port}`);
  const host = headers.host ?? '';
  if (!hosts.includes(host)) return { status: 403, fault: 'This server answers at its own address only.' };
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const foreign = origin !== undefined && origin !== `http://${host}`;
  if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
    return { status: 403, fault: 'This server answers its own page only.' };
  }
  if (method === 'POST' && headers['content-type'] !== 'application/json') {
    return { status: 415, fault: 'Only JSON is understood.' };
  }
  return null;
}

/** The body of a request as JSON, or why it is none. A body that is too large is not read to its end. */
export async function bodyOf(request: IncomingMessage): Promise<{ readonly body: unknown } | Refusal> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    // A request that nobody set an encoding for yields buffers.
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > largestBody) return { status: 413, fault: 'That is more than anybody can say at once.' };
    parts.push(bytes);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString());
    return { body };
  } catch {
    return { status: 400, fault: 'That is not JSON.' };
  }
}
