import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A page to measure. */
export interface Subject {
  readonly name: string;
  /** Its URL path, ending in a slash. */
  readonly path: string;
  /** Content by URL path, of the page and of what it loads; `undefined` if there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
}

/** A subject that is being served. */
export interface Served extends Subject {
  /** URL of the page. */
  readonly url: string;
  /** Bytes of brotli by URL path, of every file requested so far without the document. */
  readonly bytes: ReadonlyMap<string, number>;
  /** URL paths of these requests, in order. */
  readonly requests: readonly string[];
  readonly close: () => void;
}

/** A folder as the files of a subject; `/` is its `index.html`. */
export const filesOf =
  (folder: string) =>
  (path: string): Uint8Array | undefined => {
    try {
      return readFileSync(`${folder}${path}${path.endsWith('/') ? 'index.html' : ''}`);
    } catch {
      return undefined;
    }
  };

/** Serves a subject with brotli. @param cacheControl the header of everything but documents */
export async function serve(subject: Subject, cacheControl = 'no-store'): Promise<Served> {
  const bytes = new Map<string, number>();
  const requests: string[] = [];
  const compressed = new Map<string, Buffer>();
  const server: Server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(url.split('?')[0] ?? '/');
    const content = subject.file(path);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const body = compressed.get(path) ?? brotliCompressSync(content);
    compressed.set(path, body);
    const isDocument = path.endsWith('/');
    if (!isDocument) {
      bytes.set(path, body.length);
      requests.push(path);
    }
    response.writeHead(200, {
      'content-type': TYPES[isDocument ? '.html' : extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': isDocument ? 'no-store' : cacheControl,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...subject,
    url: `http://localhost:${String(port)}${subject.path}`,
    bytes,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Bytes of scripts and stylesheets, and of everything else. */
export function codeBytes(bytes: ReadonlyMap<string, number>): { code: number; other: number } {
  let [code, other] = [0, 0];
  for (const [path, size] of bytes) {
    if (/\.(?:m?js|css)$/.test(path)) code += size;
    else other += size;
  }
  return { code, other };
}
