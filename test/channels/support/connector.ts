import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sent } from './service.ts';

/** A small server in the place of a channel's connector: keeps what is posted to it. */
export class TestConnector {
  readonly arrived: { readonly path: string; readonly activity: Sent }[] = [];
  /** Status codes of the next answers; 201 once they are used up. */
  readonly refusals: number[] = [];
  /** How many requests there were, refused ones included. */
  requests = 0;
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.requests += 1;
      const refusal = this.refusals.shift();
      if (refusal === undefined) {
        const activity = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        this.arrived.push({ path: String(request.url), activity });
      }
      response.writeHead(refusal ?? 201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `sent-${this.arrived.length}` }));
    });
  });
  url = '';

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    // A listening TCP server has an address of this form.
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get texts(): string[] {
    return this.arrived.map(({ activity }) => activity.text);
  }
}
