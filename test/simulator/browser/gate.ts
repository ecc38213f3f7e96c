/** What lies between a page and its server: a line that can break, and an address that no browser trusts. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listen, stopListening } from '../../../simulator/cloud/loopback';

export interface Gate {
  /** Where a page comes in, at a name that is not loopback to a browser. */
  readonly url: string;
  /** Breaks everything that is open: the stream, and answers on their way. */
  cut(): void;
  /** Leads to another server from now on. */
  lead(to: string): void;
  /** Answers nobody, or everybody again. */
  shut(is: boolean): void;
  close(): Promise<void>;
}

/** Opens a gate before a server. */
export async function openGate(server: string, name = 'phone.test'): Promise<Gate> {
  let isShut = false;
  let to = server;
  const pass = (asked: IncomingMessage, answer: ServerResponse): void => {
    if (isShut) return void asked.destroy();
    const { host } = new URL(to);
    const headers = { ...asked.headers, host, ...(asked.headers.origin === undefined ? {} : { origin: to }) };
    const on = request(`${to}${asked.url ?? '/'}`, { method: asked.method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
      reply.on('error', () => answer.destroy());
    });
    on.on('error', () => answer.destroy());
    answer.on('close', () => on.destroy());
    asked.pipe(on);
  };
  const gate = createServer(pass);
  const own = await listen(gate);
  // A test that fails before it closes its gate ends all the same.
  gate.unref();
  return {
    url: own.replace('127.0.0.1', name),
    lead: (other) => (to = other),
    cut: () => gate.closeAllConnections(),
    shut: (is) => (isShut = is),
    close: () => stopListening(gate),
  };
}
