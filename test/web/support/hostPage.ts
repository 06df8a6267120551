import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else that embeds the chat. */
export class HostPage {
  readonly #server: Server;
  /** What the page holds from `<head>` on. */
  html = '';
  url = '';

  constructor() {
    this.#server = createServer(({ url }, response) => {
      const image = IMAGES[url ?? ''];
      if (image !== undefined) {
        response.setHeader('content-type', 'image/svg+xml');
        response.end(image);
      } else if (url === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><html lang="de">${this.html}</html>`);
      } else {
        response.statusCode = url === '/favicon.ico' ? 204 : 404;
        response.end();
      }
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address of this form.
    this.url = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const IMAGES: Readonly<Record<string, string>> = {
  '/logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">
    <circle cx="32" cy="32" r="30" fill="#fff"/><path d="M16 44V20l16 16 16-16v24" fill="none"
    stroke="#7a1f5c" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
};
