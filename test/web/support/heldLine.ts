import type { Page, WebSocketRoute } from 'playwright-core';

/** What the server sends by socket to a page, given to it frame by frame. */
export class HeldLine {
  readonly #page: Page;
  readonly #frames: { readonly socket: WebSocketRoute; readonly frame: string | Buffer }[] = [];
  #arrived = Promise.withResolvers<void>();

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Holds what comes by the sockets that the page opens from now on. */
  static async of(page: Page): Promise<HeldLine> {
    const line = new HeldLine(page);
    await page.routeWebSocket(/\/stream\?/, (socket) => {
      socket.connectToServer().onMessage((frame) => {
        if (frame === '') return;
        line.#frames.push({ socket, frame });
        line.#arrived.resolve();
      });
    });
    return line;
  }

  /** Gives the page the next frames, each once the one before it has been drawn. */
  async pass(count: number): Promise<void> {
    for (let passed = 0; passed < count; passed += 1) {
      while (this.#frames.length === 0) {
        await this.#arrived.promise;
        this.#arrived = Promise.withResolvers();
      }
      const next = this.#frames.shift();
      next?.socket.send(next.frame);
      await drawn(this.#page);
    }
  }
}

/** What came has been laid out, and its scroll events have been heard. */
export async function drawn(page: Page): Promise<void> {
  // A message of a socket is a task of its own, which may come after this one.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
