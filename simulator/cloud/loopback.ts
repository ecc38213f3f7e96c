import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';

/** Starts a server on a loopback port, a free one unless told; gives its address. A port that is taken throws. */
export async function listen(server: Server, port = 0): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Stops a server at once: connections that are kept open for later calls are cut. */
export async function stopListening(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close((fault) => (fault ? reject(fault) : resolve()));
    server.closeAllConnections();
  });
}

/**
 * Keeps the pages of other sites from a server. They can reach a port on this machine, by its address or by a name of
 * their own that points here: neither their origin nor their host is ours. They get 403 and a line.
 */
export function ownOnly(serve: RequestListener): RequestListener {
  return (request, response) => {
    const fault = foreign(request.headers, request.socket.localPort);
    if (fault === null) return serve(request, response);
    response.writeHead(403, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ fault }));
  };
}

function foreign({ host = '', origin, 'sec-fetch-site': site }: IncomingHttpHeaders, port = 0): string | null {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!hosts.includes(host)) return 'This server answers at its own address only.';
  const otherOrigin = origin !== undefined && origin !== `http://${host}`;
  const otherSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  return otherOrigin || otherSite ? 'This server answers its own page only.' : null;
}
