import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Passes bytes on to a port of this machine, and counts them both ways. */
export interface CountingProxy {
  readonly port: number;
  /** What went through since it was asked last. */
  take(): { readonly out: number; readonly back: number };
  close(): void;
}

export async function startCountingProxy(target: number): Promise<CountingProxy> {
  let out = 0;
  let back = 0;
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    client.on('data', (chunk) => {
      out += chunk.length;
    });
    upstream.on('data', (chunk) => {
      back += chunk.length;
    });
    client.pipe(upstream).pipe(client);
    for (const each of [client, upstream]) {
      each.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    take: () => {
      const taken = { out, back };
      out = 0;
      back = 0;
      return taken;
    },
    close: () => server.close(),
  };
}
