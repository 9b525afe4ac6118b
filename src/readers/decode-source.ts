import { DataError } from '../model/data-error.js';
import { describe, type ReadOptions } from '../model/problem.js';
import { windows1252 } from '../model/text/windows-1252.js';
import { limitOf } from './limit-of.js';
import { ParseError } from './parse-error.js';

/** Bytes that may be compressed with gzip, or the answer of `fetch()`. */
export type ByteSource = ArrayBuffer | ArrayBufferView | Blob | Response;

/** Options of `decodeSource()`. */
export interface DecodeSourceOptions extends ReadOptions {
  /** Decompressed bytes to read at most; 80 million by default. */
  readonly maxBytes?: number | undefined;
  /**
   * Encoding that the transport declares, such as that of a `Content-Type`; by default that of the
   * response.
   */
  readonly charset?: string | undefined;
}

const MAX_BYTES = 80_000_000;
/** Where a document declares its encoding. */
const HEAD_BYTES = 1024;

/** Whether a value is bytes or a response, which are read asynchronously. */
export const isByteSource = (value: unknown): value is ByteSource =>
  typeof value === 'object' &&
  value !== null &&
  (value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof Blob ||
    value instanceof Response);

const tooLong = (limit: number): ParseError =>
  new ParseError('limit', `the document is longer than ${String(limit)} bytes`);

async function bytesOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!ArrayBuffer.isView(value)) throw new TypeError('expected chunks of bytes');
    chunks.push(value);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw tooLong(limit);
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

async function decompressed(bytes: Uint8Array, limit: number, layers = 2): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const gzip = new DecompressionStream('gzip');
  try {
    const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(gzip);
    const found = await bytesOf(stream, limit);
    // A server may compress a file that is compressed already.
    return layers > 1 ? await decompressed(found, limit, layers - 1) : found;
  } catch (error) {
    if (error instanceof ParseError) throw error;
    throw new ParseError('truncated', 'the gzip data is damaged or truncated');
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** The encoding that an XML or HTML document declares in itself. */
function declaredIn(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const [, xml] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  const [, meta] = /<meta\b[^>]*?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head) ?? [];
  const declared = xml ?? meta;
  // A document whose declaration can be read byte by byte is not UTF-16.
  return declared !== undefined && /^utf-?16|^ucs-?2/i.test(declared) ? 'utf-8' : declared;
}

/** Node before version 23 decodes the bytes 80 to 9F of windows-1252 as control characters. */
const decodedBy = (decoder: TextDecoder, bytes: Uint8Array): string =>
  decoder.encoding === 'windows-1252'
    ? decoder.decode(bytes).replace(/[\x80-\x9f]/g, (control) => windows1252(control.charCodeAt(0)))
    : decoder.decode(bytes);

function decoded(bytes: Uint8Array, { charset, onProblem }: DecodeSourceOptions): string {
  const label = byteOrderMark(bytes) ?? charset ?? declaredIn(bytes) ?? 'utf-8';
  let decoder: TextDecoder | undefined;
  try {
    decoder = new TextDecoder(label, { fatal: true });
    return decodedBy(decoder, bytes);
  } catch {
    const found = decoder ? `bytes that are not ${decoder.encoding}` : describe(label);
    onProblem?.({ expected: decoder ? `text in ${decoder.encoding}` : 'an encoding', found });
  }
  // A single byte that is not UTF-8 is nearly always windows-1252.
  const isUtf8 = !decoder || decoder.encoding === 'utf-8';
  const text = decodedBy(new TextDecoder(decoder?.encoding ?? 'utf-8'), bytes);
  const isWrong = isUtf8 && text.includes('\ufffd');
  return isWrong ? decodedBy(new TextDecoder('windows-1252'), bytes) : text;
}

/** The bytes of a source as they are, perhaps compressed. */
async function bytesIn(source: unknown, limit: number): Promise<Uint8Array> {
  if (source instanceof Response)
    return source.body ? bytesOf(source.body, limit) : new Uint8Array();
  if (source instanceof Blob) return new Uint8Array(await source.arrayBuffer());
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (ArrayBuffer.isView(source))
    return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  throw new TypeError(`expected bytes, a blob or a response but found ${describe(source)}`);
}

/** Decodes the argument with this name as `decodeSource()` does. */
export async function decodeArgument(
  name: string,
  source: unknown,
  options: DecodeSourceOptions,
): Promise<string> {
  const limit = limitOf(options.maxBytes, MAX_BYTES);
  let { charset } = options;
  if (source instanceof Response) {
    if (!source.ok) {
      const status = `${String(source.status)} ${source.statusText}`.trim();
      throw new ParseError('kind', `expected a document but the server answered ${status}`);
    }
    const type = source.headers.get('content-type') ?? '';
    charset ??= /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
  }
  let bytes: Uint8Array;
  try {
    bytes = await bytesIn(source, limit);
  } catch (cause) {
    throw cause instanceof ParseError ? cause : new DataError(name, cause);
  }
  if (bytes.length > limit) throw tooLong(limit);
  return decoded(await decompressed(bytes, limit), { ...options, charset });
}

/**
 * Decodes bytes as text: decompresses gzip and decodes the encoding that a byte order mark, the
 * `Content-Type` of a response or the document itself declares; UTF-8 by default. `onProblem` is called
 * for an unknown encoding and for bytes that it does not have.
 *
 * @throws {ParseError} for a response with an error status, damaged gzip data, and more than `maxBytes`
 */
export const decodeSource = (
  source: ByteSource,
  options: DecodeSourceOptions = {},
): Promise<string> => decodeArgument('source', source, options);

/** The URL that a source was loaded from, against which its relative URLs are resolved. */
export const urlOfSource = (source: unknown): string | undefined =>
  typeof Response === 'function' && source instanceof Response && source.url !== ''
    ? source.url
    : undefined;
