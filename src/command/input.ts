import { readFile, stat } from 'node:fs/promises';
import { isBinary } from './decode.js';

const MAX_BYTES = 50_000_000;
const TIMEOUT_MS = 30_000;

/** An input cannot be read. */
export class InputError extends Error {}

/** The bytes of a page. */
export interface Input {
  /** How findings name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that the server states. */
  readonly charset?: string | undefined;
  /** The URL that it was fetched from. */
  readonly url?: string | undefined;
}

function limited(bytes: number): void {
  if (bytes > MAX_BYTES) throw new InputError(`has more than ${String(MAX_BYTES)} bytes`);
}

async function collect(chunks: AsyncIterable<unknown>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    list.push(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).length;
    limited(bytes);
  }
  return Buffer.concat(list);
}

/** Fetches one URL. A redirect is an error, because the page it leads to was not asked for. */
async function fetchPage(name: string): Promise<Input> {
  const response = await fetch(name, {
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { accept: 'text/html, application/xhtml+xml' },
  });
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    const target = URL.canParse(location, name) ? new URL(location, name).href : location;
    throw new InputError(`redirects to ${target}: check that URL`);
  }
  if (!response.ok) throw new InputError(`the server answered ${String(response.status)}`);
  const type = response.headers.get('content-type') ?? 'text/html';
  if (!/^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type))
    throw new InputError(`is not HTML but ${type}`);
  const bytes = response.body ? await collect(response.body) : new Uint8Array();
  return { name, bytes, url: name, charset: /charset\s*=\s*["']?([^\s"';]+)/i.exec(type)?.[1] };
}

async function readBytes(name: string): Promise<Input> {
  if (/^https?:\/\//i.test(name)) return fetchPage(name);
  if (name === '-') return { name: 'stdin', bytes: await collect(process.stdin) };
  limited((await stat(name)).size);
  return { name, bytes: await readFile(name) };
}

/**
 * Reads a file, a URL, or standard input (`-`).
 *
 * @throws {InputError} if it cannot be read, or is not HTML
 */
export async function readInput(name: string): Promise<Input> {
  try {
    const input = await readBytes(name);
    if (isBinary(input.bytes)) throw new InputError('is not HTML');
    return input;
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${name} ${error.message}.`);
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message || String(cause) : message;
    throw new InputError(`${name} cannot be read: ${reason}.`);
  }
}
