import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';

/** Starts a server on a port, a free one unless told, of loopback unless told; gives its address. A port that is taken throws. */
export async function listen(server: Server, port = 0, host = '127.0.0.1'): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://${host}:${address.port}`;
}

/** Stops a server at once: connections that are kept open for later calls are cut. */
export async function stopListening(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close((fault) => (fault ? reject(fault) : resolve()));
    server.closeAllConnections();
  });
}

/** Where a server is itself: what a browser names as its host, and as its origin. */
export interface Origin {
  readonly scheme: 'http' | 'https';
  readonly hosts: readonly string[];
}

/**
 * Keeps the pages of other sites from a server. They can reach a port on this machine, by its address or by a name of
 * their own that points here: neither their origin nor their host is ours. They get 403 and a line.
 */
export function ownOnly(serve: RequestListener): RequestListener {
  return (request, response) => {
    const { localPort = 0 } = request.socket;
    const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${localPort}`);
    const fault = foreign(request.headers, { scheme: 'http', hosts });
    if (fault === null) return serve(request, response);
    response.writeHead(403, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ fault }));
  };
}

/** Why a request is not from a server's own page, in a line; null where it is, or where no page sent it. */
export function foreign(
  { host = '', origin, 'sec-fetch-site': site }: IncomingHttpHeaders,
  own: Origin,
): string | null {
  if (!own.hosts.includes(host)) return 'This server answers at its own address only.';
  const otherOrigin = origin !== undefined && origin !== `${own.scheme}://${host}`;
  const otherSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  return otherOrigin || otherSite ? 'This server answers its own page only.' : null;
}
