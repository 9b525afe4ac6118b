import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

/** Below the range that operating systems use for outgoing connections. */
const FIRST_PORT = 20_000;
const PORT_PAIRS = 5000;
const MAX_TRIES = 200;

/** Resolves to undefined if the port is taken. */
const listen = (port: number): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen({ port, exclusive: true }, () => {
      resolve(server);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });

/**
 * Finds a free port for a server that has to know its port in advance. Another process could take
 * the port before the server listens on it, so the next port serves as its lock: this process
 * listens there until it ends, and no other caller of this function gets the pair.
 * @param pairs number of pairs of ports to choose from
 * @throws {Error} if no port is free
 */
export async function reservePort(pairs = PORT_PAIRS): Promise<number> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const port = FIRST_PORT + 2 * randomInt(pairs);
    const lock = await listen(port + 1);
    if (!lock) continue;
    const server = await listen(port);
    if (server) {
      // The lock alone must not keep the process alive.
      lock.unref();
      await close(server);
      return port;
    }
    await close(lock);
  }
  throw new Error(
    `No free port found from ${String(FIRST_PORT)} on in ${String(MAX_TRIES)} tries.`,
  );
}
