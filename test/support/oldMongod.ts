import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { BSON, type Document } from 'mongodb';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER_BYTES = 16;

/** Something that greets as a MongoDB server of an old release, and does nothing else. */
export async function startOldMongod(
  maxWireVersion: number,
): Promise<{ readonly uri: string; stop(): void }> {
  const sockets = new Set<Socket>();
  const hello: Document = {
    ok: 1,
    helloOk: true,
    ismaster: true,
    isWritablePrimary: true,
    setName: 'old',
    minWireVersion: 0,
    maxWireVersion,
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    logicalSessionTimeoutMinutes: 30,
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= HEADER_BYTES && received.length >= received.readInt32LE(0)) {
        const length = received.readInt32LE(0);
        const reply = answer(received.readInt32LE(12), received.readInt32LE(4), hello);
        if (reply !== undefined) socket.write(reply);
        received = received.subarray(length);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  hello['me'] = `127.0.0.1:${port}`;
  hello['primary'] = hello['me'];
  hello['hosts'] = [hello['me']];
  return {
    uri: `mongodb://127.0.0.1:${port}`,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function answer(operation: number, requestId: number, hello: Document): Buffer | undefined {
  const document = Buffer.from(BSON.serialize(hello));
  switch (operation) {
    case OP_MSG:
      // Flags and the kind of the one section.
      return message(OP_MSG, requestId, Buffer.concat([Buffer.alloc(5), document]));
    case OP_QUERY: {
      const start = Buffer.alloc(20);
      start.writeInt32LE(1, 16);
      return message(OP_REPLY, requestId, Buffer.concat([start, document]));
    }
    default:
      return undefined;
  }
}

function message(operation: number, responseTo: number, body: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeInt32LE(HEADER_BYTES + body.length, 0);
  header.writeInt32LE(1, 4);
  header.writeInt32LE(responseTo, 8);
  header.writeInt32LE(operation, 12);
  return Buffer.concat([header, body]);
}
