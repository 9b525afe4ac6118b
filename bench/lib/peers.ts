import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Content } from './content.js';
import type { Peer } from './peer.js';
import { filesOf, type Subject } from './server.js';

const FOLDER = 'bench/peers';

/** Text that only screen readers read, for libraries without a class for it. */
const HIDDEN_CSS =
  '.visually-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

/** Names of the peers with an adapter, installed or not. `PEERS=shoelace,uswds` chooses, `PEERS=none` drops all. */
export function peerNames(): readonly string[] {
  const wanted = process.env['PEERS']?.split(',');
  return readdirSync(FOLDER).filter(
    (name) => existsSync(`${FOLDER}/${name}/adapter.ts`) && (wanted?.includes(name) ?? true),
  );
}

const isInstalled = (name: string): boolean => existsSync(`${FOLDER}/${name}/node_modules`);

export interface LoadedPeer {
  readonly peer: Peer;
  readonly version: string;
}

/** The adapters of installed peers, by name. Others are reported and skipped. */
export async function loadPeers(): Promise<ReadonlyMap<string, LoadedPeer>> {
  const loaded = new Map<string, LoadedPeer>();
  for (const name of peerNames()) {
    if (!isInstalled(name)) {
      console.error(`${name} is not installed: npm run bench -- --install`);
      continue;
    }
    const { peer } = (await import(pathToFileURL(resolve(FOLDER, name, 'adapter.ts')).href)) as {
      peer: Peer;
    };
    const manifest = `${FOLDER}/${name}/node_modules/${peer.package}/package.json`;
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    loaded.set(name, { peer, version });
  }
  return loaded;
}

interface Sass {
  compileString: (source: string, options: object) => { css: string };
}

/** The stylesheet without fonts: no page of the benchmark loads any. */
function stylesheet(name: string, { css = '', sass, sassPaths = [] }: Peer): string {
  const modules = resolve(FOLDER, name, 'node_modules');
  if (sass === undefined) return css;
  const compiler = createRequire(`${modules}/`)('sass') as Sass;
  const loadPaths = sassPaths.map((path) => `${modules}/${path}`);
  const logger = { warn: () => undefined, debug: () => undefined };
  return compiler.compileString(sass, { loadPaths, logger }).css;
}

/** A peer as subject: its page with the given body, bundled and minified like a site's. */
export async function peerSubject(name: string, peer: Peer, body: string): Promise<Subject> {
  const folder = resolve(FOLDER, name);
  const files = new Map<string, Uint8Array>();
  const css = stylesheet(name, peer);
  const entries = {
    'page.js': peer.script,
    'page.css': `${css}\n${peer.hiddenClass ? '' : HIDDEN_CSS}`,
  };
  const { outputFiles } = await build({
    entryPoints: Object.keys(entries).map((entry) => ({ in: `entry:${entry}`, out: 'page' })),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
    outdir: '/',
    absWorkingDir: folder,
    conditions: ['production'],
    external: ['/assets/*', '/img/*', '../img/*', '*.woff', '*.woff2', '*.ttf', '*.eot'],
    loader: { '.svg': 'file', '.png': 'file' },
    logLevel: 'error',
    plugins: [
      {
        name: 'entries',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^entry:/ }, ({ path }) => ({
            path: path.slice(6),
            namespace: 'entry',
          }));
          onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
            contents: entries[path as keyof typeof entries],
            loader: path.endsWith('.css') ? 'css' : 'js',
            resolveDir: folder,
          }));
        },
      },
    ],
  });
  for (const { path, contents, text } of outputFiles) {
    const isStyle = path.endsWith('.css');
    files.set(path, isStyle ? Buffer.from(text.replace(/@font-face\{[^}]*\}/g, '')) : contents);
  }
  const served = Object.entries(peer.folders ?? {}).map(
    ([url, path]) => [url, filesOf(`${folder}/node_modules/${path}`)] as const,
  );
  const attribute = (value?: string): string => (value ? ` class="${value}"` : '');
  const script = peer.script === '' ? '' : '<script type="module" src="/page.js"></script>';
  const document = `<!doctype html><html lang="fi"${attribute(peer.htmlClass)}><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Release</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${peer.head ?? ''}${script}<body${attribute(peer.bodyClass)}>${body}`;
  files.set('/', Buffer.from(document));
  return {
    name,
    path: '/',
    file: (path) => {
      const own = files.get(path);
      if (own) return own;
      for (const [url, read] of served) {
        if (path.startsWith(url)) return read(path.slice(url.length - 1));
      }
      return undefined;
    },
  };
}

/** The release page as a peer's subject. */
export const pageOf = (name: string, peer: Peer, content: Content): Promise<Subject> =>
  peerSubject(name, peer, peer.page(content));
