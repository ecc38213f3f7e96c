import type { IncomingMessage } from 'node:http';

/** Why a request is refused: an HTTP status, and a line for whoever sent it. */
export interface Refusal {
  readonly status: number;
  readonly fault: string;
}

const largestBody = 16 * 1024;

/** Whether a body is sent as JSON. */
export function refusalFor({ headers, method }: IncomingMessage): Refusal | null {
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
